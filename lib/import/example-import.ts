import type { ImportedEvent } from './imported-event';
import type { ImportReport, RowFault } from './import-report';
import { runImport, type ImportFormat, type ImportOptions } from './run-import';

export interface Imported {
  readonly events: readonly ImportedEvent[];
  readonly faults: readonly RowFault[];
  readonly report: ImportReport;
}

/** An import from beginning to end, for tests. */
export async function importAll(chunks: readonly string[] | string, format: ImportFormat, options?: ImportOptions): Promise<Imported> {
  const events: ImportedEvent[] = [];
  const faults: RowFault[] = [];
  for await (const result of runImport(typeof chunks === 'string' ? [chunks] : chunks, format, options)) {
    if (result.kind === 'event') events.push(result.event);
    else if (result.kind === 'fault') faults.push(result.fault);
    else return { events, faults, report: result.report };
  }
  throw new Error('There was no report.');
}

/** What was left out, counted over all reasons. */
export function countLeftOut({ leftOut }: ImportReport): number {
  return leftOut.reduce((sum, { count }) => sum + count, 0);
}

/** A text cut into pieces at the given places, in any order and beyond its end. */
export function cutAt(text: string, places: readonly number[]): readonly string[] {
  const sorted = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return sorted.slice(1).map((place, at) => text.slice(sorted[at], place));
}
