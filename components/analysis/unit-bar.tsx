import { BAR_HEIGHT, barPath } from '@/lib/analysis/bar-path';
import type { BarRow, BarsSpec } from '@/lib/analysis/chart-spec';

interface UnitBarProps {
  spec: BarsSpec;
  row: BarRow;
}

/**
 * A row's squares as the server draws them. All rows of a chart have one scale; where room is short it gets narrower, and
 * never spills. `data-squares` is where script may draw them anew.
 */
export function UnitBar({ spec, row }: UnitBarProps) {
  const step = spec.square.width + spec.square.gap;
  const most = Math.max(1, ...spec.rows.map(({ count }) => Math.ceil(count / spec.unit)));
  return (
    <span className={row.topic === null ? 'an-squares' : `an-squares t-${row.topic}`} data-squares="">
      <svg width={most * step} height={BAR_HEIGHT} viewBox={`0 0 ${most * step} ${BAR_HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={barPath(row.count / spec.unit, step, spec.square.width)} fill="currentColor" />
      </svg>
    </span>
  );
}

/** "One square is one event". */
export function squareWords(unit: number): string {
  return `One square is ${unit === 1 ? 'one event' : unit === 10 ? 'ten events' : `${unit} events`}`;
}
