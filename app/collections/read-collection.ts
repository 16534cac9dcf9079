import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionManifest } from '@/lib/collection/collection-manifest';
import { decodePart } from '@/lib/collection/decode-part';
import { idFileOf, placeOfId } from '@/lib/collection/id-file';
import { joinParts } from '@/lib/collection/join-parts';
import { eventOfSource } from '@/lib/collection/known-from-text';
import { openCollection } from '@/lib/collection/open-collection';
import { parseManifest } from '@/lib/collection/parse-manifest';
import { textFinder } from '@/lib/collection/text-find';
import type { TextPart } from '@/lib/collection/text-row';
import { type TextStore, textStore } from '@/lib/collection/text-store';
import type { OpenStory } from '@/lib/scene/open-story';
import type { EventShelf } from '@/lib/selection/event-index';
import type { EventColumns } from '@/lib/selection/columns';
import type { TextSearch } from '@/lib/selection/text-search';
import type { Lane } from '@/lib/story/known-event';
import { collectionFolder } from './collection-folder';
import { collectionsHere } from './here';

/** Files of words that a server keeps at once: what was read first goes when there are more. */
const MOST_TEXTS = 64;

export interface ReadCollection {
  readonly open: OpenStory;
  /** Does something, and gives the files of words that it looked into. */
  readonly watching: (act: () => void) => readonly string[];
}

interface Kept {
  /** When its manifest was written: one that is built anew is read anew. */
  readonly written: number;
  readonly read: Promise<ReadCollection>;
}

const kept = new Map<string, Kept>();

/** A collection by its slug, read once for each build of it; null where there is none. */
export async function readCollection(slug: string): Promise<ReadCollection | null> {
  const folder = collectionFolder(slug);
  if (folder === null) return null;
  const written = statSync(path.join(folder, 'manifest.json')).mtimeMs;
  const before = kept.get(slug);
  if (before?.written === written) return before.read;
  const read = readFrom(folder);
  kept.set(slug, { written, read });
  // What could not be read may be whole the next time.
  read.catch(() => kept.delete(slug));
  const made = await read;
  collectionsHere().set(slug, made.open);
  return made;
}

async function readFrom(folder: string): Promise<ReadCollection> {
  const manifest = parseManifest(JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')));
  const parts = new Map<string, EventColumns>();
  for (const part of manifest.parts) parts.set(part.file, await decodePart(new Uint8Array(await readFile(path.join(folder, part.file))), part));
  const { columns } = joinParts(manifest.parts, parts, manifest.names.lanes.map(({ slug }) => slug as Lane));
  const { shelf, watching, store } = wordsIn(folder, manifest);
  return {
    open: openCollection({
      manifest, columns, shelf, text: searchIn(folder, manifest), names: () => store().names,
      source: (id) => store().source(shelf.placeOf(eventOfSource(id))),
    }),
    watching,
  };
}

/** Words from files that are read when they are asked for: all parts are here, so a place among the columns is one among all events. */
function wordsIn(folder: string, { texts, ids, axis, source }: CollectionManifest): { shelf: EventShelf; watching: ReadCollection['watching']; store: () => TextStore } {
  const facts = { clock: axis[axis.length - 1]!, built: source.built };
  let store = textStore(texts, facts);
  let read = 0;
  let watched: Set<string> | null = null;
  const bring = (place: number) => {
    const entry = store.entryOf(place);
    if (entry === undefined) return;
    watched?.add(entry.file);
    if (store.has(place)) return;
    if (++read > MOST_TEXTS) [store, read] = [textStore(texts, facts), 1];
    store.add(entry, JSON.parse(readFileSync(path.join(folder, entry.file), 'utf8')) as TextPart);
  };
  const idsOf = new Map<string, Buffer>();
  return {
    shelf: {
      at(place) {
        bring(place);
        return store.known(place);
      },
      placeOf(id) {
        const known = store.placeOf(id);
        if (known >= 0 || !/^[0-9a-z]{8}$/.test(id)) return known;
        const file = ids[idFileOf(id, ids.length)];
        if (file === undefined) return -1;
        const bytes = idsOf.get(file) ?? readFileSync(path.join(folder, file));
        idsOf.set(file, bytes);
        return placeOfId(bytes, id);
      },
    },
    watching(act) {
      watched = new Set();
      act();
      const files = [...watched];
      watched = null;
      return files;
    },
    store: () => store,
  };
}

/** Reads all words when a search first asks for them. */
function searchIn(folder: string, { texts, size }: CollectionManifest): TextSearch {
  let finder: ReturnType<typeof textFinder> | null = null;
  return {
    find(words) {
      if (finder === null) {
        finder = textFinder(size);
        for (const { file } of texts) finder.add(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as TextPart);
      }
      return finder.find(words);
    },
  };
}
