import { isOnBand } from './band-shapes';
import type { Bar, PlacedColumns, Scene } from './scene';
import { hundredths, path, type Shapes, text } from './shape';

/** Room between columns, where they are wide enough to have any. */
const GAP = 0.6;
/** Columns wider than this are told apart by a gap. */
const GAPPED = 2.4;
/** Over the highest column, from a lane's top: the two lines of a peak's words. */
const TITLE_BASELINE = 16;
const COUNT_BASELINE = 30;

/** Lanes of columns: in each one path for what is certain to the day and one for what is not, however many columns there are. */
export function columnShapes({ columns, lanes, band }: Pick<Scene, 'columns' | 'lanes' | 'band'>): Shapes {
  return columns.flatMap((each) => laneShapes(each, lanes.find(({ lane }) => lane === each.lane)!.y0, band));
}

function laneShapes({ bars, baseline, peaks }: PlacedColumns, top: number, band: Scene['band']): Shapes {
  const open = bars.filter((bar) => isOnBand(bar, band));
  return [
    path('column-exact', bars.map((bar) => box(bar, baseline, bar.exactHeight)).join('')),
    path('column-coarse', bars.map((bar) => box(bar, baseline - bar.exactHeight, bar.coarseHeight)).join('')),
    ...(open.length > 0 ? [path('column-open', open.map((bar) => box(bar, baseline, bar.exactHeight + bar.coarseHeight)).join(''))] : []),
    ...peaks.flatMap(({ x, y, textX, title, count, anchor }) => [
      path('column-leader', `M${hundredths(x)} ${top + 6}V${hundredths(y - 2)}`),
      text('label-title', textX, top + TITLE_BASELINE, title, anchor === 'end' ? 'end' : undefined),
      text('label-aside', textX, top + COUNT_BASELINE, count, anchor === 'end' ? 'end' : undefined),
    ]),
  ];
}

function box({ x0, x1 }: Bar, bottom: number, height: number): string {
  if (height === 0) return '';
  const width = x1 - x0;
  const right = x0 + (width > GAPPED ? width - GAP : width);
  return `M${hundredths(x0)} ${hundredths(bottom)}V${hundredths(bottom - height)}H${hundredths(right)}V${hundredths(bottom)}z`;
}
