import { MarkIcon } from '@/components/ui/mark-icon';
import type { BarsSpec } from '@/lib/analysis/chart-spec';
import type { StoryAnalysis } from '@/lib/analysis/story-analysis';
import type { AnalysisProps } from './analysis';
import { Figure, FigureData } from './figure';
import { ofShown } from './topics-chart';
import { squareWords, UnitBar } from './unit-bar';

type PrecisionChartProps = AnalysisProps & StoryAnalysis['precision'];

/** How closely events are dated: a square for each event, beside the mark that the plot draws for such a date. */
export function PrecisionChart({ open, shown, Chart, finding, rows, unit, lead }: PrecisionChartProps) {
  const label = 'Events by how closely they are dated';
  const spec: BarsSpec = {
    kind: 'bars', label, unit, of: ofShown(shown.selection.count), square: { width: 14, gap: 3 },
    rows: rows.map(({ key, words, count, topic, titles }) => ({ key, words, count, topic, titles })),
  };
  const known = shown.view.reports === 'lead' ? `as reported on ${open.leadDate}` : 'as known today';
  const [glyph] = open.registry.topics;
  return (
    <Figure
      open={open}
      shown={shown}
      name="precision"
      finding={finding}
      sub={[`How closely each event can be placed, ${known}.`, lead, unit === 1 ? '' : `${squareWords(unit)}.`].filter(Boolean).join(' ')}
      data={<FigureData caption={label} columns={['What is known of the date', 'Events']} rows={rows.map(({ words, count }) => [words, count])} />}
    >
      <Chart chart={spec}>
        <ul className="an-bars an-precision">
          {rows.map((row) => (
            <li key={row.key}>
              <MarkIcon mark={row.mark} status={row.status} topic={glyph?.slug} />
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
