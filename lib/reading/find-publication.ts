import { parseDay, type CivilDay } from '../time/civil-day';
import { zoneOf, type Zone } from '../time/clock';
import { findDates } from './dates/find-dates';
import { ReadingError } from './reading-error';
import type { Aside, Publication, ReadingOptions } from './reading';
import type { Span } from './span';
import { zoneOfPlace } from './words/places';

/** "BERLIN, June 14 (Newsline) -", "KATHMANDU: ", "Beijing –", "WASHINGTON (AP) —". */
const DATELINE =
  /^(\p{Lu}[\p{L}. '-]{1,30}?)(?:,\s*([^()–—:-]{2,40}?))?\s*(?:\([^()]{1,40}\)\s*)?(?:\s[-–—]{1,2}|\s?—|:)\s/u;
const DATELINE_WITHIN = 120;
const YEAR = /\b(?:1[6-9]|20)\d\d\b/;
/** A day that words are read against where no day is known: what differs for another day is not said by the words. */
const ANY_DAY = 19_000 as CivilDay;
const UNKNOWN_CLOCK = 'UTC' as Zone;

interface Clue {
  readonly day: CivilDay;
  readonly span: Span;
}

/**
 * When and on which clock a report was published: as given, by the page's metadata, by its dateline or the line below
 * its title, by the caption of a picture. What is not given is sure only where the page itself says that it is the day.
 *
 * @throws ReadingError for a day or a clock that is given and is none.
 */
export function findPublication(
  text: string,
  paragraphs: readonly Span[],
  asides: readonly Aside[],
  options: ReadingOptions,
): Publication {
  const dateline = datelineOf(text, paragraphs);
  const clock = givenClock(options.clock) ?? zoneOrNull(dateline?.zone ?? null);
  return { clock, ...dayOf(text, paragraphs, asides, options, dateline) };
}

type Day = Omit<Publication, 'clock'>;

function dayOf(
  text: string,
  paragraphs: readonly Span[],
  asides: readonly Aside[],
  options: ReadingOptions,
  dateline: Dateline | null,
): Day {
  if (options.published !== null && options.published !== undefined) {
    const day = parseDay(options.published);
    if (day === null)
      throw new ReadingError(
        'bad-date',
        `“${options.published}” is no day. Write the day of publication as YYYY-MM-DD, such as 2024-04-26.`,
      );
    return { day, from: 'given', span: null, sure: true, why: 'You gave the day.' };
  }
  const written = parseDay(options.metadata?.published?.slice(0, 10) ?? '');
  if (written !== null) {
    return {
      day: written,
      from: 'metadata',
      span: null,
      sure: true,
      why: `The page gives it in ${options.metadata?.publishedBy ?? 'its metadata'}.`,
    };
  }
  const line = clueIn(
    text,
    asides.filter(({ kind }) => kind === 'byline'),
  );
  if (line !== null)
    return { ...line, from: 'metadata', sure: true, why: `A line of the page is dated ${words(text, line)}.` };
  const dated = dateline === null ? null : clueIn(text, [dateline.span]);
  if (dated !== null)
    return { ...dated, from: 'dateline', sure: true, why: `The dateline reads ${words(text, dated)}.` };
  const caption = clueIn(
    text,
    asides.filter(({ kind }) => kind === 'caption'),
  );
  if (caption !== null)
    return {
      ...caption,
      from: 'caption',
      sure: false,
      why:
        `The caption of a picture is dated ${words(text, caption)}; the report itself gives no day. ` +
        'Please confirm it.',
    };
  // A report tells of the past: the latest full date in it is a hint, where its first words hold one.
  const first = clueIn(text, paragraphs.slice(0, 1));
  if (first !== null)
    return {
      ...first,
      from: 'text',
      sure: false,
      why: `The first paragraph speaks of ${words(text, first)}; nothing says when it was published. Please confirm it.`,
    };
  return {
    day: null,
    from: null,
    span: null,
    sure: false,
    why: 'Nothing says when it was published. Without that day, words such as “on Friday” have no date.',
  };
}

interface Dateline {
  readonly span: Span;
  readonly zone: string | null;
}

/** The place, and the day where it stands there, before the first words of a report. */
export function datelineOf(text: string, paragraphs: readonly Span[]): Dateline | null {
  for (const { start, end } of paragraphs.slice(0, 3)) {
    const match = DATELINE.exec(text.slice(start, Math.min(end, start + DATELINE_WITHIN)));
    if (match === null) continue;
    const place = match[1]!;
    const zone = zoneOfPlace(place) ?? zoneOfPlace(match[2] ?? '');
    if (zone === null && place !== place.toUpperCase()) continue;
    return { span: { start, end: start + match[0].trimEnd().length }, zone };
  }
  return null;
}

/** The first full date in some stretches: one whose year is written. */
function clueIn(text: string, spans: readonly Span[]): Clue | null {
  for (const span of spans.slice(0, 40)) {
    const piece = text.slice(span.start, Math.min(span.end, span.start + 700));
    if (!YEAR.test(piece)) continue;
    for (const found of findDates(piece, { published: ANY_DAY, clock: UNKNOWN_CLOCK })) {
      const day = parseDay(found.value.slice(0, 10));
      if (day !== null && YEAR.test(piece.slice(found.start, found.end)))
        return { day, span: { start: span.start + found.start, end: span.start + found.end } };
    }
  }
  return null;
}

function words(text: string, { span }: Clue): string {
  return `“${text.slice(span.start, span.end)}”`;
}

function givenClock(clock: string | null | undefined): Zone | null {
  if (clock === null || clock === undefined || clock === '') return null;
  const zone = zoneOrNull(clock);
  if (zone === null)
    throw new ReadingError(
      'bad-clock',
      `“${clock}” is no clock. Write a zone of the IANA database, such as Asia/Shanghai.`,
    );
  return zone;
}

function zoneOrNull(name: string | null): Zone | null {
  if (name === null) return null;
  try {
    return zoneOf(name);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
