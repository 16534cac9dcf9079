'use client';

import { Analysis } from '@/components/analysis/analysis';
import { ChartBox } from '@/components/charts/chart-box';
import { EmptyState } from '@/components/result/empty-state';
import { ResultRow } from '@/components/result/result-row';
import { StoryFrame } from '../story-frame';
import { type ScreenProps, useScreen } from '../use-screen';

/** What the events shown have in common, in figures that follow the filters. */
export function AnalysisScreen(props: ScreenProps) {
  const { open, address, shown } = useScreen(props);
  return (
    <StoryFrame open={open} shown={shown} address={address} headline={null}>
      {() => (
        <div className="main main-read" id="events" tabIndex={-1}>
          <div className="main-list">
            <ResultRow open={open} shown={shown} />
            <EmptyState open={open} shown={shown} />
            <Analysis open={open} shown={shown} Chart={ChartBox} />
          </div>
        </div>
      )}
    </StoryFrame>
  );
}
