import type { CalendarDate, Edtf, IntervalEnd } from './edtf';
import { EdtfError } from './edtf-error';
import { daysOf } from './extent';
import { formatEdtf, type EdtfMeaning } from './format-edtf';
import { readDate } from './read-date';
import { readTime } from './read-time';

/** No date we know needs half of it, and a longer text costs nobody any work. */
const LONGEST_TEXT = 100;

/**
 * Reads a date in EDTF (ISO 8601-2:2019): `2024`, `2024-04`, `2024-04-26`, each with `~`, `?` or `%` after it; `202X`
 * and `19XX`; `a/b` with an end that is empty (unknown) or `..` (open); `[a..b]`, one day of these; and
 * `2024-04-26T13:20+08:00`, whose offset may not be missing. Seasons, lists and sets are refused.
 *
 * @returns The date, with its canonical writing as `text`.
 * @throws EdtfError for anything else, also for days that the calendar does not have and for reversed ranges.
 */
export function parseEdtf(text: string): Edtf {
  if (text.length > LONGEST_TEXT) throw new EdtfError(text, LONGEST_TEXT, `it is longer than ${LONGEST_TEXT} characters`);
  const meaning = readMeaning(text);
  return { ...meaning, text: formatEdtf(meaning) };
}

function readMeaning(text: string): EdtfMeaning {
  if (text.startsWith('[')) return readOneOf(text);
  if (text.includes('/')) return readInterval(text);
  if (text.includes('T')) return readTime(text);
  return { kind: 'date', date: readDate(text, 0, text.length) };
}

function readOneOf(text: string): EdtfMeaning {
  const close = text.length - 1;
  if (!text.endsWith(']')) throw new EdtfError(text, close, '“]” is missing at the end');
  const comma = text.indexOf(',');
  if (comma >= 0) throw new EdtfError(text, comma, 'a list is not read; write one range, as in [2024-04-23..2024-04-25]');
  const dots = text.indexOf('..');
  if (dots < 0) throw new EdtfError(text, 1, 'a range needs “..” between its ends');
  if (dots === 1) throw new EdtfError(text, 1, 'the range has no first day');
  if (dots + 2 === close) throw new EdtfError(text, close, 'the range has no last day');
  const from = readDate(text, 1, dots);
  const to = readDate(text, dots + 2, close);
  return inOrder(text, dots + 2, { kind: 'oneOf', from, to });
}

function readInterval(text: string): EdtfMeaning {
  const slash = text.indexOf('/');
  const from = readEnd(text, 0, slash);
  const to = readEnd(text, slash + 1, text.length);
  if (!isDate(from) && !isDate(to)) throw new EdtfError(text, 0, 'neither end of the interval is a date');
  return inOrder(text, slash + 1, { kind: 'interval', from, to });
}

function readEnd(text: string, start: number, end: number): IntervalEnd {
  const part = text.slice(start, end);
  if (part === '') return 'unknown';
  if (part === '..') return 'open';
  const time = part.indexOf('T');
  if (time >= 0) throw new EdtfError(text, start + time, 'an interval is read in whole days, without clock times');
  return readDate(text, start, end);
}

function isDate(end: IntervalEnd): end is CalendarDate {
  return end !== 'unknown' && end !== 'open';
}

function inOrder(text: string, index: number, meaning: EdtfMeaning): EdtfMeaning {
  const { earliest, latest } = daysOf({ ...meaning, text });
  if (earliest !== null && latest !== null && latest < earliest) {
    throw new EdtfError(text, index, 'the end comes before the beginning');
  }
  return meaning;
}
