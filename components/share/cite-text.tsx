'use client';

import type { ReactNode } from 'react';
import { type CitationText, plainOf } from '@/lib/cite/citation-text';
import { escapeMarkup } from '@/lib/embed/markup';
import { useCopy } from '../ui/use-copy';
import { CopyButton, CopySaid } from './copy-button';

interface CiteTextProps {
  name: 'APA' | 'Chicago' | 'MLA';
  text: CitationText;
  /** What is cited. */
  of: string;
}

/** A citation in words; its italics come along where it is pasted. */
export function CiteText({ name, text, of }: CiteTextProps) {
  const html = text.map((run) => (run.italic ? `<i>${escapeMarkup(run.text)}</i>` : escapeMarkup(run.text))).join('');
  const { shown, outcome, copy } = useCopy<HTMLParagraphElement>(plainOf(text), html);
  return (
    <div className="share-cite">
      <b>{name}</b>
      <p ref={shown} tabIndex={-1}>
        {text.map((run, place): ReactNode => (run.italic ? <i key={place}>{run.text}</i> : run.text))}
      </p>
      <CopyButton outcome={outcome} copy={copy} name="Copy" of={`${name} for ${of}`} />
      <CopySaid outcome={outcome} what={`${name} citation`} />
    </div>
  );
}
