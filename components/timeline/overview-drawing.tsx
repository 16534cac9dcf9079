import { memo } from 'react';
import type { OpenStory, OpenView } from '@/lib/scene/open-story';
import type { Frame } from '@/lib/scene/opening-window';
import { frameOverview, type Overview, type OverviewGround, placeGround } from '@/lib/scene/overview';
import { DESIGN_WIDTH } from '@/lib/scene/plot-size';
import { dayAt, type Minute } from '@/lib/time/clock';
import { dayWords } from '@/lib/time/date-text';
import { MarkShape } from '../ui/mark-shape';

/** What of the overview of a view does not depend on its window. */
export function overviewGround(open: OpenStory, { view, selection }: Pick<OpenView, 'view' | 'selection'>, width: number): OverviewGround {
  const { extent } = open.frames;
  const zone = open.story.axis[open.story.axis.length - 1]!;
  return placeGround({ selection, width, extent, zone, horizon: view.reports === 'lead' ? open.horizon.at : null });
}

/** The overview of the view that a page opens with, at the design's width. */
export function openingOverview(open: OpenStory, shown: OpenView) {
  const { selection, window } = shown;
  const overview = frameOverview(overviewGround(open, shown, DESIGN_WIDTH), { selection, extent: open.frames.extent }, window);
  return overviewDrawing({ open, overview, window });
}

interface OverviewProps {
  open: OpenStory;
  overview: Overview;
  window: Frame;
}

/**
 * The whole story on one line, with the window as a brush, to stand in the strip's own drawing. A function and no component: what the browser draws of it is the
 * server's own elements changed, and a handle in focus stays in focus.
 */
export function overviewDrawing({ open, overview, window }: OverviewProps) {
  return (
    <g>
      <Story overview={overview} />
      {handle({ x: overview.brush.x0 - 13, at: window.from, grip: 'from', open })}
      {handle({ x: overview.brush.x1 + 1, at: window.to, grip: 'to', open })}
    </g>
  );
}

function Story({ overview }: { overview: Overview }) {
  const { width, baseline, brush, note, ticks, spans, columns, horizonX } = overview;
  return (
    <g aria-hidden="true">
      <rect className="overview-ground" x={0} y={0} width={width} height={baseline} />
      <rect className="overview-brush" data-brush="" x={brush.x0} y={0.75} width={brush.x1 - brush.x0} height={baseline} />
      <Ticks ticks={ticks} baseline={baseline} width={width} />
      <Spans spans={spans} />
      <Columns columns={columns} />
      {horizonX !== null && <path className="horizon-line" d={`M${horizonX} 0V${baseline}`} />}
      {note && (
        <text className="axis-text overview-note" x={note.x} y={baseline - 4} textAnchor={note.anchor}>
          {note.text}
        </text>
      )}
      <rect className="overview-frame" data-brush="" x={brush.x0} y={0.75} width={brush.x1 - brush.x0} height={baseline} />
    </g>
  );
}

/* What does not depend on the window is drawn again only where it has changed. */

const Ticks = memo(function Ticks({ ticks, baseline, width }: Pick<Overview, 'ticks' | 'baseline' | 'width'>) {
  return (
    <>
      {ticks.map(({ x, label, anchor }) => (
        <g key={x}>
          <path className="axis-tick" d={`M${x + 0.5} ${baseline}v${label ? 6 : 3}`} />
          {label && (
            <text className="axis-text" x={x} y={baseline + 18} textAnchor={anchor}>
              {label}
            </text>
          )}
        </g>
      ))}
      <path className="axis-tick" d={`M0 ${baseline + 0.5}H${width}`} />
    </>
  );
});

const Spans = memo(function Spans({ spans }: Pick<Overview, 'spans'>) {
  return spans.map(({ x0, x1, y, mark, ghost }) => (
    <g key={y} className={ghost ? 'overview-span is-ghost' : 'overview-span'}>
      <MarkShape mark={mark} x0={x0} x1={x1} y={y} status="happened" fade={Math.max((x1 - x0) * 0.85, 1)} />
    </g>
  ));
});

/** One path for each kind, however many columns there are. */
const Columns = memo(function Columns({ columns }: Pick<Overview, 'columns'>) {
  return (
    <>
      <path className="overview-column is-ghost" d={boxes(columns.filter(({ ghost }) => ghost))} />
      <path className="overview-column is-coarse" d={boxes(columns.filter(({ exact, ghost }) => !exact && !ghost))} />
      <path className="overview-column" d={boxes(columns.filter(({ exact, ghost }) => exact && !ghost))} />
    </>
  );
});

function boxes(columns: Overview['columns']): string {
  return columns.map(({ x, width, y, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');
}

interface HandleProps {
  x: number;
  at: Minute;
  grip: 'from' | 'to';
  open: OpenStory;
}

/** Called, and no component: see `overviewDrawing`. */
function handle({ x, at, grip, open }: HandleProps) {
  const zone = open.story.axis[open.story.axis.length - 1]!;
  const { extent } = open.frames;
  const day = dayAt((grip === 'to' ? at - 1 : at) as Minute, zone);
  return (
    <g
      className="overview-handle" data-brush="" data-grip={grip} tabIndex={0} role="slider" aria-label={grip === 'from' ? 'Framed time begins' : 'Framed time ends'} aria-orientation="horizontal"
      aria-valuemin={dayAt(extent.from, zone)} aria-valuemax={dayAt((extent.to - 1) as Minute, zone)}
      aria-valuenow={Math.min(Math.max(day, dayAt(extent.from, zone)), dayAt((extent.to - 1) as Minute, zone))}
      aria-valuetext={dayWords(day, 'with-year')}
    >
      <rect className="overview-hit" x={x - 6} y={0} width={24} height={37} />
      <rect className="overview-grip" x={x} y={6} width={12} height={25} rx={2} />
      <path className="overview-grip-lines" d={`M${x + 4.5} 14.5v8M${x + 7.5} 14.5v8`} />
    </g>
  );
}
