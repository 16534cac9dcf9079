import { AXIS_HEIGHT } from './plot-size';
import type { PlacedEvent, Scene } from './scene';
import { path, type Shape, type Shapes, text } from './shape';

/** Between ground and marks: the arrows with their verbs, and the report's horizon with its words. */
export function relationShapes(scene: Scene): Shapes {
  const { moves, stands } = relationLayers(scene);
  return [...moves, ...stands];
}

/** As `relationShapes`, by how they follow a pan: words that found their room in the end after the window stand there. */
export function relationLayers({ arrows, horizon, lanes, height, plot }: Scene): { readonly moves: Shapes; readonly stands: Shapes } {
  const words = horizon ? horizon.words.map((line) => ({ moves: line.x < plot.focus.x1, shape: text('horizon-text', line.x, line.y, line.text) })) : [];
  const kept = (moves: boolean) => words.filter((each) => each.moves === moves).map(({ shape }) => shape);
  return {
    moves: [
      ...arrows.flatMap((arrow) => [path('arrow-line', arrow.path), path('arrow-head', arrow.head), text('arrow-verb', arrow.verbX, arrow.verbY, arrow.verb)]),
      ...(horizon ? [path('horizon-line', `M${horizon.x + 0.5} ${lanes[0]?.y0 ?? 0}V${height - 1}`)] : []),
      ...kept(true),
    ],
    stands: kept(false),
  };
}

/** From what is open, an event or a column, to its panel beside the plot; none where that is out of sight. */
export function leaderShapes(scene: Scene): Shapes {
  const item = scene.items.find((each) => each.selected && each.kind === 'event' && !each.ghost);
  if (item?.kind === 'event') return [leaderShape(item, scene)];
  return scene.band ? [bandLeader(scene.band, scene)] : [];
}

/** From the head of the open column, between the axis and the lanes: it crosses no words. */
export function bandLeader({ x0, x1 }: NonNullable<Scene['band']>, { width }: Pick<Scene, 'width'>): Shape {
  return path('plot-leader', `M${(x0 + x1) / 2} ${AXIS_HEIGHT}V${AXIS_HEIGHT - 1.5}H${width + 18.5}V-18.5H${width + 29}`);
}

export function leaderShape({ mark, x1, y, label }: PlacedEvent, { width }: Scene): Shape {
  const right = Math.max(mark.kind === 'span' ? 0 : x1, label ? label.x + label.titleWidth : x1) + 6;
  return path('plot-leader', `M${right} ${y + 14.5}H${width + 18.5}V-18.5H${width + 29}`);
}
