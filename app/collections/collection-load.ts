import type { OpenStory } from '@/lib/scene/open-story';
import { arrivingNote } from './arriving-note';
import type { CollectionRef } from './collection-ref';

/** How far a collection has come, for whoever waits for it. */
export type LoadState =
  | { readonly kind: 'loading'; readonly done: number; readonly all: number }
  /** Something did not come after several tries; `again` tries once more. */
  | { readonly kind: 'failed'; readonly what: string; readonly again: () => void }
  | { readonly kind: 'open' };

/** A collection on its way into this browser. */
export interface CollectionLoad {
  /** Never fails: what is missing is told, and asked for again. */
  readonly opened: Promise<OpenStory>;
  /** Grows with each file of words that comes later. */
  readonly words: () => number;
  readonly onWords: (told: () => void) => () => void;
}

const loads = new Map<string, CollectionLoad>();

/** The one load of a collection in this page, begun when it is first asked for. */
export function collectionLoad(ref: CollectionRef): CollectionLoad {
  const found = loads.get(ref.slug);
  if (found) return found;
  const made = begin(ref);
  loads.set(ref.slug, made);
  return made;
}

/** What comes sooner than this is not worth words. */
const PATIENCE = 400;

function begin(ref: CollectionRef): CollectionLoad {
  const words = cell(0);
  const note = arrivingNote();
  let state: LoadState = { kind: 'loading', done: 0, all: 1 };
  let patient = true;
  setTimeout(() => {
    patient = false;
    note(state);
  }, PATIENCE);
  const tell = (next: LoadState) => {
    state = next;
    if (!patient || next.kind !== 'loading') note(next);
  };
  const load = async (fresh: boolean): Promise<OpenStory> => {
    try {
      const { loadCollection } = await import('./load-collection');
      const open = await loadCollection(ref, tell, () => words.set(words.get() + 1), fresh);
      tell({ kind: 'open' });
      return open;
    } catch (error) {
      await new Promise<void>((resolve) => tell({ kind: 'failed', what: error instanceof Error ? error.message : 'The events did not load.', again: resolve }));
      return load(true);
    }
  };
  return { opened: load(false), words: words.get, onWords: words.on };
}

/** A value that tells when it changes. */
function cell<T>(first: T) {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    set(next: T) {
      now = next;
      for (const told of listeners) told();
    },
    on(told: () => void) {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
  };
}
