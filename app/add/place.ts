export const ADD_PATH = '/add';
export const TIMELINE_PATH = '/add/timeline';

/** Where on the page the reader is. Back leads from the timeline to the desk, and a reload to where one was. */
export interface Place {
  readonly at: 'desk' | 'timeline';
  readonly go: (at: 'desk' | 'timeline') => void;
}
