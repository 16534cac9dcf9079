import type { Source } from '@/lib/story/story';

/** What kind of source it is, and what that means for a reader. */
export const KIND_WORDS: Readonly<Record<Source['kind'], string>> = {
  'news-report': 'News report',
  law: 'Law: the act itself',
  'official-record': 'Official record, kept by a government',
  'official-statement': 'Official statement: what one side says',
  'research-summary': 'Research summary for a parliament',
  'state-media': 'State media: a government’s own press',
};
