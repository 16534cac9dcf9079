import type { CitationItem } from './citation-item';

/** Items as a CSL-JSON file: the standard's own fields and no others, in the order given. */
export function cslJson(items: readonly CitationItem[]): string {
  return `${JSON.stringify(items.map(({ custom: _custom, ...item }) => item), null, 2)}\n`;
}
