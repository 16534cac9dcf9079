import { surfaceOf } from '../security/security-headers';
import { screenOf } from '../view/screen-path';
import { REACH } from './reach';
import { savedPages } from './saved-pages';

/** What a browser asks for, as far as it decides the answer. `path` and `search` (`''` or `?…`) are still percent-encoded. */
export interface Asked {
  readonly method: string;
  readonly sameOrigin: boolean;
  /** Whether it is to become the document of a tab or frame. */
  readonly navigates: boolean;
  /** Whether only a part of it is asked for (`Range`). */
  readonly part: boolean;
  readonly path: string;
  readonly search: string;
}

/** What is known of the site that can be read offline. */
export interface OfflineSite {
  /** Slug of the story that `/` leads to. */
  readonly featured: string;
  readonly stories: readonly string[];
  /** Paths of the build's own scripts, styles and fonts, and of what else a page needs by a name that stays. */
  readonly files: ReadonlySet<string>;
}

/** How a request is answered. */
export type FetchPlan =
  /** By the browser, as if nobody stood between. */
  | { readonly kind: 'leave' }
  /** By the network; without it by an empty answer (204), so that whoever asks whether the site is there raises no alarm. */
  | { readonly kind: 'reach' }
  /** From what is saved; by the network where it is not. */
  | { readonly kind: 'file'; readonly key: string }
  /** By the network; without it by `saved`. `keep`: the answer is saved under `saved` when it comes. */
  | { readonly kind: 'page'; readonly saved: string | null; readonly keep: boolean }
  /** By the network; without it by the page at another address. */
  | { readonly kind: 'moved'; readonly to: string };

const LEAVE: FetchPlan = { kind: 'leave' };
const NOT_SAVED: FetchPlan = { kind: 'page', saved: null, keep: false };

/** Pages that are saved when they are opened: they have no settings, so the path is all that is kept of the visit. */
const VISITED = /^\/(?:event\/[^/]+|s\/[^/]+\/topic\/[^/]+|open)$/;

/** Plans the answer to a request. Pure and total. */
export function planFetch(asked: Asked, site: OfflineSite): FetchPlan {
  const { path, search } = asked;
  if (asked.method !== 'GET' || !asked.sameOrigin || asked.part) return LEAVE;
  if (site.files.has(path)) return { kind: 'file', key: path };
  if (path === REACH && !asked.navigates) return { kind: 'reach' };
  // Files are for other programs, and a frame is another site's page.
  if (!asked.navigates || surfaceOf(path) !== 'page') return LEAVE;
  if (path === '/') return { kind: 'moved', to: savedPages.story(site.featured) + search };
  if (path === savedPages.offline) return { kind: 'page', saved: path, keep: false };
  if (VISITED.test(path)) return { kind: 'page', saved: path, keep: true };
  const slug = /^\/s\/([^/]+)/.exec(path)?.[1];
  return slug !== undefined && site.stories.includes(slug) ? planStory(slug, path, search) : NOT_SAVED;
}

/**
 * A view of a story is the story's page and its address: script that finds another view in the address than the one drawn
 * shows that. So one copy of each page serves every filter, and what a reader looked for is not saved.
 */
function planStory(slug: string, path: string, search: string): FetchPlan {
  const base = savedPages.story(slug);
  const screen = screenOf(path, search);
  if (screen.kind === 'moved') return { kind: 'moved', to: screen.to };
  if (path === `${base}/`) return { kind: 'moved', to: base + search };
  if (path !== base) return NOT_SAVED;
  return { kind: 'page', saved: screen.kind === 'here' ? base : `${base}?view=${screen.path.slice(base.length + 1)}`, keep: false };
}
