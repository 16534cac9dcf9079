import { FORMATS } from '../lib/output/formats';
import type { Addresses } from '../lib/request/plan-request';
import { eventPath } from '../lib/story/event-path';
import type { Stories } from '../lib/story/gather-stories';
import { viewNames } from '../lib/view/view-names';
import type { EventId } from '../lib/story/story';

/** The data, as answers to what a request asks of them. `publicFiles` are paths with their first `/`. */
export function addressesOf({ stories, registry, eventHome }: Stories, publicFiles: ReadonlySet<string>): Addresses {
  const names = new Map([...stories].map(([slug, story]) => [slug, viewNames(registry, story)]));
  const events = new Map([...stories.values()].flatMap((story) => story.events.map((event) => [event.id as string, eventPath(event)])));
  const topics = new Set<string>(registry.topics.map(({ slug }) => slug));
  return {
    names: (story) => names.get(story) ?? null,
    isPublic: (path) => publicFiles.has(path),
    isTopic: (topic) => topics.has(topic),
    eventPath: (id) => (eventHome.get(id as EventId)?.kind === 'living' ? (events.get(id) ?? null) : null),
    isWithdrawn: (id) => {
      const home = eventHome.get(id as EventId);
      return home?.kind === 'gone' && home.tombstone.gone === 'withdrawn';
    },
    own: (of, extension) => FORMATS.find((format) => format.extension === extension && format.of.includes(of))?.own ?? null,
  };
}
