'use client';

import { useId } from 'react';
import { useCopy } from '../ui/use-copy';
import { CopyButton, CopySaid } from './copy-button';

interface CopyFieldProps {
  label: string;
  /** Text to be copied and nothing else; as it stands, byte for byte. */
  text: string;
  /** "Link": the sentence on what came of it begins so. */
  what: string;
  /** More than one line has a box of its own height. */
  lines?: number;
  name?: string;
  of?: string;
  solid?: boolean;
  hideLabel?: boolean;
}

/** A text in a field that can be read, selected and copied. */
export function CopyField({ label, text, what, lines = 1, name = 'Copy', of, solid, hideLabel = false }: CopyFieldProps) {
  const id = useId();
  const { shown, outcome, copy } = useCopy<HTMLInputElement & HTMLTextAreaElement>(text);
  const field = { id, ref: shown, readOnly: true, value: text, spellCheck: false, onFocus: (event: React.FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => event.currentTarget.select() };
  return (
    <div className={lines > 1 ? 'share-field share-field-code' : 'share-field'}>
      <label htmlFor={id} className={hideLabel ? 'vh' : undefined}>
        {label}
      </label>
      <div className="share-field-row">
        {lines > 1 ? <textarea {...field} rows={lines} /> : <input {...field} type="text" />}
        <CopyButton outcome={outcome} copy={copy} name={name} of={of} solid={solid} />
      </div>
      <CopySaid outcome={outcome} what={what} />
    </div>
  );
}
