import type { ReadMessage, ReadRequest } from './read-message';

export type ReadEnd = Exclude<ReadMessage, { kind: 'progress' }>;

/** Reads a file in a worker of its own. `stop` ends it at once; then the promise never settles. */
export function readFile(request: ReadRequest, onProgress: (bytes: number) => void): { readonly end: Promise<ReadEnd>; readonly stop: () => void } {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  const end = new Promise<ReadEnd>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ReadMessage>) => {
      if (data.kind === 'progress') return onProgress(data.bytes);
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      resolve({ kind: 'failed', problem: 'The file could not be read: the part of this page that reads files did not load. Try again.' });
    };
  });
  worker.postMessage(request);
  return { end, stop: () => worker.terminate() };
}

