import type { Selection } from '../selection/select-events';
import type { Topic, TopicSlug } from '../story/story';
import type { Values } from '../view/view';
import type { TopicCount } from './count-by-topic';
import { numberStart, numberWords } from './number-words';
import { topicInSentence, topicsInSentence } from './topic-in-sentence';

interface Facts {
  readonly selection: Selection;
  /** The most first. */
  readonly counts: readonly TopicCount[];
  /** The topics that the reader asked for. */
  readonly chosen: Values<TopicSlug>;
}

const NEUTRAL = 'Events by topic';

/**
 * The finding of the events shown by topic: "Seven of the twelve events are about dialogue". Neutral for fewer than two
 * events, and where no topic stands out. That events about Taiwan are about Taiwan is none.
 */
export function topicsFinding(facts: Facts): string {
  if (facts.selection.count < 2) return NEUTRAL;
  return aboutBoth(facts) ?? aboutOne(facts) ?? NEUTRAL;
}

/** Of two topics asked for, how many events have both. */
function aboutBoth({ selection, counts, chosen }: Facts): string | null {
  if (chosen === 'none' || chosen.length !== 2) return null;
  const topics = counts.map(({ topic }) => topic).filter(({ slug }) => chosen.includes(slug)).sort(bySlugOrder(chosen));
  if (topics.length !== 2) return null;
  const both = countOfBoth(selection, topics);
  if (both === 0 || both === selection.count) return null;
  return `${numberStart(both)} of the ${numberWords(selection.count)} events ${are(both)} about both ${topicsInSentence(topics)}`;
}

/** A topic that more than half of the events have, and no other topic as many. */
function aboutOne({ selection, counts, chosen }: Facts): string | null {
  const total = selection.count;
  const asked = chosen !== 'none' && chosen.length > 0;
  const [first, second] = counts.filter(({ topic, count }) => !(asked && chosen.includes(topic.slug) && count === total));
  if (!first || first.count * 2 <= total || first.count === second?.count) return null;
  const topic = topicInSentence(first.topic);
  if (first.count === total) return `${total === 2 ? 'Both' : `All ${numberWords(total)}`} events are about ${topic}`;
  return `${numberStart(first.count)} of the ${numberWords(total)} events ${are(first.count)} about ${topic}`;
}

function countOfBoth(selection: Selection, [one, other]: readonly Topic[]): number {
  let both = 0;
  for (const { event } of selection) {
    const slugs = event.topics.map(({ topic }) => topic);
    if (one && other && slugs.includes(one.slug) && slugs.includes(other.slug)) both++;
  }
  return both;
}

function bySlugOrder(chosen: readonly TopicSlug[]) {
  return (a: Topic, b: Topic) => chosen.indexOf(a.slug) - chosen.indexOf(b.slug);
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}
