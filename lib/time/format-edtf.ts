import { formatYear, twoDigits } from './civil-day';
import type { CalendarDate, Edtf, IntervalEnd } from './edtf';

type Distributive<T> = T extends unknown ? Omit<T, 'text'> : never;

/** What a date says, without its writing. */
export type EdtfMeaning = Distributive<Edtf>;

/**
 * The canonical EDTF text (ISO 8601-2:2019), which `parseEdtf` reads back to the same meaning. Seconds are written
 * only when they are not zero; an offset of zero is `Z`.
 */
export function formatEdtf(edtf: EdtfMeaning): string {
  switch (edtf.kind) {
    case 'date':
      return formatDate(edtf.date);
    case 'oneOf':
      return `[${formatDate(edtf.from)}..${formatDate(edtf.to)}]`;
    case 'interval':
      return `${formatEnd(edtf.from)}/${formatEnd(edtf.to)}`;
    case 'time': {
      const seconds = edtf.second === 0 ? '' : `:${twoDigits(edtf.second)}`;
      const time = `${twoDigits(edtf.hour)}:${twoDigits(edtf.minute)}${seconds}`;
      return `${formatDate(edtf.date)}T${time}${edtf.offsetMinutes === 0 ? 'Z' : formatOffset(edtf.offsetMinutes)}`;
    }
  }
}

/** An offset east of UTC in minutes, as `+08:00`. */
export function formatOffset(offsetMinutes: number): string {
  const distance = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${twoDigits(Math.floor(distance / 60))}:${twoDigits(distance % 60)}`;
}

function formatEnd(end: IntervalEnd): string {
  if (end === 'unknown') return '';
  return end === 'open' ? '..' : formatDate(end);
}

function formatDate(date: CalendarDate): string {
  const month = date.month === undefined ? '' : `-${twoDigits(date.month)}`;
  const day = date.day === undefined ? '' : `-${twoDigits(date.day)}`;
  return formatYears(date) + month + day + qualifier(date);
}

function formatYears(date: CalendarDate): string {
  const year = formatYear(date.year);
  if (date.span === 'decade') return `${year.slice(0, 3)}X`;
  return date.span === 'century' ? `${year.slice(0, 2)}XX` : year;
}

function qualifier(date: CalendarDate): string {
  if (date.approximate) return date.uncertain ? '%' : '~';
  return date.uncertain ? '?' : '';
}
