import { settleView } from './settle-view';
import { formatTime } from './time-bounds';
import { DEFAULT_VIEW, type Values, type View } from './view';
import { formatWindow } from './window-stamp';

/** Each parameter in canonical order, with its text; null leaves it out. `u` is left out by grammar 1. */
const WRITERS: readonly (readonly [key: string, write: (view: View) => string | null])[] = [
  ['reports', (view) => unlessDefault(view, 'reports')],
  ['topic', (view) => writeValues(view.topic)],
  ['match', (view) => unlessDefault(view, 'match')],
  ['actor', (view) => writeValues(view.actor)],
  ['type', (view) => writeValues(view.type)],
  ['status', (view) => writeValues(view.status)],
  ['q', (view) => (view.q === '' ? null : encodeSearch(view.q))],
  ['time', (view) => view.time && formatTime(view.time)],
  ['certain', (view) => unlessDefault(view, 'certain')],
  ['window', (view) => view.window && formatWindow(view.window)],
  ['lanes', (view) => unlessDefault(view, 'lanes')],
  ['sort', (view) => unlessDefault(view, 'sort')],
  ['view', (view) => unlessDefault(view, 'view')],
  ['page', (view) => (view.page === 1 ? null : String(view.page))],
  ['event', (view) => view.event],
  ['column', (view) => view.column && formatTime(view.column)],
  ['outlines', (view) => unlessDefault(view, 'outlines')],
];

/**
 * The canonical query of a view: `''` or `?…`, with fixed order and without defaults. It holds only `A–Z a–z 0–9 . _ -`,
 * `%`, `+`, `&`, `=` and the first `?`, and ends in a letter or digit, so that mail and chat pass it on whole.
 */
export function serializeView(view: View): string {
  const settled = settleView(view);
  const parts = WRITERS.flatMap(([key, write]) => {
    const text = write(settled);
    return text === null ? [] : [`${key}=${text}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The address of a story in this view. */
export function hrefOf(storySlug: string, view: View): string {
  return `/s/${storySlug}${serializeView(view)}`;
}

type Word = 'reports' | 'match' | 'certain' | 'lanes' | 'sort' | 'view' | 'outlines';

function unlessDefault(view: View, key: Word): string | null {
  return view[key] === DEFAULT_VIEW[key] ? null : view[key];
}

function writeValues(values: Values<string>): string | null {
  if (values === 'none') return 'none';
  return values.length === 0 ? null : values.join('.');
}

function encodeSearch(q: string): string {
  const encoded = encodeURIComponent(q).replace(/[!'()*~]/g, percent).replaceAll('%20', '+');
  return encoded.replace(/[._-]$/, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
