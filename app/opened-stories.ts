import { openStory, type OpenStory } from '@/lib/scene/open-story';
import { prepareStory, type PreparedStory } from '@/lib/scene/prepare-story';
import { loadStories } from '@/lib/story/load-stories';
import type { Story } from '@/lib/story/story';

interface Opened {
  readonly prepared: PreparedStory;
  readonly open: OpenStory;
}

const opened = new Map<string, Opened>();

/** A story by its slug, made ready once for each process; null where there is none. */
export function openedStory(slug: string): Opened | null {
  const found = opened.get(slug);
  if (found) return found;
  const { stories, registry } = loadStories();
  const story = stories.get(slug);
  if (!story) return null;
  const prepared = prepareStory(story, registry);
  const made = { prepared, open: openStory(prepared) };
  opened.set(slug, made);
  return made;
}

/** The site's stories but this one, the featured one first. */
export function otherStories(slug: string): readonly Pick<Story, 'slug' | 'title'>[] {
  const others = [...loadStories().stories.values()].filter((story) => story.slug !== slug);
  return others.sort((a, b) => Number(b.featured) - Number(a.featured)).map((story) => ({ slug: story.slug, title: story.title }));
}
