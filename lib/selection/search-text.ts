import type { KnownEvent } from '../story/known-event';
import type { Registry } from '../story/story';
import { foldText } from './fold-text';

/** Everything of an event that a reader may search for, folded: its words, names, places, and what each report prints. */
export function searchText(known: KnownEvent, registry: Registry): string {
  const { event } = known;
  const topics = event.topics.map(({ topic }) => registry.topics.find((t) => t.slug === topic)?.name);
  const actors = event.actors.flatMap(({ actor }) => {
    const found = registry.actors.find((a) => a.slug === actor);
    return [found?.name, found?.office];
  });
  const reports = known.used.flatMap((report) => [
    report.phrase,
    report.says,
    ...report.quotations.flatMap((q) => [q.lead, q.words, q.turn]),
  ]);
  return foldText(
    [event.title, event.headline, event.summary, event.aside, ...event.places, ...topics, ...actors, ...reports]
      .filter(Boolean)
      .join(' \n '),
  );
}
