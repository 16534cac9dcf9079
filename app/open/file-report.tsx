import { NOTES, REASONS, type RowPlace } from '@/lib/import/import-report';
import { thousands } from '@/lib/view/thousands';
import type { ReadFile } from './read-message';

/** Rows that were left out, joined or changed, each with its place and why. Nothing where there are none. */
export function FileReport({ read: { report, faults } }: { read: ReadFile }) {
  const { joined, leftOut, notes } = report;
  const out = leftOut.reduce((sum, { count }) => sum + count, 0);
  if (out + joined + notes.length === 0) return null;
  return (
    <details className="file-report" open={out > 0 && faults.length <= MOST_OPEN}>
      <summary>{headOf(out, joined)}</summary>
      <ul>
        {leftOut.map(({ kind, count }) => (
          <li key={kind}>
            Left out: {thousands(count)} {REASONS[kind]}.
          </li>
        ))}
        {joined > 0 && <li>Joined to another that says the same: {thousands(joined)}.</li>}
        {notes.map(({ kind, count, examples }) => (
          <li key={kind}>
            Of the events, {thousands(count)} {NOTES[kind]} ({examples.length < count ? 'first: ' : ''}
            {examples.map(placeWords).join('; ')}).
          </li>
        ))}
      </ul>
      {faults.length > 0 && (
        // It scrolls within itself, so it takes the focus.
        <div className="file-faults" role="region" aria-label="Rows left out" tabIndex={0}>
          <ol>
            {faults.map((fault) => (
              <li key={`${fault.line} ${fault.column}`}>
                <b>{placeWords(fault)}</b> {fault.problem}
              </li>
            ))}
          </ol>
          {out > faults.length && <p>And {thousands(out - faults.length)} more.</p>}
        </div>
      )}
    </details>
  );
}

/** So few faults are shown at once; more are told by their number. */
const MOST_OPEN = 5;

function headOf(out: number, joined: number): string {
  if (out > 0) return out === 1 ? 'One row was left out' : `${thousands(out)} rows were left out`;
  return joined > 0 ? 'Some rows were joined' : 'Some events were changed';
}

function placeWords({ line, column }: RowPlace): string {
  return `line ${thousands(line)}, column ${thousands(column)}`;
}
