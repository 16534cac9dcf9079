import type { Topic } from '../story/story';
import { joinWords } from '../view/join-words';

/** Topics whose names are common nouns, which lose their capital within a sentence. Any other name is taken for a proper one. */
const COMMON_NOUNS: ReadonlySet<string> = new Set(['dialogue', 'trade', 'human-rights', 'narcotics', 'foreign-aid']);

/** "dialogue", "Taiwan", "Russia and Ukraine". */
export function topicInSentence({ slug, name }: Topic): string {
  const words = name.replaceAll(' & ', ' and ');
  return COMMON_NOUNS.has(slug) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "Taiwan, TikTok and foreign aid". */
export function topicsInSentence(topics: readonly Topic[]): string {
  return joinWords(topics.map(topicInSentence), 'and');
}
