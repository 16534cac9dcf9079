import { Glyph } from '@/components/ui/glyph';
import type { BarsSpec } from '@/lib/analysis/chart-spec';
import type { StoryAnalysis } from '@/lib/analysis/story-analysis';
import type { AnalysisProps } from './analysis';
import { Figure, FigureData } from './figure';
import { squareWords, UnitBar } from './unit-bar';

type TopicsChartProps = AnalysisProps & StoryAnalysis['topics'];

/** Events by topic: a square for each event, in the topic's colour, beside its glyph and name. */
export function TopicsChart({ open, shown, Chart, finding, rows, unit }: TopicsChartProps) {
  const label = 'Events by topic';
  const spec: BarsSpec = { kind: 'bars', label, unit, of: ofShown(shown.selection.count), square: { width: 16, gap: 3 }, rows };
  const counted = `${squareWords(unit)}; an event may have several topics.`;
  return (
    <Figure
      open={open}
      shown={shown}
      name="topics"
      finding={finding}
      sub={finding === label ? counted : `${label}. ${counted}`}
      data={<FigureData caption={label} columns={['Topic', 'Events']} rows={rows.map(({ words, count }) => [words, count])} />}
    >
      <Chart chart={spec}>
        <ul className="an-bars">
          {rows.map((row) => (
            <li key={row.key}>
              <Glyph topic={row.key} size={14} />
              <span className="an-name">{row.words}</span>
              <UnitBar spec={spec} row={row} />
              <b>
                {row.count}
                <span className="vh">{row.count === 1 ? ' event' : ' events'}</span>
              </b>
            </li>
          ))}
        </ul>
      </Chart>
    </Figure>
  );
}

/** What a count is a part of. */
export function ofShown(count: number): string {
  return count === 1 ? 'of the one event shown' : `of the ${count} events shown`;
}
