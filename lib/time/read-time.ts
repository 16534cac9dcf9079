import { EdtfError } from './edtf-error';
import type { EdtfMeaning } from './format-edtf';
import { readDate } from './read-date';

const CLOCK = /^(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::?\d\d)?)?$/;
/** ISO 8601-2's own limit, and that of the zones in use. */
const FURTHEST_OFFSET_MINUTES = 14 * 60;

/**
 * Reads a clock time: `2024-04-26T13:20+08:00`, with or without seconds, `Z` for UTC.
 *
 * @throws EdtfError also for a time without an offset, since it would name no moment, and for 24:00 and leap seconds.
 */
export function readTime(text: string): EdtfMeaning {
  const letter = text.indexOf('T');
  const date = readDate(text, 0, letter);
  if (date.day === undefined) throw new EdtfError(text, letter, 'a clock time needs a full date before it');
  if (date.approximate || date.uncertain) {
    throw new EdtfError(text, letter - 1, 'a clock time is read without ~, ? or %');
  }
  const match = CLOCK.exec(text.slice(letter + 1));
  if (match === null) throw new EdtfError(text, letter + 1, 'expected a time as hh:mm or hh:mm:ss with its offset');
  const [, hours, minutes, seconds, offset] = match;
  if (offset === undefined) throw new EdtfError(text, text.length, 'a clock time needs its offset from UTC, as +08:00 or Z');
  return {
    kind: 'time',
    date,
    hour: upTo(23, text, letter + 1, 'hour', hours),
    minute: upTo(59, text, letter + 4, 'minute', minutes),
    second: upTo(59, text, letter + 7, 'second', seconds ?? '0'),
    offsetMinutes: readOffset(text, offset),
  };
}

function upTo(limit: number, text: string, index: number, unit: string, digits = ''): number {
  const value = Number(digits);
  if (value > limit) throw new EdtfError(text, index, `there is no ${unit} ${value}`);
  return value;
}

function readOffset(text: string, offset: string): number {
  if (offset === 'Z') return 0;
  const index = text.length - offset.length;
  const digits = offset.slice(1).replace(':', '');
  const minutes = upTo(59, text, index, 'offset minute', digits.slice(2));
  const distance = Number(digits.slice(0, 2)) * 60 + minutes;
  if (distance > FURTHEST_OFFSET_MINUTES) throw new EdtfError(text, index, 'an offset reaches at most 14:00');
  return offset.startsWith('-') && distance > 0 ? -distance : distance;
}
