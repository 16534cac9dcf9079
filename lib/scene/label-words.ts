import type { KnownEvent } from '../story/known-event';
import { clockWords, statusWords } from '../story/names';
import type { Registry, TopicSlug } from '../story/story';
import { dateWords, durationWords } from '../time/words';
import type { LabelWords } from './label-forms';
import { markOf } from './mark-kind';

export interface LabelSetting {
  readonly pxPerMinute: number;
  readonly registry: Registry;
  /** Whether its lane mixes clocks: only there a bar names its own. */
  readonly mixed: boolean;
  /** Topics asked for: their glyphs lead. */
  readonly asked: readonly TopicSlug[];
}

/** A length bar is drawn only while it stays beside the words. */
const LEAST_LENGTH = 3;
const MOST_LENGTH = 120;
/** Days in a narrower mark are said in words. */
const LEAST_DAYS_WIDTH = 90;

export function mixClocks(events: readonly KnownEvent[]): boolean {
  return events.some(({ clock }) => clock !== events[0]!.clock);
}

/** What a mark's label may say, given the scale and what the reader asked for. */
export function labelWords(known: KnownEvent, { pxPerMinute, registry, mixed, asked }: LabelSetting): LabelWords {
  const { event } = known;
  const topics = event.topics.map(({ topic }) => topic);
  const wanted = topics.filter((topic) => asked.includes(topic));
  const lead = wanted.length > 0 ? wanted : topics.slice(0, 1);
  const mark = markOf(known);
  const lengthPx = event.duration ? event.duration.minutes * pxPerMinute : 0;
  const width = ((known.extent.to ?? 0) - (known.extent.from ?? 0)) * pxPerMinute;
  const ownClock = mixed || mark.kind === 'one-of' || !registry.sides.some(({ clock }) => clock === known.clock);
  const byClock = mark.kind === 'day' || mark.kind === 'one-of';
  return {
    title: event.title,
    short: event.short,
    lead,
    others: topics.filter((topic) => !lead.includes(topic)),
    phrase: known.phrase,
    aside: event.aside,
    length:
      event.duration && lengthPx >= LEAST_LENGTH && lengthPx <= MOST_LENGTH
        ? { widthPx: lengthPx, words: durationWords(event.duration.minutes, event.duration.approximate, 'short') }
        : null,
    days: mark.kind === 'days' && width < LEAST_DAYS_WIDTH ? dateWords(known.when, 'compact') : '',
    clock: known.status !== 'happened' ? statusWords(known.status).toLowerCase() : byClock && ownClock ? clockWords(known, registry) : '',
  };
}
