'use client';

import type { DrawingProps } from './chart-box';
import { SquareField } from './square-field';
import { UnitBars } from './unit-bars';

/** What Recharts draws: loaded with it, and only when a chart is near the window. */
export function Drawing({ chart, place }: DrawingProps) {
  return chart.kind === 'bars' ? <UnitBars chart={chart} place={place} /> : <SquareField chart={chart} place={place} />;
}
