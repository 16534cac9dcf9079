import type { Frame } from '@/lib/scene/opening-window';
import type { Overview } from '@/lib/scene/overview';
import { clampWindow, panWindow } from '@/lib/scene/zoom-window';
import type { Minute } from '@/lib/time/clock';
import type { MoveWindow } from './move-window';

export interface OverviewInHand {
  readonly overview: Overview;
  readonly window: Frame;
  readonly extent: Frame;
  readonly move: MoveWindow;
}

type Grip = 'from' | 'to' | 'both';

/** The least that the brush frames, in minutes. */
const LEAST = 360;

/**
 * The window as a brush on the overview: drag it, drag its ends, or press elsewhere to go there; its handles have keys.
 * `latest` holds what is drawn now; the function that comes back ends it.
 */
export function overviewBrush(svg: SVGSVGElement, latest: { readonly current: OverviewInHand }): () => void {
  let drag: { readonly grip: Grip; readonly x: number; readonly window: Frame } | null = null;
  // Ahead of what is drawn, where several steps come between two drawings.
  let live: Frame | null = null;

  const xOf = (event: PointerEvent) => event.clientX - svg.getBoundingClientRect().left;
  const minutesIn = (px: number) => {
    const { extent, overview } = latest.current;
    return (px * (extent.to - extent.from)) / overview.width;
  };
  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const { overview: { brush }, window, extent, move } = latest.current;
    const x = xOf(event);
    const grip = gripAt(x, brush);
    const start = grip ? window : moved('both', window, minutesIn(x - (brush.x0 + brush.x1) / 2), extent);
    drag = { grip: grip ?? 'both', x, window: start };
    svg.setPointerCapture(event.pointerId);
    if (!grip) move((live = start), 'step');
  };
  const onMove = (event: PointerEvent) => {
    if (drag) latest.current.move((live = moved(drag.grip, drag.window, minutesIn(xOf(event) - drag.x), latest.current.extent)), 'step');
  };
  const onUp = () => {
    if (drag) latest.current.move(live ?? drag.window, 'end');
    drag = live = null;
  };
  const onKey = (event: KeyboardEvent) => {
    const grip = (event.target as Element).closest('[data-grip]')?.getAttribute('data-grip');
    if (grip !== 'from' && grip !== 'to') return;
    const { window, extent, move } = latest.current;
    const step = Math.max((window.to - window.from) * 0.1, 60);
    const moves: Record<string, () => Frame> = {
      ArrowLeft: () => moved(grip, window, -step, extent),
      ArrowRight: () => moved(grip, window, step, extent),
      PageUp: () => panWindow(window, -0.5, extent),
      PageDown: () => panWindow(window, 0.5, extent),
      Home: () => moved(grip, window, -Infinity, extent),
      End: () => moved(grip, window, Infinity, extent),
    };
    const next = moves[event.key];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    move(next(), 'jump');
  };

  const until = new AbortController();
  const { signal } = until;
  svg.addEventListener('pointerdown', onDown, { signal });
  svg.addEventListener('pointermove', onMove, { signal });
  svg.addEventListener('pointerup', onUp, { signal });
  svg.addEventListener('pointercancel', onUp, { signal });
  svg.addEventListener('keydown', onKey, { signal });
  return () => until.abort();
}

function moved(grip: Grip, start: Frame, by: number, extent: Frame): Frame {
  if (grip === 'both') return clampWindow({ from: (start.from + by) as Minute, to: (start.to + by) as Minute }, extent);
  const from = grip === 'from' ? Math.min(start.from + by, start.to - LEAST) : start.from;
  const to = grip === 'to' ? Math.max(start.to + by, start.from + LEAST) : start.to;
  return { from: Math.round(Math.max(from, extent.from)) as Minute, to: Math.round(Math.min(to, extent.to)) as Minute };
}

function gripAt(x: number, { x0, x1 }: { x0: number; x1: number }): Grip | null {
  if (x >= x0 - 19 && x < x0 + 1) return 'from';
  if (x > x1 - 1 && x <= x1 + 19) return 'to';
  return x >= x0 && x <= x1 ? 'both' : null;
}
