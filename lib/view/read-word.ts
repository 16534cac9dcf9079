import { quoteValue } from './clean-text';
import type { Problem } from './link-problem';
import { nearestName } from './nearest-name';
import { trimProse } from './trim-prose';
import { DEFAULT_VIEW, LANES, PAGES, type View } from './view';

/** Parameters that are one word of a fixed few. */
export interface Words {
  readonly reports: View['reports'];
  readonly match: View['match'];
  readonly certain: View['certain'];
  readonly lanes: View['lanes'];
  readonly sort: View['sort'];
  readonly view: View['view'];
  readonly outlines: View['outlines'];
}

/** The words of each, and what the page does when it knows none. */
const WORDS: { readonly [K in keyof Words]: { readonly known: readonly Words[K][]; readonly instead: string } } = {
  reports: { known: ['all', 'lead'], instead: 'Showing what all reports say.' },
  match: { known: ['any', 'all'], instead: 'Showing events with any of the topics.' },
  certain: { known: ['any', 'only'], instead: 'Showing events that only may lie between the dates as well.' },
  lanes: { known: LANES, instead: 'There is one lane for each side.' },
  sort: { known: ['old', 'new'], instead: 'Showing the oldest event first.' },
  view: { known: PAGES, instead: 'Showing the timeline.' },
  outlines: { known: ['show', 'hide'], instead: 'Events that are filtered out stay as outlines.' },
};

/** Reads one word, in any case; another than the known ones gives the default and a problem that names it. */
export function readWord<K extends keyof Words>(key: K, text: string | undefined): { word: Words[K]; problems: readonly Problem[] } {
  const { known, instead } = WORDS[key];
  const fallback: Words[K] = DEFAULT_VIEW[key];
  if (text === undefined) return { word: fallback, problems: [] };
  const plain = trimProse(text.toLowerCase());
  const word = known.find((each) => each === plain);
  if (word !== undefined) return { word, problems: [] };
  const nearest = nearestName(plain.slice(0, 40), known);
  const ways = nearest === null ? [] : [{ label: `Use ‘${nearest}’`, change: (view: View) => ({ ...view, [key]: nearest }) }];
  return { word: fallback, problems: [{ code: `bad:${key}`, text: `The link asks for ${key} ${quoteValue(text)}, which is not known here. ${instead}`, ways }] };
}
