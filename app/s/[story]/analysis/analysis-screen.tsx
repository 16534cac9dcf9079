'use client';

import { Analysis } from '@/components/analysis/analysis';
import { ChartBox } from '@/components/charts/chart-box';
import { ReadScreen } from '../read-screen';
import type { ScreenProps } from '../use-screen';

/** What the events shown have in common, in figures that follow the filters. */
export function AnalysisScreen(props: ScreenProps) {
  return (
    <ReadScreen {...props} headline={null}>
      {(open, shown) => <Analysis open={open} shown={shown} Chart={ChartBox} />}
    </ReadScreen>
  );
}
