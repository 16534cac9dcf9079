import type { ReactNode } from 'react';
import { TopicSprite } from '@/components/ui/sprite';
import type { OpenStory } from '@/lib/scene/open-story';
import { loadStories } from '@/lib/story/load-stories';
import type { ScreenSource } from './use-opened';

/**
 * A screen of a collection, with the glyphs of its own topics. It stands as the server drew it until its events are here:
 * there is no boundary round it, so React waits with the whole page, and nothing of it is sent out of its place.
 */
export function Arriving({ open, source, children }: { open: OpenStory; source: ScreenSource; children: ReactNode }) {
  if (!('collection' in source)) return children;
  const known = new Set<string>(loadStories().registry.topics.map(({ slug }) => slug));
  return (
    <>
      <TopicSprite topics={open.registry.topics.map(({ slug }) => slug).filter((slug) => !known.has(slug))} />
      {children}
    </>
  );
}
