import { type ReactNode, Suspense } from 'react';
import { TopicSprite } from '@/components/ui/sprite';
import type { OpenStory } from '@/lib/scene/open-story';
import { loadStories } from '@/lib/story/load-stories';
import { CollectionStatus } from './collection-status';
import type { ScreenSource } from './use-opened';

/**
 * A screen that can stand before its events have come: a collection's, as the server drew it, with links that the server
 * answers. It comes to life once the events are here.
 */
export function Arriving({ open, source, children }: { open: OpenStory; source: ScreenSource; children: ReactNode }) {
  if (!('collection' in source)) return children;
  const known = new Set<string>(loadStories().registry.topics.map(({ slug }) => slug));
  return (
    <>
      <TopicSprite topics={open.registry.topics.map(({ slug }) => slug).filter((slug) => !known.has(slug))} />
      <CollectionStatus source={source.collection} />
      <Suspense fallback={null}>{children}</Suspense>
    </>
  );
}
