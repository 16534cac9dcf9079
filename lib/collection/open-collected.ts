import type { OpenStory } from '../scene/open-story';
import type { Bits } from '../selection/bits';
import type { KnownEvent } from '../story/known-event';
import type { EventId } from '../story/story';
import type { CollectedEvents } from './collect-events';
import { dateReader } from './date-reader';
import { eventOfSource, knownFromText, sourceFromText } from './known-from-text';
import { openCollection } from './open-collection';
import { textFinder } from './text-find';

/** Answers of the search that are kept: the same words are asked for at every drawing. */
const MOST_KEPT = 8;

/** A collection that is at hand whole, as an open story whose views are at `base`. Its events are made as they are asked for. */
export function openCollected({ manifest, columns, rows }: Pick<CollectedEvents, 'manifest' | 'columns' | 'rows'>, base: string): OpenStory {
  const facts = { clock: manifest.axis[manifest.axis.length - 1]!, built: manifest.source.built };
  const reader = dateReader();
  const made = new Map<number, KnownEvent>();
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const placeOf = (id: EventId) => places.get(id) ?? -1;
  const at = (place: number) => {
    const row = rows[place];
    const known = made.get(place) ?? (row && knownFromText(row, facts, reader));
    if (known) made.set(place, known);
    return known;
  };
  const named = { actors: Object.fromEntries(namesOf(manifest.names.actors)), topics: Object.fromEntries(namesOf(manifest.names.topics)) };
  let finder: ReturnType<typeof textFinder> | null = null;
  const answers = new Map<string, Bits>();
  const find = (words: readonly string[]): Bits => {
    const key = words.join(' ');
    const before = answers.get(key);
    if (before) return before;
    if (finder === null) {
      finder = textFinder(manifest.size);
      finder.add({ first: 0, rows, ...named });
    }
    const found = finder.find(words);
    answers.set(key, found);
    if (answers.size > MOST_KEPT) answers.delete(answers.keys().next().value!);
    return found;
  };
  const names = { actors: new Map(namesOf(manifest.names.actors)), topics: new Map(namesOf(manifest.names.topics)) };
  const open = openCollection({
    manifest, columns,
    shelf: { at, placeOf },
    text: { find },
    names: () => names,
    source: (id) => {
      const row = rows[placeOf(eventOfSource(id))];
      return row && sourceFromText(row, facts);
    },
  });
  // Its registry is a getter, which no spread may read once and for all.
  return Object.defineProperty(open, 'base', { value: base, enumerable: true });
}

function namesOf(named: readonly { readonly slug: string; readonly name: string }[]): readonly (readonly [string, string])[] {
  return named.map(({ slug, name }) => [slug, name]);
}
