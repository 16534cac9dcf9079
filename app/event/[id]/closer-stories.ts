import type { OpenStory } from '@/lib/scene/open-story';
import type { KnownEvent } from '@/lib/story/known-event';
import type { Story } from '@/lib/story/story';
import { openedStory, otherStories } from '../../opened-stories';

/** Other stories that tell of the event's days more closely: they open on a shorter stretch, and it begins in that. */
export function closerStories({ story, frames }: OpenStory, { extent: { from } }: KnownEvent): readonly Pick<Story, 'slug' | 'title'>[] {
  const length = frames.opening.to - frames.opening.from;
  return otherStories(story.slug).filter((other) => {
    const opening = openedStory(other.slug)?.open.frames.opening;
    return opening !== undefined && opening.to - opening.from < length && from !== null && from >= opening.from && from < opening.to;
  });
}
