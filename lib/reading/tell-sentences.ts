import type { CivilDay } from '../time/civil-day';
import type { Mention } from './find-actors';
import { findHappenings } from './find-happenings';
import type { Told } from './join-mentions';
import type { TopicMention } from './reading';
import { Spoken } from './roles';
import type { Sentence } from './sentences';
import { isStale, settleTime } from './settle-time';
import { timeOf, type Find } from './timed';

const TELL_EVERY = 200;

export interface Finders {
  readonly actors: (sentence: Sentence) => readonly Mention[];
  readonly topics: (sentence: Sentence) => readonly TopicMention[];
  readonly times: Find;
}

/** What the sentences of a report name and tell, each in the order of the text. */
export interface Sentences {
  readonly actors: readonly Mention[];
  readonly topics: readonly TopicMention[];
  readonly told: readonly Told[];
}

/**
 * Reads sentence by sentence, remembering no more than who was named.
 *
 * @param onProgress Told from time to time, with 0 to 1; what it throws ends the reading.
 */
export function tellSentences(
  sentences: readonly Sentence[],
  find: Finders,
  published: CivilDay | null,
  onProgress: (done: number) => void,
): Sentences {
  const spoken = new Spoken();
  const actors: Mention[] = [];
  const topics: TopicMention[] = [];
  const told: Told[] = [];
  for (const [nth, sentence] of sentences.entries()) {
    const mentions = find.actors(sentence);
    actors.push(...mentions);
    topics.push(...find.topics(sentence));
    for (const happening of findHappenings(sentence, mentions, spoken, find.times, published)) {
      const when = settleTime(timeOf(happening, find.times, published), happening, published);
      if (!isStale(happening, when, published)) told.push({ happening, when });
    }
    if (nth % TELL_EVERY === 0) onProgress(nth / sentences.length);
  }
  return { actors, topics, told };
}
