import { daysInMonth } from '../time/civil-day';
import type { Zone } from '../time/clock';
import type { CalendarDate, IntervalEnd } from '../time/edtf';
import { EdtfError } from '../time/edtf-error';
import { formatEdtf, type EdtfMeaning } from '../time/format-edtf';
import { parseEdtf } from '../time/parse-edtf';
import { readDateCell, type ReadDate } from './date-cell';
import { RowError } from './import-error';

/** The text of a cell and its number in the row, from 0. */
export interface Cell {
  readonly text: string;
  readonly at: number;
}

export interface DateCells {
  /** A date as a whole. */
  readonly when?: Cell | undefined;
  /** It lasted from one to the other; an empty end is unknown, `..` is open. */
  readonly start?: Cell | undefined;
  readonly end?: Cell | undefined;
  /** It was on one of the days between. */
  readonly earliest?: Cell | undefined;
  readonly latest?: Cell | undefined;
}

export interface ReadWhen {
  /** Canonical EDTF. */
  readonly when: string;
  readonly timeDropped: boolean;
}

/**
 * The date of a row, from the first of these pairs that is not empty. A start without an end is a date. Clock times are
 * read only where they stand alone: EDTF's intervals are of whole days.
 *
 * @throws RowError that names the cell.
 */
export function readWhen(cells: DateCells, clock: Zone | null): ReadWhen {
  if (isWritten(cells.when)) return textOf(readCell(cells.when, clock));
  if (isWritten(cells.start) && (!isWritten(cells.end) || cells.end.text.trim() === cells.start.text.trim())) return textOf(readCell(cells.start, clock));
  if (isWritten(cells.start) || isWritten(cells.end)) return between(cells.start, cells.end, (from, to) => ({ kind: 'interval', from, to }));
  if (isWritten(cells.earliest) && isWritten(cells.latest)) return between(cells.earliest, cells.latest, oneOf);
  const given = [cells.earliest, cells.latest].find(isWritten);
  if (given !== undefined) throw new RowError('wrong-date', given.at, 'One of several days needs both the earliest and the latest.');
  throw new RowError('no-date', (cells.when ?? cells.start ?? cells.earliest)?.at ?? 0, 'There is no date.');
}

/** Days that are a whole month or year are written as one: the meaning is the same, and the text claims no false precision. */
export function oneOf(from: IntervalEnd, to: IntervalEnd): EdtfMeaning {
  if (typeof from === 'string' || typeof to === 'string') return { kind: 'interval', from, to };
  const months = from.day === 1 && to.day !== undefined && to.month !== undefined && to.day === daysInMonth(to.year, to.month);
  const years = months && from.month === 1 && to.month === 12;
  const coarse = (date: CalendarDate): CalendarDate => {
    const { year, month, approximate, uncertain } = date;
    if (!months) return date;
    return years || month === undefined ? { year, approximate, uncertain } : { year, month, approximate, uncertain };
  };
  const [first, last] = [coarse(from), coarse(to)];
  return same(first, last) ? { kind: 'date', date: first } : { kind: 'oneOf', from: first, to: last };
}

function between(start: Cell | undefined, end: Cell | undefined, join: (from: IntervalEnd, to: IntervalEnd) => EdtfMeaning): ReadWhen {
  const [from, to] = [readEnd(start), readEnd(end)];
  const text = formatEdtf(join(from.end, to.end));
  return { when: atCell(end?.at ?? start?.at ?? 0, () => parseEdtf(text)).text, timeDropped: from.timeDropped || to.timeDropped };
}

function readEnd(cell: Cell | undefined): { readonly end: IntervalEnd; readonly timeDropped: boolean } {
  if (!isWritten(cell)) return { end: 'unknown', timeDropped: false };
  if (cell.text.trim() === '..') return { end: 'open', timeDropped: false };
  const { when, timeDropped } = readCell(cell, null);
  if (when.kind === 'date') return { end: when.date, timeDropped };
  if (when.kind === 'time') return { end: when.date, timeDropped: true };
  throw new RowError('wrong-date', cell.at, `“${when.text}” is a range already, so it cannot be an end of one.`);
}

function readCell({ text, at }: Cell, clock: Zone | null): ReadDate {
  return atCell(at, () => readDateCell(text, clock));
}

/** What a reading of EDTF complains of, at a cell. */
function atCell<T>(at: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    throw new RowError('wrong-date', at, error.message);
  }
}

function isWritten(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.text.trim() !== '';
}

function textOf({ when, timeDropped }: ReadDate): ReadWhen {
  return { when: when.text, timeDropped };
}

function same(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day && a.span === b.span && a.approximate === b.approximate && a.uncertain === b.uncertain;
}
