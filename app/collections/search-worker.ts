import { textFinder } from '@/lib/collection/text-find';
import type { TextPart } from '@/lib/collection/text-row';
import { fetchFile } from './fetch-file';
import type { SearchAnswer, SearchQuestion, SearchSetup } from './search-later';

/* A worker of its own: a search looks through every event's words and must not hold up the page. */

const AT_ONCE = 6;
let ready: Promise<ReturnType<typeof textFinder>> | null = null;
let latest = -1;

self.onmessage = ({ data }: MessageEvent<SearchSetup | SearchQuestion>) => {
  if ('files' in data) ready = readAll(data);
  else void answer(data);
};

async function readAll({ files, size }: SearchSetup) {
  const finder = textFinder(size);
  const waiting = [...files];
  const next = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) finder.add((await (await fetchFile(file)).json()) as TextPart);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return finder;
}

async function answer({ id, words }: SearchQuestion): Promise<void> {
  latest = id;
  const finder = await ready!;
  for (const looking = finder.findInPieces(words); ; ) {
    const step = looking.next();
    if (step.done) {
      const found = new Uint32Array(step.value.words);
      self.postMessage({ id, words: found } satisfies SearchAnswer, { transfer: [found.buffer] });
      return;
    }
    // A later question takes this one's place.
    await new Promise((resolve) => setTimeout(resolve));
    if (latest !== id) return;
  }
}
