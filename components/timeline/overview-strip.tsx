'use client';

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { OpenStory } from '@/lib/scene/open-story';
import type { Frame } from '@/lib/scene/opening-window';
import type { Overview } from '@/lib/scene/overview';
import { clampWindow, panWindow } from '@/lib/scene/zoom-window';
import { dayAt, type Minute } from '@/lib/time/clock';
import { dayWords } from '@/lib/time/date-text';
import { MarkShape } from '../ui/mark-shape';
import type { MoveWindow } from './use-plot-gestures';

interface OverviewStripProps {
  open: OpenStory;
  overview: Overview;
  window: Frame;
  moveWindow: MoveWindow;
}

type Grip = 'from' | 'to' | 'both';

/** The whole story on one line, with the window as a brush: drag it, drag its ends, or press elsewhere to go there. */
export function OverviewStrip({ open, overview, window, moveWindow }: OverviewStripProps) {
  const drag = useRef<{ grip: Grip; x: number; window: Frame } | null>(null);
  const { extent } = open.frames;
  const perPx = (extent.to - extent.from) / overview.width;

  const moved = (grip: Grip, start: Frame, by: number): Frame => {
    if (grip === 'both') return clampWindow({ from: (start.from + by) as Minute, to: (start.to + by) as Minute }, extent);
    const least = 360;
    const from = grip === 'from' ? Math.min(start.from + by, start.to - least) : start.from;
    const to = grip === 'to' ? Math.max(start.to + by, start.from + least) : start.to;
    return { from: Math.round(Math.max(from, extent.from)) as Minute, to: Math.round(Math.min(to, extent.to)) as Minute };
  };
  const onDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const grip = gripAt(x, overview.brush);
    const start = grip ? window : moved('both', window, (x - (overview.brush.x0 + overview.brush.x1) / 2) * perPx);
    drag.current = { grip: grip ?? 'both', x, window: start };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (!grip) moveWindow(start, 'step');
  };
  const onMove = (event: PointerEvent<SVGSVGElement>) => {
    if (!drag.current) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    moveWindow(moved(drag.current.grip, drag.current.window, (x - drag.current.x) * perPx), 'step');
  };
  const onUp = () => {
    if (drag.current) moveWindow(window, 'end');
    drag.current = null;
  };
  const onKey = (grip: 'from' | 'to') => (event: KeyboardEvent) => {
    const step = Math.max((window.to - window.from) * 0.1, 60);
    const moves: Record<string, () => Frame> = {
      ArrowLeft: () => moved(grip, window, -step),
      ArrowRight: () => moved(grip, window, step),
      PageUp: () => panWindow(window, -0.5, extent),
      PageDown: () => panWindow(window, 0.5, extent),
      Home: () => moved(grip, window, -Infinity),
      End: () => moved(grip, window, Infinity),
    };
    const next = moves[event.key];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    moveWindow(next(), 'jump');
  };

  return (
    <div className="overview">
      <svg
        className="overview-svg" width="100%" height={overview.height} viewBox={`0 0 ${overview.width} ${overview.height}`} preserveAspectRatio="xMinYMin meet"
        role="group" aria-label="Whole story, with the framed time" onPointerDown={onDown} onPointerMove={onMove} onPointerUp={onUp} onPointerCancel={onUp}
      >
        <Story overview={overview} />
        <Handle x={overview.brush.x0 - 13} at={window.from} grip="from" open={open} onKey={onKey('from')} />
        <Handle x={overview.brush.x1 + 1} at={window.to} grip="to" open={open} onKey={onKey('to')} />
      </svg>
    </div>
  );
}

function Story({ overview }: { overview: Overview }) {
  const { width, baseline, brush, note, ticks, spans, columns, horizonX } = overview;
  return (
    <g aria-hidden="true">
      <rect className="overview-ground" x={0} y={0} width={width} height={baseline} />
      <rect className="overview-brush" x={brush.x0} y={0.75} width={brush.x1 - brush.x0} height={baseline} />
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
      {spans.map(({ x0, x1, y, mark, ghost }) => (
        <g key={y} className={ghost ? 'overview-span is-ghost' : 'overview-span'}>
          <MarkShape mark={mark} x0={x0} x1={x1} y={y} status="happened" fade={Math.max((x1 - x0) * 0.85, 1)} />
        </g>
      ))}
      {columns.map(({ x, width: w, y, height, exact, ghost }, i) => (
        <rect key={i} className={ghost ? 'overview-column is-ghost' : exact ? 'overview-column' : 'overview-column is-coarse'} x={x} y={y} width={w} height={height} />
      ))}
      {horizonX !== null && <path className="horizon-line" d={`M${horizonX} 0V${baseline}`} />}
      {note && (
        <text className="axis-text overview-note" x={note.x} y={baseline - 4} textAnchor={note.anchor}>
          {note.text}
        </text>
      )}
      <rect className="overview-frame" x={brush.x0} y={0.75} width={brush.x1 - brush.x0} height={baseline} />
    </g>
  );
}

interface HandleProps {
  x: number;
  at: Minute;
  grip: 'from' | 'to';
  open: OpenStory;
  onKey: (event: KeyboardEvent) => void;
}

function Handle({ x, at, grip, open, onKey }: HandleProps) {
  const zone = open.story.axis[open.story.axis.length - 1]!;
  const { extent } = open.frames;
  const day = dayAt((grip === 'to' ? at - 1 : at) as Minute, zone);
  return (
    <g
      className="overview-handle" tabIndex={0} role="slider" aria-label={grip === 'from' ? 'Framed time begins' : 'Framed time ends'} aria-orientation="horizontal"
      aria-valuemin={dayAt(extent.from, zone)} aria-valuemax={dayAt((extent.to - 1) as Minute, zone)}
      aria-valuenow={Math.min(Math.max(day, dayAt(extent.from, zone)), dayAt((extent.to - 1) as Minute, zone))}
      aria-valuetext={dayWords(day, 'with-year')} onKeyDown={onKey}
    >
      <rect className="overview-hit" x={x - 6} y={0} width={24} height={37} />
      <rect className="overview-grip" x={x} y={6} width={12} height={25} rx={2} />
      <path className="overview-grip-lines" d={`M${x + 4.5} 14.5v8M${x + 7.5} 14.5v8`} />
    </g>
  );
}

function gripAt(x: number, { x0, x1 }: { x0: number; x1: number }): Grip | null {
  if (x >= x0 - 19 && x < x0 + 1) return 'from';
  if (x > x1 - 1 && x <= x1 + 19) return 'to';
  return x >= x0 && x <= x1 ? 'both' : null;
}
