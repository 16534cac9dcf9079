import '../add/no-eval';
import { storyFragment } from '@/lib/share-link/story-link';
import { type OpenStory, openStory } from '@/lib/scene/open-story';
import { prepareStory } from '@/lib/scene/prepare-story';
import { joinNames } from '@/lib/story/join-names';
import { parseStory } from '@/lib/story/parse-story';
import type { Registry, Story } from '@/lib/story/story';
import { OPEN_PATH } from '@/lib/collection/file-link';

/** A story that a reader's browser made or was given, with the file it is. */
export interface OpenedStory {
  readonly open: OpenStory;
  readonly file: unknown;
}

/** Opens a story whose views are at `base`. A link can pass it on where it fits in one. */
export function openOwnStory(file: unknown, story: Story, registry: Registry, base: string): OpenedStory {
  const fragment = storyFragment(file);
  return {
    file,
    open: {
      ...openStory(prepareStory(story, registry)),
      base,
      ...(fragment === null ? {} : { link: { path: OPEN_PATH, fragment } }),
    },
  };
}

/** The same from a file that comes from elsewhere. @throws StoryError that names every fault of it. */
export function openStoryFile(file: unknown, registry: Registry, base: string): OpenedStory {
  const full = { ...registry, eventIds: new Map() };
  const story = parseStory(file, full, 'the story');
  return openOwnStory(file, story, joinNames(full, story).registry, base);
}
