import type { Registry, TopicSlug } from '../story/story';
import type { TopicMention, TopicWords } from './reading';
import type { Sentence } from './sentences';
import { tokensOf } from './tokens';
import { TOPIC_WORDS } from './words/topic-words';

interface Entry {
  readonly topic: TopicSlug;
  readonly word: string;
  readonly parts: readonly string[];
}

/**
 * The words of a topic's own name: "Russia & Ukraine" is met by both, not by either, so a name of one word alone
 * counts.
 */
function ownNames(name: string): readonly string[] {
  return name.includes('&') ? [] : [name];
}

/** Finds the words of topics in a sentence, capitals or not; the longest that begins at a word is taken. */
export function topicFinder(
  registry: Registry,
  more: readonly TopicWords[] = [],
): (sentence: Sentence) => readonly TopicMention[] {
  const byFirst = new Map<string, Entry[]>();
  const add = (topic: TopicSlug, word: string) => {
    const parts = tokensOf(word, { start: 0, end: word.length }).map(({ lower }) => lower);
    const [first] = parts;
    if (first === undefined) return;
    const same = byFirst.get(first) ?? [];
    same.push({ topic, word, parts });
    byFirst.set(first, same);
  };
  for (const { slug, name } of registry.topics) {
    for (const word of new Set([...ownNames(name), ...(TOPIC_WORDS.get(slug) ?? [])])) add(slug, word);
  }
  for (const { topic, words } of more) for (const word of words) add(topic as TopicSlug, word);
  for (const list of byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return ({ tokens }) => {
    const found: TopicMention[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const seen = new Set<TopicSlug>();
      for (const { topic, word, parts } of byFirst.get(tokens[at]!.lower) ?? []) {
        if (seen.has(topic) || !parts.every((part, nth) => tokens[at + nth]?.lower === part)) continue;
        seen.add(topic);
        found.push({ topic, word, start: tokens[at]!.start, end: tokens[at + parts.length - 1]!.end });
      }
    }
    return found;
  };
}
