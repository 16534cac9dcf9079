'use client';

import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import type { SquaresSpec } from '@/lib/analysis/chart-spec';
import { type Field, fieldOf, sharePaths } from '@/lib/analysis/square-field';
import { moneyWords } from '@/lib/story/money-parts';
import { ChartTooltip } from './chart-tooltip';
import type { ChartPlace } from './use-chart-place';

interface SquareFieldProps {
  chart: SquaresSpec;
  place: ChartPlace;
}

type Share = SquaresSpec['shares'][number];

/** A sum as a field of squares, share by share. */
export function SquareField({ chart, place }: SquareFieldProps) {
  const field = fieldOf(chart.shares.reduce((sum, { squares }) => sum + squares, 0));
  const rows = chart.shares.map((share, order) => ({
    ...share, order, from: chart.shares.slice(0, order).reduce((sum, { squares }) => sum + squares, 0),
  }));
  return (
    <BarChart
      width={place.width}
      height={place.height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      data={rows}
      title={chart.label}
      desc="Arrow keys go from share to share."
    >
      <XAxis dataKey="for" hide />
      <YAxis hide domain={[0, 'dataMax']} />
      <Tooltip shared={false} cursor={false} isAnimationActive={false} content={({ payload }) => <ShareTooltip share={payload[0]?.payload} />} />
      <Bar dataKey="billions" isAnimationActive={false} activeBar shape={(shape: BarShapeProps) => <ShareShape {...shape} field={field} scale={place.width / field.width} />} />
    </BarChart>
  );
}

/** A share's squares lie where the sum has them, whatever bar Recharts has placed for it. */
function ShareShape({ payload, isActive, field, scale }: BarShapeProps & { field: Field; scale: number }) {
  const share: Share & { from: number; order: number } = payload;
  const { fill, texture, edge } = sharePaths(share, share.from, share.order, field);
  return (
    <g className={share.topic === null ? 'chart-share' : `chart-share t-${share.topic}`} transform={`scale(${scale})`}>
      {fill !== '' && <path d={fill} fill="currentColor" />}
      {texture !== '' && <path className="chart-texture" d={texture} />}
      {edge !== '' && <path className="chart-edge" d={edge} />}
      {isActive && <path className="chart-active" d={fill || edge} />}
    </g>
  );
}

function ShareTooltip({ share }: { share: Share | undefined }) {
  if (!share) return null;
  const sum = moneyWords(share.billions, share.approximate);
  return <ChartTooltip title={`${share.for}: ${sum}`} lines={[`${Math.round(share.share * 1000) / 10}% of the whole`]} />;
}
