import { parseView } from './parse-view';
import type { Page, ViewNames } from './view';

/** Where a request for a story is answered: at its own address, inside under another, or elsewhere. */
export type ScreenPath =
  | { readonly kind: 'here' }
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'moved'; readonly to: string };

/**
 * Each page of a story has a route of its own, so that none carries another's script. The address stays one: the link is
 * the view, and `view=` says which page. The timeline is the story's own route. The same holds of the views in frames, under
 * `/embed`.
 */
const ROUTES: Readonly<Record<Page, string | null>> = {
  timeline: null, list: 'list', table: 'list', analysis: 'analysis', sources: 'sources',
};

const NO_NAMES: ViewNames = {
  topics: new Map(), actors: new Map(), types: new Map(), formerly: new Map(), events: new Set(), lead: true, merged: new Map(),
};

/** `path` as requested, without the query; `search` with its `?`. Inner routes that are asked for by name lead to the view. */
export function screenOf(path: string, search: string): ScreenPath {
  const [, base, inner] = /^(\/s\/[^/]+(?:\/embed)?)(?:\/(list|analysis|sources))?\/?$/.exec(path) ?? [];
  if (base === undefined) return { kind: 'here' };
  if (inner !== undefined) {
    const query = new URLSearchParams(search);
    query.delete('view');
    query.set('view', inner);
    return { kind: 'moved', to: `${base}?${query}` };
  }
  // Only `view` is wanted here, and no name takes part in it.
  const route = ROUTES[parseView(search, NO_NAMES).view.view];
  return route === null ? { kind: 'here' } : { kind: 'inside', path: `${base}/${route}` };
}
