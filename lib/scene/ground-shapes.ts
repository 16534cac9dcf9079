import type { LaneRows } from './lane-rows';
import { AXIS_HEIGHT } from './plot-size';
import type { PlacedLane, Scene } from './scene';
import { path, rect, type Shapes, text } from './shape';

/** Row baselines and strips of the axis, from the design. */
const ROWS = [
  { top: 2, text: 15, strip: 21 },
  { top: 28, text: 41, strip: 47 },
];

/** Everything behind the marks: the ends, the axis, the grid, the lanes and their names. */
export function groundShapes(scene: Scene, lanes: readonly LaneRows[]): Shapes {
  const { before, after } = scene.plot;
  const end = (x0: number, x1: number) => rect('plot-end', x0, AXIS_HEIGHT, x1 - x0, scene.height - AXIS_HEIGHT);
  return [
    end(0, before.x1), ...(after ? [end(after.x0, after.x1)] : []),
    ...axisRows(scene), ...breaks(scene), ...grid(scene, lanes), ...scene.lanes.flatMap(laneName),
  ];
}

function axisRows({ axis, plot }: Scene): Shapes {
  const { x0, x1 } = plot.focus;
  return axis.rows.flatMap((row, i): Shapes => {
    const { top, text: y, strip } = ROWS[i]!;
    return [
      text('axis-text strong', plot.before.x1 - 2, y, row.head, 'end'),
      ...(row.zone ? [rect('axis-day', x0, strip, x1 - x0, 3)] : []),
      ...row.nights.map((night) => rect('axis-night', night.x0, strip, night.x1 - night.x0, 3)),
      ...row.ticks.flatMap((tick) => [path('axis-tick', `M${tick.x} ${top}V${strip + 3}`), ...words(tick.labelX, y, tick.label)]),
    ];
  });
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

function grid({ axis, plot, lanes: placed, height, width }: Scene, lanes: readonly LaneRows[]): Shapes {
  const bottom = height - 0.5;
  return [
    ...axis.lines.flatMap(({ x, zone }): Shapes => {
      if (zone === null) return [path('grid-line', `M${x} ${AXIS_HEIGHT}V${bottom}`)];
      const own = placed.filter(({ lane }) => lanes.find((each) => each.lane === lane)?.side?.clock === zone);
      return own.map(({ y0, y1 }) => path('grid-line dotted', `M${x} ${y0}V${y1}`));
    }),
    path('grid-line', `M${plot.focus.x0} ${AXIS_HEIGHT}V${bottom}M${plot.focus.x1} ${AXIS_HEIGHT}V${bottom}`),
    ...placed.map(({ y0 }, i) => path(i === 0 ? 'lane-line strong' : 'lane-line', `M0 ${y0 + 0.5}H${width}`)),
    path('lane-line strong', `M0 ${bottom}H${width}`),
  ];
}

function laneName({ name, shown, total, y0 }: PlacedLane): Shapes {
  const count = shown === total ? `${total} ${total === 1 ? 'event' : 'events'}` : `${shown} of ${total}`;
  return [text('lane-name', 8, y0 + 21, name), text('lane-count', 8, y0 + 38, count)];
}
