'use client';

import { type ReactNode, useId } from 'react';

/** What a file dialog offers first; whatever is chosen is looked at all the same. */
const USUAL = '.csv,.tsv,.txt,.json,text/csv,text/tab-separated-values,application/json';

/** A button that asks for a file. */
export function ChooseFile({ className, onFile, accept = USUAL, children }: { className: string; onFile: (file: File) => void; accept?: string; children: ReactNode }) {
  const id = useId();
  return (
    <span className="open-choose">
      <input
        className="vh" type="file" id={id} accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // The same file can be chosen again, after it was mended.
          target.value = '';
        }}
      />
      <label className={className} htmlFor={id}>
        {children}
      </label>
    </span>
  );
}
