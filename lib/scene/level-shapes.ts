import { thousands } from '../view/thousands';
import type { ColumnLevel } from './column-levels';
import { hundredths, path, rect, type Shapes, text } from './shape';

/** Width of the panel that they are drawn for. */
export const LEVELS_WIDTH = 332;
const WORDS_BASELINE = 11;
const BOX_TOP = 17;
const BOX_HEIGHT = 34;
/** From one level's top to the next one's. */
const STEP = 69;
/** Over the highest column. */
const HEAD = 6;
const GAP = 0.8;
/** Where columns are wide enough to have a gap. */
const GAPPED = 2.4;
/** No count of anything is invisible. */
const LEAST = 1;

/** How high the drawing of so many levels is. */
export function levelsHeight(levels: readonly ColumnLevel[]): number {
  return levels.length === 0 ? 0 : (levels.length - 1) * STEP + BOX_TOP + BOX_HEIGHT + 1;
}

/** The same events at several scales, one under the other, each with the part that the next one opens. Every kind is one path. */
export function levelShapes(levels: readonly ColumnLevel[]): Shapes {
  return levels.flatMap((level, i) => [
    ...levelShape(level, i * STEP),
    ...(level.marked && i < levels.length - 1 ? [opening(level, level.marked, i * STEP)] : []),
  ]);
}

function levelShape({ words, count, bars, marked }: ColumnLevel, top: number): Shapes {
  const most = Math.max(1, ...bars);
  const isMarked = (i: number) => marked !== null && i >= marked.from && i < marked.to;
  const box = (of: (i: number) => boolean) => bars.map((bar, i) => (of(i) ? column(i, bars.length, (bar / most) * (BOX_HEIGHT - HEAD), top, bar > 0) : '')).join('');
  return [
    text('axis-text strong', 0, top + WORDS_BASELINE, words),
    text('axis-text', LEVELS_WIDTH, top + WORDS_BASELINE, thousands(count), 'end'),
    rect('level-ground', 0, top + BOX_TOP, LEVELS_WIDTH, BOX_HEIGHT),
    ...(marked ? [rect('plot-highlight', edge(marked.from, bars.length), top + BOX_TOP, edge(marked.to, bars.length) - edge(marked.from, bars.length), BOX_HEIGHT)] : []),
    path('level-bar', box((i) => !isMarked(i))),
    path('level-bar is-marked', box(isMarked)),
    path('lane-line', `M0 ${top + BOX_TOP + BOX_HEIGHT + 0.5}H${LEVELS_WIDTH}`),
  ];
}

/** From the marked part of one level to both ends of the next. */
function opening({ bars }: ColumnLevel, { from, to }: NonNullable<ColumnLevel['marked']>, top: number) {
  // It ends over the next level's words.
  const [above, below] = [top + BOX_TOP + BOX_HEIGHT + 1, top + STEP - 2];
  const side = (x: number, end: number) => `M${x} ${above}L${end} ${below}`;
  return path('level-opening', side(edge(from, bars.length), 0.5) + side(edge(to, bars.length), LEVELS_WIDTH - 0.5));
}

function column(i: number, of: number, height: number, top: number, isAny: boolean): string {
  if (!isAny) return '';
  const [x0, x1] = [edge(i, of), edge(i + 1, of)];
  const bottom = top + BOX_TOP + BOX_HEIGHT;
  const right = x1 - x0 > GAPPED ? x1 - GAP : x1;
  return `M${x0} ${bottom}V${hundredths(bottom - Math.max(LEAST, height))}H${hundredths(right)}V${bottom}z`;
}

/** Where the n-th of so many parts begins. */
function edge(n: number, of: number): number {
  return hundredths((n / of) * LEVELS_WIDTH);
}
