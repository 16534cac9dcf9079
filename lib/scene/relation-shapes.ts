import type { Scene } from './scene';
import { path, type Shapes, text } from './shape';

/** Between ground and marks: the arrows with their verbs, and the report's horizon with its words. */
export function relationShapes({ arrows, horizon, lanes, height }: Scene): Shapes {
  return [
    ...arrows.flatMap((arrow) => [path('arrow-line', arrow.path), path('arrow-head', arrow.head), text('arrow-verb', arrow.verbX, arrow.verbY, arrow.verb)]),
    ...(horizon ? [path('horizon-line', `M${horizon.x + 0.5} ${lanes[0]?.y0 ?? 0}V${height - 1}`), ...horizon.words.map((line) => text('horizon-text', line.x, line.y, line.text))] : []),
  ];
}
