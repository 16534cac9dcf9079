import type { EventTopic, Money, Report, Source, StoryEvent } from '../story/story';

/** What one source gives of one event: a report on it, or no more than a sum or a topic. */
export interface SourceEntry {
  readonly event: StoryEvent;
  /** Null where the source gives only a sum or a topic. */
  readonly report: Report | null;
  readonly money: readonly Money[];
  readonly topics: readonly EventTopic[];
}

/** The entries of a source, in the order of the events given. Events that it says nothing of have none. */
export function sourceEntries({ id }: Pick<Source, 'id'>, events: Iterable<StoryEvent>): readonly SourceEntry[] {
  return [...events].flatMap((event) => {
    const entry = {
      event,
      report: event.reports.find(({ source }) => source === id) ?? null,
      money: event.money.filter(({ source }) => source === id),
      topics: event.topics.filter(({ source }) => source === id),
    };
    return entry.report || entry.money.length > 0 || entry.topics.length > 0 ? [entry] : [];
  });
}
