import type { ReadingMessage, ReadingRequest } from './reading-message';

export type ReadingEnd = Exclude<ReadingMessage, { kind: 'progress' }>;

/** Reads a report in a worker of its own. `stop` ends it at once; then the promise never settles. */
export function startReading(
  request: ReadingRequest,
  onProgress: (done: number) => void,
): { readonly end: Promise<ReadingEnd>; readonly stop: () => void } {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const end = new Promise<ReadingEnd>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ReadingMessage>) => {
      if (data.kind === 'progress') return onProgress(data.done);
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      resolve({
        kind: 'failed',
        problem: 'The report could not be read: the part of this page that reads reports did not load. Try again.',
      });
    };
  });
  worker.postMessage(request);
  return { end, stop: () => worker.terminate() };
}
