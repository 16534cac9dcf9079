import { textWidth } from '../type/text-width';
import { breakLine } from './break-line';
import { columnWidths } from './plot-size';

/** Left of a lane's name, and at least as much right of it. */
export const NAME_INSET = 8;
/** Baselines of a name's lines, from a lane's top; the count stands one line under the last. */
export const NAME_BASELINE = 21;
export const NAME_LINE = 17;

const MOST_LINES = 2;
/** A lane's name is 17 px upright, measured as 13.5 px italics: no name of the registry is wider than so many of these. */
const WIDER = 1.3;
const NARROWEST = 536;
/** A lane's name, its count and the pill beside it. */
export const NAME_HEIGHT = 52;

/** The lines of a lane's name in a column that ends at `right`; what two do not hold is cut off with `…`. */
export function nameLines(name: string, right: number): readonly string[] {
  const width = (right - 2 * NAME_INSET) / WIDER;
  const lines = breakLine(name, width);
  if (lines.length <= MOST_LINES) return lines;
  let last = lines.slice(MOST_LINES - 1).join(' ');
  while (last.includes(' ') && textWidth(`${last}…`, 'phrase') > width) last = last.slice(0, last.lastIndexOf(' '));
  return [...lines.slice(0, MOST_LINES - 1), `${last}…`];
}

/** How high a lane must be for its name, whatever the screen. */
export function nameHeight(name: string): number {
  return nameLines(name, columnWidths(NARROWEST).lanes).length > 1 ? NAME_HEIGHT + NAME_LINE : NAME_HEIGHT;
}
