import { embedHref } from '../output/address';
import { eventOutput, type Output, viewOutput } from '../output/output';
import { NO_OWN, type OwnValues, readOwn, withoutOwn } from '../output/own-parameters';
import type { OpenStory } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { eventIdOf } from '../story/event-path';
import type { EventHome } from '../story/gather-stories';
import type { EventId } from '../story/story';
import { withEvent, withTopics } from '../view/edit-view';
import { DEFAULT_VIEW } from '../view/view';
import { EMBED_OWN } from './embed-settings';

/** What can stand in a frame: a view or one event, and the frame's address from its first `/` on. */
export interface Embeddable {
  readonly output: Output;
  readonly frame: string;
  /** The heading that a frame's link gives itself; null without one. */
  readonly title: string | null;
}

/** What is asked of the data to read an address. */
export interface EmbedData {
  /** Null for a story that nobody has. */
  readonly story: (slug: string) => OpenStory | null;
  readonly eventHome: ReadonlyMap<EventId, EventHome>;
}

/**
 * What the whole address `url` shows, if it is one of the site's (`site` is its origin) that can be framed: a story's view,
 * its frame, a topic, an event. Null for every other text. What comes back is written anew from what was understood;
 * nothing of `url` itself is in it.
 */
export function embeddableOf(url: string, site: string, data: EmbedData): Embeddable | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || parsed.origin !== site || parsed.username !== '' || parsed.password !== '') return null;
  const { pathname, search } = parsed;
  const [, first = '', name = '', rest, last, ...more] = pathname.split('/');
  if (more.length > 0) return null;
  if (first === 'event') return rest === undefined ? eventFrame(name, site, data) : null;
  const open = first === 's' ? data.story(name) : null;
  if (open === null) return null;
  if (rest === undefined) return viewFrame(open, site, search, NO_OWN);
  if (rest === 'embed' && last === undefined) return viewFrame(open, site, withoutOwn(search, EMBED_OWN), readOwn(search, EMBED_OWN));
  return rest === 'topic' && last !== undefined ? topicFrame(open, last, site) : null;
}

function viewFrame(open: OpenStory, site: string, search: string, own: OwnValues): Embeddable {
  const shown = openView(open, search);
  return { output: viewOutput(open, shown, site), frame: embedHref(open.story.slug, shown.view, own), title: own.get('title') ?? null };
}

/** A topic by its present or a former name. */
function topicFrame(open: OpenStory, slug: string, site: string): Embeddable | null {
  const topic = open.registry.topics.find((each) => each.slug === slug || each.formerly.includes(slug));
  return topic === undefined ? null : viewFrame(open, site, `?topic=${withTopics(DEFAULT_VIEW, [topic.slug]).topic}`, NO_OWN);
}

/** A merged event is the one that it was merged into; a withdrawn one is none. */
function eventFrame(segment: string, site: string, { story, eventHome }: EmbedData): Embeddable | null {
  let id: EventId | null = segment.includes('.') ? null : eventIdOf(segment);
  for (const seen = new Set<EventId>(); id !== null && !seen.has(id); ) {
    seen.add(id);
    const home = eventHome.get(id);
    if (home?.kind === 'gone') {
      id = home.tombstone.into;
      continue;
    }
    const open = home ? story(home.story) : null;
    const known = open?.known.all.byId.get(id);
    if (!open || !known) return null;
    return { output: eventOutput(open, known, site), frame: embedHref(open.story.slug, withEvent(DEFAULT_VIEW, id)), title: null };
  }
  return null;
}
