import type { CollectionManifest } from '@/lib/collection/collection-manifest';
import type { Bits } from '@/lib/selection/bits';
import type { TextSearch } from '@/lib/selection/text-search';
import { collectionUrl } from './collection-ref';

/** What a page asks of the worker, and what it is told. */
export interface SearchQuestion {
  readonly id: number;
  readonly words: readonly string[];
}
export interface SearchSetup {
  readonly files: readonly string[];
  readonly size: number;
}
export interface SearchAnswer {
  readonly id: number;
  readonly words: Uint32Array<ArrayBuffer>;
}

/** Answers kept: going back to what was just asked is at once. */
const MOST_KEPT = 8;

/** Searches a collection's words in a worker, which reads them when the first search comes. Until it answers, nothing is filtered. */
export function searchLater(slug: string, { texts, size }: CollectionManifest, more: () => void): TextSearch & { answered(words: readonly string[]): Promise<void> } {
  const answers = new Map<string, Bits | null>();
  const asked: string[] = [];
  const waiting = new Map<string, () => void>();
  let worker: Worker | null = null;
  const begin = () => {
    const made = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    made.postMessage({ files: texts.map(({ file }) => collectionUrl(slug, file)), size } satisfies SearchSetup);
    made.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
      const key = asked[data.id]!;
      answers.set(key, { size, words: data.words });
      waiting.get(key)?.();
      more();
    };
    return made;
  };
  const find: TextSearch['find'] = (words) => {
    const key = words.join(' ');
    const found = answers.get(key);
    if (found !== undefined) return found;
    worker ??= begin();
    answers.set(key, null);
    if (answers.size > MOST_KEPT) answers.delete(answers.keys().next().value!);
    worker.postMessage({ id: asked.push(key) - 1, words } satisfies SearchQuestion);
    return null;
  };
  return {
    find,
    answered: (words) => new Promise((resolve) => {
      waiting.set(words.join(' '), resolve);
      if (find(words) !== null) resolve();
    }),
  };
}
