import { dateWords } from '../time/words';
import type { KnownEvent, KnownStory } from './known-event';
import { clockWords, sideName, statusWords, topicName } from './names';
import { actingSides } from './lane-of';
import { relatedEvents } from './related-events';
import type { Registry, Story } from './story';

/** What a sentence names things by. */
export interface SentenceNames {
  readonly story: Story;
  /** As known from the reports that the event is told from. */
  readonly known: KnownStory;
  readonly registry: Registry;
}

/**
 * All that is known of an event in words, for whoever does not see where its mark stands: the list, the mark's name,
 * files and pictures. Title, date with its precision and clock, status, side, topics, relations, and whether the date is
 * our inference or the reports disagree.
 */
export function sentenceOf(known: KnownEvent, names: SentenceNames): string {
  const { registry } = names;
  const { event } = known;
  return [
    `${event.title}: ${dateWords(known.when, 'full', 'middle')} (${clockWords(known, registry)})`,
    statusWords(known.status),
    ...(event.duration === null ? [] : [`Length: ${event.duration.words}`]),
    ...(known.phrase === null ? [] : [`Reported as ‘${known.phrase}’`]),
    ...(known.dated.inferred ? ['The date is inferred'] : []),
    ...(known.disagree.length === 0 ? [] : [disagreement(known, names)]),
    `Side: ${sideWords(known, registry)}`,
    `Topics: ${event.topics.map(({ topic, inferred }) => topicName(topic, registry) + (inferred ? ' (inferred)' : '')).join(', ')}`,
    ...relationWords(known, names.known),
  ].map((part) => `${part}.`).join(' ');
}

function sideWords({ event, lane }: KnownEvent, registry: Registry): string {
  if (lane !== 'together') return sideName(lane, registry);
  return `together (${actingSides(event, registry).map((side) => sideName(side, registry)).join(', ')})`;
}

function disagreement({ disagree }: KnownEvent, { story }: SentenceNames): string {
  const dates = disagree.map(({ source, when }) => (
    `${story.sources.find(({ id }) => id === source)?.name ?? source}, ${dateWords(when, 'plain', 'middle')}`
  ));
  return `Reports disagree on the date: ${dates.join('; ')}`;
}

/** "Answers: Biden signs $95bn foreign-aid act; TikTok sale clause becomes law", one part for each kind. */
function relationWords({ id }: KnownEvent, story: KnownStory): readonly string[] {
  const titles = new Map<string, string[]>();
  for (const { label, event: { event } } of relatedEvents(story, id)) {
    titles.set(label, [...(titles.get(label) ?? []), event.title]);
  }
  return [...titles].map(([label, others]) => `${label}: ${others.join('; ')}`);
}
