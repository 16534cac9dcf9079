'use client';

import type { KeyboardEvent } from 'react';
import { Bar, BarChart, type BarShapeProps, Tooltip, XAxis, YAxis } from 'recharts';
import { BAR_HEIGHT, barPath } from '@/lib/analysis/bar-path';
import type { BarRow, BarsSpec } from '@/lib/analysis/chart-spec';
import { ChartTooltip } from './chart-tooltip';
import type { ChartPlace } from './use-chart-place';

interface UnitBarsProps {
  chart: BarsSpec;
  place: ChartPlace;
}

/** Bars of unit squares over the still ones: the same places and sizes, with the events behind each row. */
export function UnitBars({ chart, place }: UnitBarsProps) {
  const room = Math.max(1, place.width - place.left - place.right);
  const full = chart.square.width + chart.square.gap;
  const most = Math.max(1, ...chart.rows.map(({ count }) => Math.ceil(count / chart.unit)));
  const step = Math.min(full, room / most);
  const rows = chart.rows.map((row) => ({ ...row, squares: row.count / chart.unit }));
  return (
    <div onKeyDownCapture={goByRow}>
      <BarChart
        layout="vertical"
        width={place.width}
        height={place.height}
        margin={{ top: 0, right: place.right, bottom: 0, left: place.left }}
        data={rows}
        barSize={BAR_HEIGHT}
        title={chart.label}
        desc="Arrow keys go from row to row."
      >
        <XAxis type="number" hide domain={[0, room / step]} allowDataOverflow />
        <YAxis type="category" dataKey="words" hide />
        <Tooltip
          cursor={{ className: 'chart-cursor' }}
          isAnimationActive={false}
          content={({ payload }) => <RowTooltip row={payload[0]?.payload} of={chart.of} />}
        />
        <Bar
          dataKey="squares"
          isAnimationActive={false}
          shape={(shape: BarShapeProps) => <SquaresShape {...shape} step={step} side={(chart.square.width / full) * step} />}
        />
      </BarChart>
    </div>
  );
}

/**
 * Recharts steps through rows by the keys left and right alone, and in a chart of rows takes left for forward. Here down
 * and right go on, up and left go back.
 */
const ROW_KEYS: Readonly<Record<string, string>> = { ArrowDown: 'ArrowLeft', ArrowRight: 'ArrowLeft', ArrowUp: 'ArrowRight', ArrowLeft: 'ArrowRight' };

function goByRow(event: KeyboardEvent<HTMLDivElement>) {
  const key = ROW_KEYS[event.key];
  // What is sent on below comes by here again, and is not the reader's.
  if (key === undefined || !event.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
  event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }));
}

function SquaresShape({ x, y, height, payload, step, side }: BarShapeProps & { step: number; side: number }) {
  const row: BarRow & { squares: number } = payload;
  return (
    <g className={row.topic === null ? 'chart-ink' : `t-${row.topic}`} transform={`translate(${x} ${y + (height - BAR_HEIGHT) / 2})`}>
      <path d={barPath(row.squares, step, side)} fill="currentColor" />
    </g>
  );
}

function RowTooltip({ row, of }: { row: BarRow | undefined; of: string }) {
  return row ? <ChartTooltip title={`${row.words}: ${row.count} ${of}`} lines={row.titles} /> : null;
}
