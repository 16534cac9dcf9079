import type { ComponentType, ReactNode } from 'react';
import type { ChartSpec } from '@/lib/analysis/chart-spec';
import { storyAnalysis } from '@/lib/analysis/story-analysis';
import { numberWords } from '@/lib/analysis/number-words';
import type { OpenStory, OpenView } from '@/lib/scene/open-story';
import { Gaps } from './gaps';
import { MoneyChart } from './money-chart';
import { PrecisionChart } from './precision-chart';
import { SideMatrix } from './side-matrix';
import { TopicsChart } from './topics-chart';

export interface AnalysisProps {
  open: OpenStory;
  shown: OpenView;
  /** What may draw a chart anew over its still drawing, once script runs. */
  Chart: ChartFrame;
}

export type ChartFrame = ComponentType<{ chart: ChartSpec; children: ReactNode }>;

/** What the events shown have in common, in figures whose titles are their findings. */
export function Analysis({ open, shown, Chart }: AnalysisProps) {
  const { topics, money, precision, sides, gaps } = storyAnalysis(open, shown);
  const figure = { open, shown, Chart };
  return (
    <section className="an" aria-labelledby="analysis">
      <header className="an-head">
        <h2 id="analysis">Analysis</h2>
        <p>Charts follow the filters. {noteOf(open, shown)}</p>
      </header>
      <div className="an-three">
        <TopicsChart {...figure} {...topics} />
        <MoneyChart {...figure} {...money} />
        <PrecisionChart {...figure} {...precision} />
      </div>
      <div className="an-two">
        <SideMatrix open={open} shown={shown} {...sides} />
        {/* Gaps are a report's: a story read from many records has none to speak of. */}
        {open.story.lead !== null && <Gaps open={open} shown={shown} gaps={gaps.shown} closed={gaps.closed} />}
      </div>
    </section>
  );
}

function noteOf(open: OpenStory, { view, selection: { count } }: OpenView): string {
  if (count === 0) return 'They leave no events now, so there is nothing to count.';
  const events = count === 1 ? 'one event' : `${numberWords(count)} events`;
  const reported = view.reports === 'lead' ? `, as reported on ${open.leadDate}` : '';
  return `Every figure here counts the ${events} shown and nothing else${reported}.`;
}
