'use client';

import { type ReactNode, useId, useState } from 'react';
import { MOST_CHARACTERS } from '@/lib/reading/reading';
import { thousands } from '@/lib/view/thousands';

/** A field would take long to lay it out, and nobody would read it there: it is read at once. */
const LONG_CHARACTERS = 100_000;

interface PasteFormProps {
  onRead: (text: string) => void;
  /** A way to choose a file. */
  choose: ReactNode;
  /** Why the last text or file was refused; null where none was. */
  problem: string | null;
}

/** Takes a report as text. It is measured before anything is done with it. */
export function PasteForm({ onRead, choose, problem }: PasteFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const over = text.length - MOST_CHARACTERS;
  return (
    <form
      className="add-paste"
      aria-label="The report"
      onSubmit={(event) => {
        event.preventDefault();
        if (over <= 0 && text.trim() !== '') onRead(text);
      }}
    >
      <label htmlFor={id}>Text of the report</label>
      <textarea
        id={id}
        value={text}
        onChange={({ target }) => setText(target.value)}
        rows={14}
        spellCheck={false}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (text !== '' || pasted.length < LONG_CHARACTERS || pasted.length > MOST_CHARACTERS || pasted.trim() === '')
            return;
          event.preventDefault();
          onRead(pasted);
        }}
        aria-describedby={`${id}-note`}
        aria-invalid={over > 0 || undefined}
        placeholder="Paste it here, with its date and place if it has them."
      />
      <p
        className={over > 0 ? 'add-note add-fault' : 'add-note'}
        id={`${id}-note`}
        role={over > 0 ? 'alert' : undefined}
      >
        {over > 0
          ? `The text has ${thousands(text.length)} characters, ${thousands(over)} more than are read at once: leave some out.`
          : `Up to ${thousands(MOST_CHARACTERS)} characters. It is read in this browser and sent nowhere.`}
      </p>
      {problem !== null && (
        <p className="add-note add-fault" role="alert">
          {problem}
        </p>
      )}
      <div className="add-acts">
        <button className="btn solid" type="submit" disabled={over > 0 || text.trim() === ''}>
          Read the report
        </button>
        {choose}
      </div>
    </form>
  );
}
