import type { Reading } from '@/lib/reading/reading';
import { readReport } from '@/lib/reading/read-report';
import { ReadingError } from '@/lib/reading/reading-error';
import type { ReadingMessage, ReadingRequest } from './reading-message';

/* A worker of its own: a report is read off the page's thread, in this browser, and the reading stops when the worker does. */

const tell = (message: ReadingMessage) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ReadingRequest>) => {
  read(data).then(
    (reading) => tell({ kind: 'read', reading }),
    (error: unknown) => {
      // What is not the report's fault is ours, and still better said than left hanging.
      tell({
        kind: 'failed',
        problem:
          error instanceof ReadingError
            ? error.message
            : `The report could not be read: ${error instanceof Error ? error.message : String(error)}`,
      });
    },
  );
};

async function read({ text, html, options }: ReadingRequest): Promise<Reading> {
  const onProgress = (done: number) => tell({ kind: 'progress', done });
  if (!html) return readReport(text, { ...options, onProgress });
  // Only a saved page needs what finds the article in one.
  const { readPage } = await import('@/lib/reading/read-page');
  const page = readPage(text);
  return readReport(page.text, { ...options, metadata: page.metadata, onProgress });
}
