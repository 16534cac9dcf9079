import { EMBED_OWN } from '../embed/embed-settings';
import { withoutOwn } from '../output/without-own';
import { parseView } from '../view/parse-view';
import type { Page } from '../view/view';
import { type OpenStory, type OpenView, type ReadLink, showLink } from './open-story';

/** Of a collection nobody has said what its sources and figures mean. */
const NOT_IN_COLLECTIONS: readonly Page[] = ['analysis', 'sources'];

/**
 * Reads a link to a story. `search` is a query string as it came; any text gives a view. A page that a collection has not
 * is its timeline, with a word about it.
 */
export function readLink(open: OpenStory, search: string): ReadLink {
  const { view, notices } = parseView(open.embed ? withoutOwn(search, EMBED_OWN) : search, open.names);
  if (open.collection === null || !NOT_IN_COLLECTIONS.includes(view.view)) return { search, view, notices };
  const text = `There is no page of ${view.view} here: this is the timeline.`;
  return { search, view: { ...view, view: 'timeline' }, notices: [...notices, { code: 'bad:view', text, offers: [] }] };
}

/** Reads a link and applies it: `showLink` of `readLink`. */
export function openView(open: OpenStory, search: string): OpenView {
  return showLink(open, readLink(open, search));
}
