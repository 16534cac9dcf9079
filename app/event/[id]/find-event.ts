import type { OpenStory } from '@/lib/scene/open-story';
import { eventIdOf, eventPath } from '@/lib/story/event-path';
import type { Stories } from '@/lib/story/gather-stories';
import type { KnownEvent } from '@/lib/story/known-event';
import type { EventId } from '@/lib/story/story';
import { openedStory } from '../../opened-stories';

/** What stands at the last part of an event's address. */
export type FoundEvent =
  | { readonly kind: 'here'; readonly open: OpenStory; readonly known: KnownEvent }
  /** Under another address: its title or its id has changed, or it was merged into another. */
  | { readonly kind: 'moved'; readonly path: string }
  | { readonly kind: 'none' };

/** `segment` is `<id>` or `<id>-<slug>`. An event that was withdrawn is none; its tombstone is on the page that says so. */
export function findEvent(segment: string, { stories, eventHome }: Stories): FoundEvent {
  const id = eventIdOf(segment);
  if (id === null) return { kind: 'none' };
  let current: EventId | null = id;
  // Mergers of mergers are followed at once; each id counts once, so that a circle in the data ends.
  for (const seen = new Set<EventId>(); current !== null && !seen.has(current); ) {
    seen.add(current);
    const home = eventHome.get(current);
    const story = home && stories.get(home.story);
    if (home === undefined || story === undefined) return { kind: 'none' };
    if (home.kind === 'gone') {
      current = home.tombstone.into;
      continue;
    }
    const opened = openedStory(story.slug);
    if (opened === null) return { kind: 'none' };
    const { open } = opened;
    const known = open.known.all.byId.get(current);
    if (known === undefined) return { kind: 'none' };
    const path = eventPath(known.event);
    return path === `/event/${segment}` ? { kind: 'here', open, known } : { kind: 'moved', path };
  }
  return { kind: 'none' };
}
