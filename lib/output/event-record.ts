import type { OpenStory } from '../scene/open-story';
import type { KnownEvent } from '../story/known-event';
import type { EventId, Source } from '../story/story';
import { formatDay } from '../time/civil-day';
import { daysOf } from '../time/extent';
import { isUncertain } from '../time/compare-precision';
import { type Precision, precisionOf } from '../time/precision';
import { dateWords } from '../time/words';

/** An event as every file speaks of it: the dates are worked out once, so that no two formats can differ on them. */
export interface EventRecord {
  readonly known: KnownEvent;
  readonly id: EventId;
  /** Its page, absolute and for ever: `https://…/event/e7k3m9qz`. The readable address leads on from there. */
  readonly url: string;
  /** The first day on which it may have been, `YYYY-MM-DD` on its own clock; null where no start is given. */
  readonly earliest: string | null;
  /** The last such day, inclusive; null where no end is given. */
  readonly latest: string | null;
  readonly precision: Precision;
  /** The source itself doubts the date. */
  readonly uncertain: boolean;
  /** "Friday 26 April 2024, hour not given". */
  readonly dateWords: string;
  /** The event in one sentence with its date, its clock and how surely it is known. */
  readonly sentence: string;
  /** It only may lie within the dates that the view asks for. */
  readonly maybe: boolean;
  /** The sources of the reports used, the lead report's first. */
  readonly sources: readonly Source[];
}

/** `site` is the origin, without a slash at its end. */
export function eventRecord(open: OpenStory, known: KnownEvent, { site, maybe, reports }: { site: string; maybe: boolean; reports: 'all' | 'lead' }): EventRecord {
  const { earliest, latest } = daysOf(known.when);
  const used = new Set(known.used.map(({ source }) => source));
  return {
    known,
    id: known.id,
    url: `${site}/event/${known.id}`,
    earliest: earliest === null ? null : formatDay(earliest),
    latest: latest === null ? null : formatDay(latest),
    precision: precisionOf(known.when),
    uncertain: isUncertain(known.when),
    dateWords: dateWords(known.when, 'full'),
    sentence: open.sentence(reports, known),
    maybe,
    sources: open.story.sources.filter(({ id }) => used.has(id)),
  };
}
