import type { AxisRow } from './axis';
import { thousands } from '../view/thousands';
import { NAME_BASELINE, NAME_INSET, NAME_LINE } from './lane-name';
import { bandShapes } from './band-shapes';
import type { LaneRows } from './lane-rows';
import { AXIS_HEIGHT } from './plot-size';
import type { PlacedLane, Scene } from './scene';
import { path, rect, type Shapes, text } from './shape';

/** Row baselines and strips of the axis, from the design. */
const ROWS = [
  { top: 2, text: 15, strip: 21 },
  { top: 28, text: 41, strip: 47 },
];

/** A column of names with room for a count in words beside a pill. */
const WORDY = 140;

/** The ground from back to front: what stands while the window is panned, what moves with its time, and what stands over that. */
export interface Ground {
  readonly under: Shapes;
  readonly moves: Shapes;
  readonly over: Shapes;
}

/** Everything behind the marks: the ends, the axis, the grid, the lanes and their names. */
export function groundShapes(scene: Scene, lanes: readonly LaneRows[]): Shapes {
  const { under, moves, over } = groundLayers(scene, lanes);
  return [...under, ...moves, ...over];
}

/** As `groundShapes`, by how they follow a pan. */
export function groundLayers(scene: Scene, lanes: readonly LaneRows[]): Ground {
  return {
    under: [...ends(scene), ...axisStrips(scene)],
    moves: [...bandShapes(scene), ...axisTicks(scene), ...gridLines(scene, lanes)],
    over: [...axisHeads(scene), ...breaks(scene), ...borders(scene), ...scene.lanes.flatMap((lane) => laneName(lane, scene))],
  };
}

function ends({ plot: { before, after }, height }: Scene): Shapes {
  const end = (x0: number, x1: number) => rect('plot-end', x0, AXIS_HEIGHT, x1 - x0, height - AXIS_HEIGHT);
  return [end(0, before.x1), ...(after ? [end(after.x0, after.x1)] : [])];
}

function axisStrips({ axis, plot: { focus } }: Scene): Shapes {
  return axis.rows.flatMap(({ zone }, i) => (zone ? [rect('axis-day', focus.x0, ROWS[i]!.strip, focus.x1 - focus.x0, 3)] : []));
}

/** However many nights and ticks there are, each kind is one path: a pan draws them all anew. */
function axisTicks({ axis: { rows } }: Scene): Shapes {
  const of = (drawn: (row: AxisRow, i: number) => readonly string[]) => rows.flatMap(drawn).join('');
  const nights = of((row, i) => row.nights.map(({ x0, x1 }) => `M${x0} ${ROWS[i]!.strip}H${x1}v3H${x0}z`));
  const ticks = of((row, i) => row.ticks.map(({ x }) => `M${x} ${ROWS[i]!.top}V${ROWS[i]!.strip + 3}`));
  return [...drawnPath('axis-night', nights), ...drawnPath('axis-tick', ticks), ...rows.flatMap((row, i) => row.ticks.flatMap(({ labelX, label }) => words(labelX, ROWS[i]!.text, label)))];
}

function drawnPath(className: string, d: string): Shapes {
  return d === '' ? [] : [path(className, d)];
}

function axisHeads({ axis, plot }: Scene): Shapes {
  return axis.rows.map(({ head }, i) => text('axis-text strong', plot.before.x1 - 2, ROWS[i]!.text, head, 'end'));
}

function words(x: number, y: number, label: string): Shapes {
  return label ? [text('axis-text', x, y, label)] : [];
}

/** The `//` at each break, and the bracket that names the compressed end. */
function breaks({ plot, endLabels }: Scene): Shapes {
  const { before, after, focus } = plot;
  const slashes = (x: number) => path('axis-break', `M${x + 1} 50l6-10M${x + 6} 50l6-10`);
  return [
    ...(before.compressed ? [slashes(before.x1), path('axis-tick', `M.5 47V50H${before.x1}V47`), ...words(8, 41, endLabels.before)] : []),
    ...(after && endLabels.after ? [slashes(focus.x1), path('axis-tick', `M${after.x0 + 1} 47V50H${after.x1 - 0.5}V47`), ...words(after.x0 + 7, 41, endLabels.after)] : []),
  ];
}

function gridLines({ axis, lanes: placed, height }: Scene, lanes: readonly LaneRows[]): Shapes {
  const across = axis.lines.filter(({ zone }) => zone === null).map(({ x }) => `M${x} ${AXIS_HEIGHT}V${height - 0.5}`);
  const within = axis.lines.flatMap(({ x, zone }) => {
    const own = zone === null ? [] : placed.filter(({ lane }) => lanes.find((each) => each.lane === lane)?.side?.clock === zone);
    return own.map(({ y0, y1 }) => `M${x} ${y0}V${y1}`);
  });
  return [...drawnPath('grid-line', across.join('')), ...drawnPath('grid-line dotted', within.join(''))];
}

function borders({ plot, lanes: placed, height, width }: Scene): Shapes {
  const bottom = height - 0.5;
  return [
    path('grid-line', `M${plot.focus.x0} ${AXIS_HEIGHT}V${bottom}M${plot.focus.x1} ${AXIS_HEIGHT}V${bottom}`),
    ...placed.map(({ y0 }, i) => path(i === 0 ? 'lane-line strong' : 'lane-line', `M0 ${y0 + 0.5}H${width}`)),
    path('lane-line strong', `M0 ${bottom}H${width}`),
  ];
}

/** Where the column is narrow, the pill of what came earlier leaves no room for more than a number. */
function laneName({ lines, shown, total, y0 }: PlacedLane, { plot }: Scene): Shapes {
  const count = shown === total ? plot.before.x1 < WORDY && total > 9 ? thousands(total) : `${thousands(total)} ${total === 1 ? 'event' : 'events'}` : `${thousands(shown)} of ${thousands(total)}`;
  const lineAt = (line: number) => y0 + NAME_BASELINE + line * NAME_LINE;
  return [...lines.map((line, i) => text('lane-name', NAME_INSET, lineAt(i), line)), text('lane-count', NAME_INSET, lineAt(lines.length), count)];
}
