import { csvReader } from '../../../import/csv-reader';
import { parseDay, type CivilDay } from '../../../time/civil-day';

/** A date as the State Department prints it, and the days that it names for machines, both inclusive. */
export interface PrintedDate {
  readonly printed: string;
  readonly kind: 'full' | 'range' | 'fuzzy';
  readonly earliest: CivilDay;
  readonly latest: CivilDay;
}

const KINDS = [
  ['full', 'when', 'when'],
  ['range', 'from', 'to'],
  ['fuzzy', 'notBefore', 'notAfter'],
] as const;
const LONGEST_ROW = 100_000;

/**
 * The dates of the State Department's administrative timeline, a CSV file.
 *
 * @throws Error for a row that has no machine date: the file is not the one we know.
 */
export function readPrintedDates(csv: string): readonly PrintedDate[] {
  const reader = csvReader({ delimiter: ',', quotes: true, longestRow: LONGEST_ROW });
  const [header, ...rows] = [...reader.take(csv), ...reader.end()].map(({ cells }) => cells);
  const column = (name: string) => header?.indexOf(name) ?? -1;
  return rows
    .filter((cells) => cells.length > 1)
    .map((cells) => {
      const printed = cells[column('display_date')] ?? '';
      for (const [kind, from, to] of KINDS) {
        const earliest = parseDay(cells[column(from)] ?? '');
        const latest = parseDay(cells[column(to)] ?? '');
        if (earliest !== null && latest !== null) return { printed, kind, earliest, latest };
      }
      throw new Error(`The row of “${printed}” has no machine date.`);
    });
}
