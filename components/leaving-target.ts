import type { OpenStory } from '@/lib/scene/open-story';

/** The `target` of a link that leaves the view. In a frame it opens beside the host's page, where no other page may stand. */
export function leavingTarget({ embed }: OpenStory): '_blank' | undefined {
  return embed && '_blank';
}
