import type { OpenStory } from '@/lib/scene/open-story';

const KEY = Symbol.for('demarche.collections');

/**
 * Collections that this server has opened, by slug. Pages and what draws them are two bundles of one process, and only
 * plain data passes between them; a million events are not that, so both look here. A browser has none.
 */
export function collectionsHere(): Map<string, OpenStory> {
  const holder = globalThis as { [KEY]?: Map<string, OpenStory> };
  return (holder[KEY] ??= new Map<string, OpenStory>());
}
