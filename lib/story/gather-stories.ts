import { joinNames } from './join-names';
import { parseRegistry } from './parse-registry';
import { parseStory } from './parse-story';
import type { RegistryFile } from './registry-schema';
import type { EventId, Registry, Story, Tombstone } from './story';
import { StoryError, type Fault } from './story-error';

/** Where an event's link leads: to its story, or to what is said of an event that is gone. */
export type EventHome =
  | { readonly kind: 'living'; readonly story: string }
  | { readonly kind: 'gone'; readonly story: string; readonly tombstone: Tombstone };

export interface Stories {
  readonly registry: Registry;
  /** By slug, in the order of their files' names. */
  readonly stories: ReadonlyMap<string, Story>;
  /** The one that `/` leads to. */
  readonly featured: Story;
  readonly eventHome: ReadonlyMap<EventId, EventHome>;
}

/** All of `data/`, parsed as JSON and no further. */
export interface DataFiles {
  readonly registry: Readonly<Record<RegistryFile, unknown>>;
  /** `slug` is the file's name without `.json`. */
  readonly stories: readonly { readonly slug: string; readonly json: unknown }[];
}

/**
 * The data as the application uses them.
 *
 * @throws StoryError with the faults of every file; also where a file is not named for its story, where not exactly one
 * story is featured, and where an id is given to a story that has no file.
 */
export function gatherStories(files: DataFiles): Stories {
  let registry = parseRegistry(files.registry);
  const faults: Fault[] = [];
  const stories = new Map<string, Story>();
  for (const { slug, json } of files.stories) {
    const file = `data/stories/${slug}.json`;
    try {
      const story = parseStory(json, registry, file);
      if (story.slug !== slug) faults.push({ file, event: null, field: 'slug', problem: `“${story.slug}” is not the file’s name` });
      stories.set(slug, story);
      // What a story brings along means the same in all of them.
      registry = joinNames(registry, story).registry;
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      faults.push(...error.faults);
    }
  }
  const slugs = new Set(files.stories.map(({ slug }) => slug));
  for (const [id, story] of registry.eventIds) {
    if (!slugs.has(story)) faults.push({ file: 'data/registry/event-ids.json', event: null, field: id, problem: `there is no story “${story}”` });
  }
  if (faults.length > 0) throw new StoryError(faults);
  return { registry, stories, featured: featuredOf([...stories.values()]), eventHome: homesOf([...stories.values()]) };
}

function featuredOf(stories: readonly Story[]): Story {
  const [story, ...others] = stories.filter(({ featured }) => featured);
  if (story !== undefined && others.length === 0) return story;
  const named = others.length === 0 ? 'none is' : `${[story, ...others].map((one) => one?.slug).join(', ')} are`;
  throw new StoryError([{ file: 'data/stories', event: null, field: 'featured', problem: `exactly one story is to be featured, and ${named}` }]);
}

function homesOf(stories: readonly Story[]): ReadonlyMap<EventId, EventHome> {
  return new Map(stories.flatMap(({ slug, events, tombstones }): (readonly [EventId, EventHome])[] => [
    ...events.map(({ id }) => [id, { kind: 'living', story: slug }] as const),
    ...tombstones.map((tombstone) => [tombstone.id, { kind: 'gone', story: slug, tombstone }] as const),
  ]));
}
