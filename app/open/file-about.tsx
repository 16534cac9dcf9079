'use client';

import type { ReactNode } from 'react';
import { thousands } from '@/lib/view/thousands';
import { ChooseFile } from './choose-file';
import { FileReport } from './file-report';
import type { OpenedFile } from './open-task';
import type { OpenFile } from './use-open-file';

interface FileAboutProps {
  page: OpenFile;
  opened: OpenedFile;
  /** What is being done with another file, or with this one again. */
  note: ReactNode;
}

/** What became of the file, and what can be done with it. */
export function FileAbout({ page, opened: { read, kept }, note }: FileAboutProps) {
  const { made, read: rows } = read.report;
  return (
    <section className="file-about" aria-label="The opened file">
      <div className="file-row">
        <p>
          {rowWords(made, rows)}{' '}
          {kept ? 'Kept by this browser only.' : 'This browser does not keep it: it must be chosen again when the page is loaded again.'}
        </p>
        <div className="file-acts">
          <ChooseFile className="btn" onFile={page.choose}>
            Open another
          </ChooseFile>
          {read.hasColumns && (
            <button className="btn" type="button" onClick={page.askColumns}>
              Columns
            </button>
          )}
          <button className="btn" type="button" onClick={page.forget}>
            Forget this file
          </button>
        </div>
      </div>
      <FileReport read={read} />
      {note}
    </section>
  );
}

function rowWords(made: number, rows: number): string {
  if (made === rows) return rows === 1 ? 'The file’s one row is an event here.' : `All ${thousands(rows)} rows of the file are events here.`;
  return `${made === 1 ? 'One event' : `${thousands(made)} events`} of ${thousands(rows)} rows.`;
}
