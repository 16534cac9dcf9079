import type { OpenStory } from '../scene/open-story';
import { type EventShelf, indexColumns } from '../selection/event-index';
import { laneNames } from '../selection/lane-members';
import type { TextSearch } from '../selection/text-search';
import type { KnownEvent } from '../story/known-event';
import { sentenceOf } from '../story/sentence';
import type { EventId, Source } from '../story/story';
import { startOfDay } from '../time/clock';
import type { CivilDay } from '../time/civil-day';
import { daysOf } from '../time/extent';
import { calendarWords } from '../time/words';
import { viewNames } from '../view/view-names';
import { collectionLanes } from './collection-lanes';
import type { CollectionManifest } from './collection-manifest';
import { collectionStory, withNames } from './collection-story';
import type { EventColumns } from '../selection/columns';
import type { TextStore } from './text-store';

/** What a collection is opened from; whoever has it decides where words come from, and when. */
export interface CollectionParts {
  readonly manifest: CollectionManifest;
  readonly columns: EventColumns;
  /** Gives undefined for what is not at hand, and may then fetch it. */
  readonly shelf: EventShelf;
  readonly text: TextSearch;
  readonly names: () => TextStore['names'];
  readonly source: (id: string) => Source | undefined;
}

/**
 * A collection as an open story: the same screens draw it. It holds no list of events; whoever needs them asks its
 * selection or its shelf.
 */
export function openCollection({ manifest, columns, shelf, text, names, source }: CollectionParts): OpenStory {
  const { story, registry, frames, lanes: sides } = collectionStory(manifest);
  const lanes = collectionLanes(sides, columns, registry);
  const byId = { get: (id: EventId): KnownEvent | undefined => shelf.at(shelf.placeOf(id)) };
  const known = { reports: 'all', events: [], byId } as const;
  const index = indexColumns(columns, shelf, text, laneNames(lanes));
  const zone = story.axis[story.axis.length - 1]!;
  const named = namesBook(registry, names);
  return {
    story,
    get registry() {
      return named();
    },
    known: { all: known, lead: known },
    index: { all: index, lead: index },
    names: { ...viewNames(registry, story), events: { has: (id) => shelf.placeOf(id as EventId) >= 0 } },
    sentence: (_, event) => sentenceOf(event, { story, known, registry: named() }),
    source,
    frames,
    lanes,
    // Sources are read up to the day of the build, which counts.
    horizon: { at: startOfDay((daysOf(story.horizon.when).latest! + 1) as CivilDay, zone), words: `Sources read up to ${calendarWords(story.horizon.when)}` },
    leadDate: null,
    collection: { size: manifest.size, source: manifest.source.name, candidates: manifest.candidates, withoutClock: manifest.withoutClock },
  };
}

/** The registry with the names that loaded words bring, made anew only when there are more of them. */
function namesBook(registry: OpenStory['registry'], names: CollectionParts['names']): () => OpenStory['registry'] {
  let last = { size: 0, made: registry };
  return () => {
    const { actors, topics } = names();
    const size = actors.size + topics.size;
    if (size !== last.size) last = { size, made: withNames(registry, { actors, topics }) };
    return last.made;
  };
}
