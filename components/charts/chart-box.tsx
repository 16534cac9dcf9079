'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ChartSpec } from '@/lib/analysis/chart-spec';
import { DrawingBoundary } from './drawing-boundary';
import { type ChartPlace, useChartPlace } from './use-chart-place';

export interface DrawingProps {
  chart: ChartSpec;
  place: ChartPlace;
}

interface ChartBoxProps {
  chart: ChartSpec;
  /** The still drawing, as the server sends it. Where its squares are it says `data-squares`. */
  children: ReactNode;
}

/** How far below the window a chart begins to load. */
const NEAR = '300px';

/**
 * A chart that stands still until it is near the window, and is then drawn anew by Recharts over its own squares. The
 * still drawing keeps its place, its names and its numbers, so that nothing moves and nothing is read twice. It stays
 * where script does not run, does not load, or fails, and on paper.
 */
export function ChartBox({ chart, children }: ChartBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [Drawing, setDrawing] = useState<ComponentType<DrawingProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const place = useChartPlace(box, Drawing !== null);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let left = false;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      import('./drawing').then(
        (loaded) => !left && setDrawing(() => loaded.Drawing),
        () => !left && setFailed(true),
      );
    }, { rootMargin: NEAR });
    observer.observe(element);
    return () => {
      left = true;
      observer.disconnect();
    };
  }, []);

  const live = Drawing !== null && place !== null && !failed;
  return (
    <div ref={box} className={live ? 'chart-box is-live' : 'chart-box'}>
      {children}
      {live && (
        <DrawingBoundary onError={() => setFailed(true)}>
          <div className="chart-live">
            <Drawing chart={chart} place={place} />
          </div>
        </DrawingBoundary>
      )}
    </div>
  );
}
