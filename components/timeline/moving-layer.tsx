import type { ReactNode } from 'react';
import type { Scene } from '@/lib/scene/scene';

/** What moves with its time while the window is panned. A frame of its own, which cuts it off at the window's edges as long as it moves. */
export function MovingLayer({ scene, children }: { scene: Scene; children: ReactNode }) {
  const { plot: { focus }, height } = scene;
  const width = focus.x1 - focus.x0;
  return (
    <svg className="plot-window" x={focus.x0} width={width} height={height} viewBox={`${focus.x0} 0 ${width} ${height}`}>
      <g data-moves="">{children}</g>
    </svg>
  );
}
