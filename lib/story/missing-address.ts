import { eventIdOf } from './event-path';
import type { Stories } from './gather-stories';

/**
 * Whether an address of a story, a topic or an event leads to nothing, told from its path alone. A page can answer 404
 * only by giving up on its content, which then needs script to be seen; so this is asked before a page is chosen.
 * Merged events and former topics lead on and are not missing; paths of other kinds are not its business.
 */
export function isMissing(path: string, { stories, registry, eventHome }: Stories): boolean {
  const [, kind, name = '', sub, slug = '', ...rest] = path.split('/');
  if (kind === 'event' && (sub === undefined || sub === 'share')) {
    const id = eventIdOf(name);
    const home = id === null ? undefined : eventHome.get(id);
    return home === undefined || (home.kind === 'gone' && home.tombstone.into === null);
  }
  if (kind !== 's') return false;
  if (!stories.has(name)) return true;
  if (sub !== 'topic' || rest.length > 0) return false;
  return !registry.topics.some((topic) => topic.slug === slug || topic.formerly.includes(slug));
}
