import { formatYear, twoDigits } from '../time/civil-day';
import { EdtfError } from '../time/edtf-error';
import { parseEdtf } from '../time/parse-edtf';
import { NodeError } from './json-document';
import { plain } from './json-members';
import type { JsonNode } from './json-nodes';

const WHOLE = /^-?\d{1,15}$/;
const FURTHEST_YEAR = 9999;

export interface TimelineJsRead {
  /** EDTF of a year, a month or a day. */
  readonly when: string;
  /** It has an hour, of a clock that nobody names. */
  readonly hasTime: boolean;
}

/** A date of version 3: an object of numbers, which may be written as text, and may be empty. Years are astronomical. */
export function readDateObject(node: JsonNode): TimelineJsRead {
  const parts = node.value instanceof Map ? (node.value as ReadonlyMap<string, JsonNode>) : null;
  if (parts === null) throw new NodeError(node, 'wrong-date', 'The date is no object.');
  const part = (name: string): JsonNode | undefined => {
    const found = parts.get(name);
    return found === undefined || found.value === null || plain(found) === '' ? undefined : found;
  };
  return read(node, part('year'), part('month'), part('day'), part('hour') !== undefined);
}

/** A date of version 2: "1963,8,9", in which month, day and time may be missing. */
export function readDateList(node: JsonNode): TimelineJsRead {
  const texts = plain(node).split(',').map((text) => text.trim());
  const part = (at: number): JsonNode | undefined => (texts[at] === undefined || texts[at] === '' ? undefined : { ...node, value: texts[at] });
  if (texts.length > 6) throw new NodeError(node, 'wrong-date', `“${plain(node).slice(0, 60)}” is no date as year,month,day.`);
  return read(node, part(0), part(1), part(2), part(3) !== undefined);
}

function read(whole: JsonNode, year: JsonNode | undefined, month: JsonNode | undefined, day: JsonNode | undefined, hasTime: boolean): TimelineJsRead {
  if (year === undefined) throw new NodeError(whole, month === undefined && day === undefined ? 'no-date' : 'no-year', 'The date has no year.');
  if (month === undefined && day !== undefined) throw new NodeError(day, 'wrong-date', 'The date has a day and no month.');
  const years = number(year);
  if (Math.abs(years) > FURTHEST_YEAR) throw new NodeError(year, 'far-year', `Year ${years} lies beyond the years that we write, 9999 BC to AD 9999.`);
  const text = [formatYear(years), ...[month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(number(part))]))].join('-');
  try {
    return { when: parseEdtf(text).text, hasTime };
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    throw new NodeError(day ?? month ?? year, 'wrong-date', error.message);
  }
}

function number(node: JsonNode): number {
  const text = plain(node);
  if (!WHOLE.test(text)) throw new NodeError(node, 'wrong-date', `“${text.slice(0, 60)}” is no whole number.`);
  return Number(text);
}
