import { z } from 'zod';
import { parseDay } from '../time/civil-day';
import { zoneOf } from '../time/clock';
import { EdtfError } from '../time/edtf-error';
import { parseEdtf } from '../time/parse-edtf';
import type { ActorSlug, EventId, SideSlug, TopicSlug } from './story';

/** Parts that the schemas of stories and of the registry share. zod stays in the files named *schema* and *parse*. */

/** Crockford's alphabet in small letters: no i, l, o or u, so that an id read aloud comes back the same. */
const EVENT_ID = /^[0-9a-hjkmnp-tv-z]{8}$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Without white space at an end, for the JSON Schema that is made from these (`story-json-schema.ts`): it takes what `meta`
 * says, and a `pattern` says there what a refinement says here.
 */
const TRIMMED = '^(?:\\S(?:[\\s\\S]*\\S)?)?$';

/** Words for the reader; without white space at the ends, which nobody sees until it is printed. */
export const text = z.string().min(1, 'is empty').refine(isTrimmed, 'has white space at an end')
  .meta({ id: 'text', pattern: TRIMMED, description: 'Words for the reader.' });
/** As `text`, but may be empty where there is nothing to say. */
export const textOrNone = z.string().refine(isTrimmed, 'has white space at an end')
  .meta({ id: 'text-or-none', pattern: TRIMMED, description: 'Words for the reader, empty where there is nothing to say.' });

export const slug = z.string().regex(SLUG, 'is no slug: small letters and figures, joined by single hyphens')
  .meta({ id: 'slug', description: 'Small letters and figures, joined by single hyphens.' });
export const eventId = z.string()
  .regex(EVENT_ID, 'is no event id: 8 characters of Crockford’s base32 in small letters')
  .meta({ id: 'event-id', description: 'Eight characters of Crockford’s base32 in small letters; permanent.' })
  .transform((id) => id as EventId);
export const topicSlug = slug.transform((name) => name as TopicSlug);
export const actorSlug = slug.transform((name) => name as ActorSlug);
export const sideSlug = slug.transform((name) => name as SideSlug);

/** A day that our own records bear: `YYYY-MM-DD`, a real one. */
export const isoDay = z.string().refine((day) => parseDay(day) !== null, 'is no day written as YYYY-MM-DD')
  .meta({ id: 'day', format: 'date', description: 'A day of our own records, YYYY-MM-DD.' });

/** The error of `parseEdtf` says at which character the fault is. */
export const edtf = z.string().meta({
  id: 'edtf',
  format: 'edtf',
  pattern: '^[-0-9TXZ:+./~?%\\[\\]]+$',
  description: 'A date in EDTF (ISO 8601-2:2019): levels 0 and 1, and of level 2 “one of these days”, [a..b].',
  examples: ['2024-04-26', '[2024-04-23..2024-04-25]', '2024-05-16/2024-05-17', '2023-04~/2024-04-26', '2024-04-26T10:30+08:00'],
}).transform((written, context) => {
  try {
    return parseEdtf(written);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    context.addIssue({ code: 'custom', message: withoutStop(error.message) });
    return z.NEVER;
  }
});

export const zone = z.string().meta({
  id: 'zone',
  format: 'iana-time-zone',
  pattern: '^[A-Z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$',
  description: 'A time zone of the IANA database, by its name. Days are counted on its clock.',
  examples: ['Asia/Shanghai', 'America/New_York'],
}).transform((name, context) => {
  try {
    return zoneOf(name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    context.addIssue({ code: 'custom', message: withoutStop(error.message) });
    return z.NEVER;
  }
});

/** Only https and http: an address is a link that readers follow. */
export const address = z.url({ protocol: /^https?$/, error: 'is no address on the web' })
  .meta({ id: 'address', pattern: '^https?://', description: 'An address on the web.' });

/** At most so many words, counted by the white space between them. */
export function fewWords(most: number): (value: string) => boolean {
  return (value) => value.split(/\s+/).length <= most;
}

/** The same as a pattern, of texts without white space at their ends. */
export function fewWordsPattern(most: number): string {
  return `^\\S+(?:\\s+\\S+){0,${most - 1}}$`;
}

function isTrimmed(value: string): boolean {
  return value === value.trim();
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
