import type { CollectionManifest, ManifestFile, TextEntry } from '@/lib/collection/collection-manifest';
import { decodePart } from '@/lib/collection/decode-part';
import { expandManifest } from '@/lib/collection/expand-manifest';
import { type JoinedColumns, joinParts } from '@/lib/collection/join-parts';
import { eventOfSource } from '@/lib/collection/known-from-text';
import { openCollection } from '@/lib/collection/open-collection';
import type { TextPart } from '@/lib/collection/text-row';
import { shelfOf, type TextStore, textStore } from '@/lib/collection/text-store';
import type { OpenStory } from '@/lib/scene/open-story';
import type { EventColumns } from '@/lib/selection/columns';
import type { Lane } from '@/lib/story/known-event';
import type { LoadState } from './collection-load';
import { type CollectionRef, collectionUrl } from './collection-ref';
import { fetchFile } from './fetch-file';
import { searchLater } from './search-later';

/** Files on their way at once. */
const AT_ONCE = 4;

/**
 * Brings a collection into the browser: its columns, all of them, so that every count is whole; and the words that the
 * page was drawn from. `fresh` after a file that was broken. Other words come as they are asked for, and `more` is told of each file.
 */
export async function loadCollection(ref: CollectionRef, tell: (state: LoadState) => void, more: () => void, fresh: boolean): Promise<OpenStory> {
  const { slug } = ref;
  const manifest = expandManifest((await (await fetchFile(collectionUrl(slug, 'manifest.json'), fresh)).json()) as ManifestFile);
  const parts = await loadParts(slug, manifest, tell, fresh);
  const joined = joinParts(manifest.parts, parts, manifest.names.lanes.map(({ slug: lane }) => lane as Lane));
  const store = textStore(manifest.texts, { clock: manifest.axis[manifest.axis.length - 1]!, built: manifest.source.built });
  const load = async (entry: TextEntry) => store.add(entry, (await (await fetchFile(collectionUrl(slug, entry.file), fresh)).json()) as TextPart);
  await Promise.all(manifest.texts.filter(({ file }) => ref.texts.includes(file)).map(load));
  const search = searchLater(slug, manifest, more);
  if (ref.words.length > 0) await search.answered(ref.words);
  return openCollection({
    manifest,
    columns: joined.columns,
    shelf: fetchingShelf(store, joined, load, more),
    text: search,
    names: () => store.names,
    source: (id) => store.source(store.placeOf(eventOfSource(id))),
  });
}

async function loadParts(slug: string, manifest: CollectionManifest, tell: (state: LoadState) => void, fresh: boolean): Promise<Map<string, EventColumns>> {
  const parts = new Map<string, EventColumns>();
  const waiting = [...manifest.parts];
  const all = waiting.length;
  tell({ kind: 'loading', done: 0, all });
  const next = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const bytes = new Uint8Array(await (await fetchFile(collectionUrl(slug, part.file), fresh)).arrayBuffer());
      parts.set(part.file, await decodePart(bytes, part));
      tell({ kind: 'loading', done: parts.size, all });
      // Hands and eyes first: the next part is decoded after what waits has been drawn.
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return parts;
}

/** A shelf that fetches what it is asked for and lacks; who asks is drawn anew once it has come. */
function fetchingShelf(store: TextStore, joined: JoinedColumns, load: (entry: TextEntry) => Promise<void>, more: () => void): ReturnType<typeof shelfOf> {
  const shelf = shelfOf(store, joined);
  const onTheWay = new Set<TextEntry>();
  const fetchAt = async (place: number) => {
    const entry = store.entryOf(joined.globalPlace(place));
    if (entry === undefined || onTheWay.has(entry)) return;
    onTheWay.add(entry);
    try {
      await load(entry);
      more();
    } catch {
      // Asked for again the next time that it is drawn.
      onTheWay.delete(entry);
    }
  };
  return {
    at(place) {
      const known = shelf.at(place);
      if (known === undefined && place >= 0 && place < joined.columns.size) void fetchAt(place);
      return known;
    },
    placeOf: shelf.placeOf,
  };
}
