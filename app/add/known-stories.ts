import type { Source, StoryEvent } from '@/lib/story/story';

/** What is already told here, for candidates that may be second reports on it. */
export interface KnownStoryEvents {
  readonly slug: string;
  readonly title: string;
  readonly sources: readonly Source[];
  readonly events: readonly StoryEvent[];
}

export const KNOWN_PATH = '/add/known';
