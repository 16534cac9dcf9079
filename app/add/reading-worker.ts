import { readReport } from '@/lib/reading/read-report';
import { ReadingError } from '@/lib/reading/reading-error';
import type { ReadingMessage, ReadingRequest } from './reading-message';

/* A worker of its own: a report is read off the page's thread, in this browser, and the reading stops when the worker does. */

const tell = (message: ReadingMessage) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ReadingRequest>) => {
  try {
    tell({ kind: 'read', reading: read(data) });
  } catch (error) {
    // What is not the report's fault is ours, and still better said than left hanging.
    tell({ kind: 'failed', problem: error instanceof ReadingError ? error.message : `The report could not be read: ${error instanceof Error ? error.message : String(error)}` });
  }
};

function read({ text, options }: ReadingRequest) {
  return readReport(text, { ...options, onProgress: (done) => tell({ kind: 'progress', done }) });
}
