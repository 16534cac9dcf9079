import { EMBED_OWN } from '../embed/embed-settings';
import { withoutOwn } from '../output/without-own';
import { parseView } from '../view/parse-view';
import { type OpenStory, type OpenView, type ReadLink, showLink } from './open-story';

/** Reads a link to a story. `search` is a query string as it came; any text gives a view. */
export function readLink(open: OpenStory, search: string): ReadLink {
  return { search, ...parseView(open.embed ? withoutOwn(search, EMBED_OWN) : search, open.names) };
}

/** Reads a link and applies it: `showLink` of `readLink`. */
export function openView(open: OpenStory, search: string): OpenView {
  return showLink(open, readLink(open, search));
}
