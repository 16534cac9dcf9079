import { quoteValue } from './clean-text';
import type { Problem } from './link-problem';
import { parseTime } from './read-time';
import { settleColumn } from './time-bounds';
import type { View } from './view';

/**
 * Reads `column`: the first and the last year, month or day of a column of the drawing, both inclusive and to the same
 * precision: `2024-04..2024-06`, `1950..1959`, `2024-04-26`.
 */
export function readColumn(text: string | undefined): { column: View['column']; problems: readonly Problem[] } {
  if (text === undefined) return { column: null, problems: [] };
  const parsed = parseTime(text);
  const column = parsed === 'bad' ? null : settleColumn(parsed.time);
  if (parsed === 'bad' || column === null) {
    const what = `The column ${quoteValue(text)} cannot be read, so none is open. Write 2024-04-24, 2024-04 or 2024, or two of one kind with ‘..’ between.`;
    return { column: null, problems: [{ code: 'bad:column', text: what }] };
  }
  const swapped: Problem = { code: 'swap:column', text: 'The link’s column ran backwards; it has been turned round.' };
  return { column, problems: parsed.swapped ? [swapped] : [] };
}
