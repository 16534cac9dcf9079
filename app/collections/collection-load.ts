import type { OpenStory } from '@/lib/scene/open-story';
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
  readonly state: () => LoadState;
  readonly onState: (told: () => void) => () => void;
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

const NOT_BEGUN: LoadState = { kind: 'loading', done: 0, all: 1 };

function begin(ref: CollectionRef): CollectionLoad {
  const [state, words] = [cell<LoadState>(NOT_BEGUN), cell(0)];
  const load = async (): Promise<OpenStory> => {
    try {
      const { loadCollection } = await import('./load-collection');
      const open = await loadCollection(ref, state.set, () => words.set(words.get() + 1));
      state.set({ kind: 'open' });
      return open;
    } catch (error) {
      // Only code that did not come is left to fail here: files ask again by themselves.
      await new Promise<void>((resolve) => {
        state.set({ kind: 'failed', what: error instanceof Error ? error.message : 'The collection', again: resolve });
      });
      return load();
    }
  };
  return { opened: load(), state: state.get, onState: state.on, words: words.get, onWords: words.on };
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
