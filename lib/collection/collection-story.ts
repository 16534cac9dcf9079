import type { SideRows } from '../scene/lane-rows';
import type { StoryFrames } from '../scene/opening-window';
import type { Lane } from '../story/known-event';
import { cityOfZone } from '../story/names';
import type { ActorSlug, Registry, Side, SideSlug, Story, TopicSlug } from '../story/story';
import type { Minute, Zone } from '../time/clock';
import { parseEdtf } from '../time/parse-edtf';
import { collectionRoom } from './collection-lanes';
import type { CollectionManifest, CountedName } from './collection-manifest';
import { OTHERS, TOGETHER } from './lanes-by-actor';
import { UNSTATED_TYPE } from './text-row';

/** What is drawn of a collection before any of its events is there. */
export interface CollectionStory {
  /** Without events, sources or a lead report. */
  readonly story: Story;
  /** The names that the manifest knows; `withNames` adds those that loaded words bring. */
  readonly registry: Registry;
  readonly frames: StoryFrames;
  /** By side. */
  readonly lanes: readonly SideRows[];
}

export function collectionStory(manifest: CollectionManifest): CollectionStory {
  const { slug, title, standfirst, axis, extent, source, names } = manifest;
  const clock = axis[axis.length - 1]!;
  const frame = { from: extent.from as Minute, to: extent.to as Minute };
  const sides = names.lanes.filter(({ slug: lane }) => lane !== TOGETHER.slug).map((lane) => sideOf(lane, clock));
  return {
    story: {
      slug,
      title,
      standfirst,
      before: '',
      featured: false,
      lead: null,
      horizon: { when: parseEdtf(source.built), clock, how: 'The day on which the collection was built.' },
      axis,
      sources: [],
      events: [],
      tombstones: [],
      gaps: [],
      revision: source.built,
    },
    registry: {
      topics: names.topics.map(({ slug: topic, name }) => ({ slug: topic as TopicSlug, name, formerly: [] })),
      actors: names.actors.map(({ slug: actor, name }) => actorOf(actor, name, sides)),
      sides,
      clocks: axis.map((zone) => ({ zone, city: cityOfZone(zone) })),
      types: names.types.map(({ slug: type, name }) => ({ slug: type, name, plover: type !== UNSTATED_TYPE.slug })),
    },
    frames: { extent: frame, opening: frame },
    lanes: names.lanes.map(({ slug: lane, name }) => ({
      lane: lane as Lane,
      name,
      side: sides.find((side) => side.slug === lane) ?? null,
      ...collectionRoom(name),
    })),
  };
}

/** The registry with names that loaded words bring and the manifest leaves out (`TextStore.names`). */
export function withNames(
  registry: Registry, { actors, topics }: { readonly actors: ReadonlyMap<string, string>; readonly topics: ReadonlyMap<string, string> },
): Registry {
  const more = (names: ReadonlyMap<string, string>, of: readonly { readonly slug: string }[]) => {
    const known = new Set(of.map(({ slug }) => slug));
    return [...names].filter(([slug]) => !known.has(slug));
  };
  return {
    ...registry,
    actors: [...registry.actors, ...more(actors, registry.actors).map(([slug, name]) => actorOf(slug, name, registry.sides))],
    topics: [...registry.topics, ...more(topics, registry.topics).map(([slug, name]) => ({ slug: slug as TopicSlug, name, formerly: [] }))],
  };
}

function sideOf({ slug, name }: CountedName, clock: Zone): Side {
  return { slug: slug as SideSlug, name, short: name.slice(0, 3), adjective: name, clock };
}

/** Of an actor of a collection nothing is known but the name: it is of the side that bears it, or of the one for all others. */
function actorOf(slug: string, name: string, sides: readonly Side[]): Registry['actors'][number] {
  const side = sides.find((each) => (each.slug as string) === slug) ?? sides.find((each) => (each.slug as string) === OTHERS.slug) ?? sides[0];
  return { slug: slug as ActorSlug, name, kind: 'organisation', side: side?.slug ?? (OTHERS.slug as SideSlug), office: null, formerly: [] };
}
