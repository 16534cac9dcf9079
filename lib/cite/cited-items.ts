import type { Output } from '../output/output';
import type { Source } from '../story/story';
import type { CitationItem } from './citation-item';
import { eventItem, viewItem } from './own-items';
import { sourceItem } from './source-item';

/** The sources that an output draws on, each once, in the order of the story. */
export function sourcesOf({ open, records }: Output): readonly Source[] {
  const used = new Set(records.flatMap(({ sources }) => sources.map(({ id }) => id)));
  return open.story.sources.filter(({ id }) => used.has(id));
}

/** What is cited of our own: the event's record, or the view. @throws RangeError for an event's output without its event. */
export function ownItem(output: Output, accessed: string | null): CitationItem {
  if (output.kind === 'view') return viewItem(output, accessed);
  const [record] = output.records;
  if (record === undefined) throw new RangeError('This output has no event to cite.');
  return eventItem(record, output, accessed);
}

/** The event or the view first, then each of its sources. `accessed` is the reader's today, `YYYY-MM-DD`, or null. */
export function citedItems(output: Output, accessed: string | null): readonly CitationItem[] {
  return [ownItem(output, accessed), ...sourcesOf(output).map((source) => sourceItem(source, output.open.story, accessed))];
}
