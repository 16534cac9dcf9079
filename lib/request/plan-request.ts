import { EMBED_OWN } from '../embed/embed-settings';
import { type OwnParameter, readOwn, withoutOwn, withOwn } from '../output/own-parameters';
import { SHARE_OWN } from '../share/embed-choice';
import { eventIdOf } from '../story/event-path';
import { parseView } from '../view/parse-view';
import { serializeView } from '../view/serialize-view';
import type { Notice, ViewNames } from '../view/view';

/** What a server in front of the renderer does with an address. */
export type RequestPlan =
  /** A file of the build: the same bytes for ever under its name. */
  | { readonly kind: 'static' }
  /**
   * Drawn once and kept. `inner` is the one address of everything that is drawn alike, and the key under which it is
   * kept: a setting that nobody knows, a tracking key, another order or another spelling never reaches it.
   */
  | { readonly kind: 'kept'; readonly inner: string }
  /** Drawn each time: it repeats what the link says wrongly, or leads elsewhere, or there is nothing at the address. */
  | { readonly kind: 'once'; readonly inner: string };

/** What is asked of the data to plan a request. */
export interface Addresses {
  /** Null for a story that nobody has. */
  names(story: string): ViewNames | null;
  isTopic(topic: string): boolean;
  /** Whether a file of this path lies in `public/`. */
  isPublic(path: string): boolean;
  /** The path of a living event's page, by its id. */
  eventPath(id: string): string | null;
  /** Whether an event of this id was withdrawn, so that its address leads to the reason alone. */
  isWithdrawn(id: string): boolean;
  /** The parameters of a file of its own, by its extension; null for one that nobody writes. */
  own(of: 'view' | 'event', extension: string): readonly OwnParameter[] | null;
}

/** Whether the page at a path says that its event was withdrawn: 410 (RFC 9110 §15.5.11) where a page can only say 404. */
export function isGone(path: string, addresses: Addresses): boolean {
  const [, first, name = '', ...more] = path.split('/');
  return first === 'event' && more.length === 0 && addresses.isWithdrawn(eventIdOf(name.split('.', 1)[0]!) ?? '');
}

/** Addresses that are no view and have one answer each. */
const FIXED: ReadonlySet<string> = new Set([
  '/robots.txt', '/sitemap.xml', '/schema/story.json', '/schema/view.json', '/manifest.webmanifest', '/.well-known/security.txt', '/offline', '/sw.js', '/icon.svg',
]);

/** What is told of a link without repeating its words: such a link is drawn like its canonical form, with the notice. */
const COUNTED = 'unknown-key';
/** More are not counted, so that junk has no way to many keys. */
const MOST_UNKNOWN = 10;
/** As much of a query as the view's own reader reads. */
const MOST_QUERY = 4096;

/**
 * Plans the answer to a path and a query as they came (`''` or `?…`), both still percent-encoded. Pure and total: any
 * text gives a plan, and its cost does not depend on who wrote the link.
 */
export function planRequest(path: string, search: string, addresses: Addresses): RequestPlan {
  if (path.startsWith('/_next/static/') || addresses.isPublic(path)) return { kind: 'static' };
  // Nothing else of the framework's own is asked for by any page: pictures are not resized, data not fetched.
  if (path.startsWith('/_next/')) return { kind: 'once', inner: '/nothing' };
  const asked: RequestPlan = { kind: 'once', inner: path + search.slice(0, MOST_QUERY + 1) };
  if (FIXED.has(path)) return { kind: 'kept', inner: path };
  const [, first, name = '', rest, last, ...more] = path.split('/');
  if (more.length > 0) return asked;
  if (first === 'event') return planEvent(path, name, rest, last, search, addresses) ?? asked;
  const names = first === 's' ? addresses.names(name) : null;
  if (names === null) return asked;
  if (rest === 'topic') return last !== undefined && addresses.isTopic(last) ? { kind: 'kept', inner: path } : asked;
  if (last !== undefined) return asked;
  const own = ownOf(rest, addresses);
  return (own && planView(path, search, own, names)) ?? asked;
}

/** The own parameters of what stands after `/s/<story>`; null for what is no view of it. */
function ownOf(rest: string | undefined, addresses: Addresses): readonly OwnParameter[] | null {
  if (rest === undefined) return [];
  if (rest === 'share') return SHARE_OWN;
  if (rest === 'embed') return EMBED_OWN;
  return rest.startsWith('timeline.') ? addresses.own('view', rest.slice('timeline.'.length)) : null;
}

function planView(path: string, search: string, own: readonly OwnParameter[], names: ViewNames): RequestPlan | null {
  const { view, notices } = parseView(withoutOwn(search, own), names);
  const unknown = countUnknown(notices);
  if (unknown === null) return null;
  const query = withOwn(serializeView(view), readOwn(search, own));
  return { kind: 'kept', inner: path + withUnknown(query, unknown) };
}

/** How many unknown settings the notices count, 0 for none; null where they say anything else. */
function countUnknown(notices: readonly Notice[]): number | null {
  if (notices.some(({ code }) => code !== COUNTED)) return null;
  const [notice] = notices;
  return notice === undefined ? 0 : Math.min(Number(/\d+/.exec(notice.text)?.[0] ?? MOST_UNKNOWN), MOST_UNKNOWN);
}

/** The same number of unknown settings under names of our own, so that their notice is drawn and nothing else of them. */
function withUnknown(query: string, unknown: number): string {
  const keys = Array.from({ length: unknown }, (_, i) => `unknown-${i + 1}=`).join('&');
  return keys === '' ? query : `${query || '?'}${query ? '&' : ''}${keys}`;
}

function planEvent(path: string, name: string, rest: string | undefined, last: string | undefined, search: string, addresses: Addresses): RequestPlan | null {
  if (last !== undefined) return null;
  const [id = '', ...extension] = name.split('.');
  // Only the id as it is minted: other spellings of it lead to it.
  const known = eventIdOf(id) === id ? addresses.eventPath(id) : null;
  if (extension.length > 0) {
    const own = known !== null && rest === undefined ? addresses.own('event', extension.join('.')) : null;
    return own && { kind: 'kept', inner: path + withOwn('', readOwn(search, own)) };
  }
  if (rest === 'share') return known === null ? null : { kind: 'kept', inner: path + withOwn('', readOwn(search, SHARE_OWN)) };
  const page = addresses.eventPath(eventIdOf(name) ?? '');
  return rest === undefined && page === path ? { kind: 'kept', inner: path } : null;
}
