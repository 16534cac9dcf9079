import type { CivilDay } from '../../time/civil-day';
import type { Zone } from '../../time/clock';
import type { Edtf } from '../../time/edtf';
import { EdtfError } from '../../time/edtf-error';
import { parseEdtf } from '../../time/parse-edtf';
import { findDates } from '../dates/find-dates';

export type ReadWhen =
  | { readonly kind: 'date'; readonly when: Edtf }
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly problem: string };

const LONGEST = 120;
const NO_DAY = 0 as CivilDay;
const HOW =
  'Write it as “26 April 2024”, “April 2024”, “23 to 25 April 2024” or as EDTF, such as [2024-04-23..2024-04-25].';

/**
 * A date that a reader wrote: as EDTF, or in words as a report would ("Friday" counts from the report's day). Nothing
 * written is no date.
 *
 * @param published The report's day; null where it is not known, and then only dates that are whole count.
 */
export function readWhen(written: string, published: CivilDay | null, clock: Zone): ReadWhen {
  const words = written.trim();
  if (words === '') return { kind: 'none' };
  if (words.length > LONGEST) return { kind: 'fault', problem: `A date has at most ${LONGEST} characters. ${HOW}` };
  const edtf = asEdtf(words);
  if (edtf instanceof Error && /^[[\d/-]/.test(words) && !/[a-z]{3}/i.test(words))
    return { kind: 'fault', problem: `${edtf.message} ${HOW}` };
  if (!(edtf instanceof Error)) return { kind: 'date', when: edtf };
  const found = asWords(words, published ?? NO_DAY, clock);
  const whole = published === null ? asWords(words, (NO_DAY + 407) as CivilDay, clock) : found;
  if (found === null) return { kind: 'fault', problem: `“${words}” is no date that this page can read. ${HOW}` };
  if (found !== whole)
    return { kind: 'fault', problem: `“${words}” counts from the day of publication, which is not known yet. ${HOW}` };
  return { kind: 'date', when: parseEdtf(found) };
}

function asEdtf(words: string): Edtf | Error {
  try {
    return parseEdtf(words);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return error;
  }
}

/** The one date that the words are; null where they are none, or more than one. */
function asWords(words: string, published: CivilDay, clock: Zone): string | null {
  const all = findDates(words, { published, clock });
  const [first] = all;
  if (!first || first.edtf === null || all.some(({ edtf }) => edtf !== first.edtf)) return null;
  const rest = all.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
  return /^(?:[\s,.–-]|on|in|from|to|until|and|the)*$/i.test(rest) ? first.edtf : null;
}
