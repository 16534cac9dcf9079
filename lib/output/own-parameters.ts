import { parseDay } from '../time/civil-day';
import { cleanText } from '../view/clean-text';

export { withoutOwn } from './without-own';

/**
 * Settings that belong to one way out of the page and not to the view: they stand beside the view's parameters in the
 * same query. Each has its own key, so no view parameter can be mistaken for one.
 */
export type OwnParameter = 'size' | 'excel' | 'raw' | 'dialect' | 'accessed' | 'title' | 'controls' | 'alt' | 'height' | 'width' | 'code';

/** Gives the canonical value, or null where the value cannot be read. The default is not written. */
type Read = (value: string) => string | null;

const oneOf = (...words: readonly string[]): Read => (value) => (words.includes(value) ? value : null);
/** A heading of the embedder's own words. */
const MOST_TITLE = 120;
/** What a frame or a picture shows, in the embedder's own words. */
const MOST_ALT = 300;

const READERS: Readonly<Record<OwnParameter, Read>> = {
  size: oneOf('og', 'square', 'print', 'thumb'),
  excel: oneOf('1'),
  raw: oneOf('1'),
  dialect: oneOf('biblatex'),
  accessed: (value) => (parseDay(value) === null ? null : value),
  title: (value) => cleanText(value, MOST_TITLE) || null,
  controls: oneOf('none', 'all'),
  // Of the share page's form alone: how the code is asked for, not how the frame is drawn.
  alt: (value) => cleanText(value, MOST_ALT) || null,
  height: (value) => (/^[1-9]\d{2,3}$/.test(value) ? value : null),
  width: oneOf('280', '480', '640'),
  code: oneOf('frame', 'picture'),
};

export type OwnValues = ReadonlyMap<OwnParameter, string>;

export const NO_OWN: OwnValues = new Map();

/**
 * The values of `allowed` in a query, first occurrence first, what cannot be read left out: a picture in a size that
 * nobody has is the usual picture.
 */
export function readOwn(search: string, allowed: readonly OwnParameter[]): OwnValues {
  const query = new URLSearchParams(search.slice(0, 4096));
  const values = new Map<OwnParameter, string>();
  for (const key of allowed) {
    const written = query.get(key);
    const value = written === null ? null : READERS[key](written);
    if (value !== null) values.set(key, value);
  }
  return values;
}

/** `viewQuery` with the values after it, in the order of `OwnParameter`: `?topic=taiwan&size=og`. */
export function withOwn(viewQuery: string, own: OwnValues): string {
  const keys = Object.keys(READERS) as OwnParameter[];
  const parts = keys.flatMap((key) => (own.has(key) ? [`${key}=${encodeURIComponent(own.get(key)!).replaceAll('%20', '+')}`] : []));
  return parts.length === 0 ? viewQuery : `${viewQuery || '?'}${viewQuery ? '&' : ''}${parts.join('&')}`;
}
