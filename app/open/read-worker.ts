import type { ReadMessage, ReadRequest } from './read-message';
import { readOpened } from './read-opened';

/* A worker of its own: a file is read off the page's thread, and stops when the worker does. */

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  void readOpened(data, (message: ReadMessage) => self.postMessage(message));
};
