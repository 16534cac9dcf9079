import type { SquaresSpec } from '@/lib/analysis/chart-spec';
import type { MoneyFigure, MoneyShare } from '@/lib/analysis/money-figure';
import { sourceAsSubject, unitWords } from '@/lib/analysis/money-finding';
import { type Field, fieldOf, type SharePaths, sharePaths } from '@/lib/analysis/square-field';
import type { StoryAnalysis } from '@/lib/analysis/story-analysis';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { moneyWords } from '@/lib/story/money-parts';
import { withEvent, withPage } from '@/lib/view/edit-view';
import type { AnalysisProps } from './analysis';
import { Figure, FigureData } from './figure';

type MoneyChartProps = AnalysisProps & StoryAnalysis['money'];

/** The largest sum among the events shown, a square for each unit of it, with what its source does not itemise. */
export function MoneyChart({ open, shown, Chart, finding, figure }: MoneyChartProps) {
  if (!figure) {
    const who = shown.view.reports === 'lead' ? 'The report names no sum for the events shown.' : 'No source names a sum for the events shown.';
    return (
      <Figure open={open} shown={shown} name="money" finding={finding} sub={who} data={null}>
        {null}
      </Figure>
    );
  }
  const { shares, unit } = figure;
  const spec: SquaresSpec = { kind: 'squares', label: `${figure.event.event.short}: the sum and its shares`, shares };
  return (
    <Figure open={open} shown={shown} name="money" finding={finding} sub={<MoneySub open={open} shown={shown} figure={figure} unit={unit} />} data={<MoneyData open={open} figure={figure} />}>
      <Chart chart={spec}>
        <ShareField shares={shares} />
      </Chart>
      <ul className="an-shares">
        {shares.map((share, order) => (
          <li key={share.for}>
            <ShareSwatch share={share} order={order} />
            <b>{moneyWords(share.billions, share.approximate)}</b>
            <span>{share.itemised ? share.for : notItemised(open, figure)}</span>
            <small>{percent(share.share)}</small>
          </li>
        ))}
      </ul>
      <OtherSources open={open} shown={shown} figure={figure} />
    </Figure>
  );
}

function MoneySub({ open, shown, figure, unit }: { open: OpenStory; shown: OpenView; figure: MoneyFigure; unit: number }) {
  const by = figure.source.id === open.story.lead ? `the report of ${open.leadDate}` : figure.source.name;
  return (
    <>
      <a href={viewHref(open, withEvent(withPage(shown.view, 'timeline'), figure.event.id))}>{figure.event.event.title}</a>, by {by}. One square is {unitWords(unit)}.
    </>
  );
}

/** The still drawing: it scales with its column, and so does the one that script may make. */
function ShareField({ shares }: { shares: readonly MoneyShare[] }) {
  const field = fieldOf(shares.reduce((sum, { squares }) => sum + squares, 0));
  const starts = shares.map((_, at) => shares.slice(0, at).reduce((sum, { squares }) => sum + squares, 0));
  return (
    <svg className="an-field" viewBox={`0 0 ${field.width} ${field.height}`} role="img" aria-label={fieldWords(shares)} data-squares="">
      {shares.map((share, order) => (
        <ShareShape key={share.for} share={share} paths={sharePaths(share, starts[order]!, order, field)} />
      ))}
    </svg>
  );
}

function ShareShape({ share, paths }: { share: MoneyShare; paths: SharePaths }) {
  return (
    <g className={share.topic === null ? 'chart-share' : `chart-share t-${share.topic}`}>
      {paths.fill !== '' && <path d={paths.fill} fill="currentColor" />}
      {paths.texture !== '' && <path className="chart-texture" d={paths.texture} />}
      {paths.edge !== '' && <path className="chart-edge" d={paths.edge} />}
    </g>
  );
}

const SWATCH: Field = { width: 16, height: 16, side: 16, at: () => ({ x: 0, y: 0 }) };

function ShareSwatch({ share, order }: { share: MoneyShare; order: number }) {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <ShareShape share={share} paths={sharePaths({ ...share, squares: 1 }, 0, order, SWATCH)} />
    </svg>
  );
}

/** What other sources say of the same sum, in words: figures of different sources are not drawn into one. */
function OtherSources({ open, shown, figure }: { open: OpenStory; shown: OpenView; figure: MoneyFigure }) {
  return figure.others.map(({ source, breakdown }) => (
    <p className="an-also" key={source.id}>
      <a href={`${viewHref(open, withPage(shown.view, 'sources'))}#src-${source.id}-${figure.event.id}`}>{source.name}</a>:{' '}
      {[...(breakdown.total ? [breakdown.total] : []), ...breakdown.parts].map((part) => `${moneyWords(part.billions, part.approximate)} for ${part.for}`).join('; ')}.
    </p>
  ));
}

function MoneyData({ open, figure }: { open: OpenStory; figure: MoneyFigure }) {
  const caption = `${figure.event.event.title}: sums by source`;
  const { total } = figure.breakdown;
  const by = sourceAsSubject(figure.source, open.story.lead);
  const rows = [
    ...(total ? [[`In all (${by})`, moneyWords(total.billions, total.approximate), '100%']] : []),
    ...figure.shares.map((share) => [`${share.for} (${by})`, moneyWords(share.billions, share.approximate), percent(share.share)]),
    ...figure.others.flatMap(({ source, breakdown }) =>
      breakdown.parts.map((part) => [`${part.for.charAt(0).toUpperCase()}${part.for.slice(1)} (${source.name})`, moneyWords(part.billions, part.approximate), 'not given'])),
  ];
  return <FigureData caption={caption} columns={['For', 'Sum', 'Share of the whole']} rows={rows} />;
}

function notItemised(open: OpenStory, { source }: MoneyFigure): string {
  return source.id === open.story.lead ? 'Not itemised in the report' : `Not itemised by ${source.name}`;
}

function fieldWords(shares: readonly MoneyShare[]): string {
  const squares = shares.reduce((sum, share) => sum + share.squares, 0);
  const parts = shares.map((share) => `${share.squares} ${share.itemised ? `for ${share.for}` : 'not itemised'}`);
  return `${squares} squares: ${parts.join(', ')}`;
}

/** "64.2%". */
function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
