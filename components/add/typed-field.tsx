'use client';

import { type InputHTMLAttributes, type ReactNode, useId, useState } from 'react';

interface TypedFieldProps extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'placeholder' | 'maxLength' | 'type' | 'inputMode'
> {
  label: string;
  className?: string;
  value: string;
  /**
   * Takes what was written once the field is left or Enter is pressed. A sentence that comes back says why it is
   * refused.
   */
  onWritten: (value: string) => string | null;
  /** What stands under the field. */
  note?: ReactNode;
  autoFocus?: boolean;
}

/** A field whose words count once they are whole: an act is a field, and no letter of it. */
export function TypedField({ label, className = '', value, onWritten, note, ...input }: TypedFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [settled, setSettled] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  // What was undone, or read anew, goes before what stands here.
  if (settled !== value) {
    setSettled(value);
    setTyped(value);
    setProblem(null);
  }
  const write = () => {
    if (typed !== value || problem !== null) setProblem(typed === value ? null : onWritten(typed));
  };
  const noted = problem !== null || (note !== undefined && note !== null);
  return (
    <div className={`add-field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...input}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={noted ? `${id}-note` : undefined}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={write}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          write();
        }}
      />
      {noted && (
        <p
          className={problem === null ? 'add-note' : 'add-note add-fault'}
          id={`${id}-note`}
          role={problem === null ? undefined : 'alert'}
        >
          {problem ?? note}
        </p>
      )}
    </div>
  );
}
