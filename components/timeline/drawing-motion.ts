import { itemShapes } from '@/lib/scene/item-shapes';
import type { Frame } from '@/lib/scene/opening-window';
import type { Overview } from '@/lib/scene/overview';
import { panEvent } from '@/lib/scene/pan-event';
import { followsPan, panLayers } from '@/lib/scene/pan-layers';
import { bandLeader, leaderShape } from '@/lib/scene/relation-shapes';
import type { PlacedEvent, Scene } from '@/lib/scene/scene';
import type { Shapes } from '@/lib/scene/shape';
import type { TopicSlug } from '@/lib/story/story';

/** What is drawn now, and how to have it placed anew. */
export interface Drawing {
  readonly scene: Scene;
  /** Null until it is the browser's own. */
  readonly overview: Overview | null;
  readonly asked: readonly TopicSlug[];
  readonly place: (frame: Frame) => void;
}

/** So many pixels may lie bare at an edge before what belongs there is placed. */
const REACH = 64;
/** A hand that has not moved for so many milliseconds rests. */
const REST = 150;

/** An event that a pan does not move as a whole, or the line to the open one: redrawn in place. */
interface Redrawn {
  readonly element: Element;
  readonly shapesAt: (by: number) => Shapes;
}

/**
 * Moves what is drawn with a hand, without placing anything: layers are shifted, and only events at the window's edges are
 * redrawn. `latest` holds the drawing, whose scene stays that of the window where it was last placed.
 */
export function drawingMotion(box: HTMLElement, latest: { readonly current: Drawing }) {
  let live: Frame | null = null;
  let parts: { readonly of: Scene; readonly moved: readonly Element[]; readonly brush: readonly Element[]; readonly redrawn: readonly Redrawn[] } | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let rests = true;
  const touched = new Set<Element>();

  const svg = () => box.querySelector('.plot-svg');
  const partsNow = () => {
    const { scene, asked } = latest.current;
    if (parts?.of === scene) return parts;
    return (parts = { of: scene, moved: [...box.querySelectorAll('[data-moves]')], brush: [...box.querySelectorAll('[data-brush]')], redrawn: redrawnOf(box, scene, asked, touched) });
  };
  const draw = (by: number) => {
    const { moved, brush, redrawn } = partsNow();
    const { overview, scene } = latest.current;
    for (const element of moved) shift(element, by);
    const kept = overview ? brushMove(overview, scene, by) : 0;
    for (const element of brush) shift(element, kept);
    for (const { element, shapesAt } of redrawn) {
      redraw(element, shapesAt(by));
      touched.add(element);
    }
  };
  const rest = () => {
    clearTimeout(resting);
    rests = true;
    const by = live ? panOf(latest.current.scene, live) : 0;
    if (by === 0) svg()?.removeAttribute('data-moving');
    else if (live) latest.current.place(live);
  };

  return {
    /** A step of a hand; `null`, and where, when it has let go. */
    follow(...[frame, end]: [frame: Frame] | [frame: null, end: Frame]) {
      live = frame;
      clearTimeout(resting);
      if (!frame) return latest.current.place(end!);
      const by = panOf(latest.current.scene, frame);
      if (by === null) {
        // Closer or farther, everything has another place.
        rests = true;
        return latest.current.place(frame);
      }
      if (!parts && by === 0) return;
      if (rests) svg()?.setAttribute('data-moving', '');
      rests = false;
      draw(by);
      if (Math.abs(by) > REACH) latest.current.place(frame);
      resting = setTimeout(rest, REST);
    },
    /** The drawing has been placed anew, or is as it was. */
    placed() {
      if (parts?.of === latest.current.scene && live) return;
      const by = (live && panOf(latest.current.scene, live)) ?? 0;
      if (parts) draw(by);
      if (live && !(rests && by === 0)) return;
      parts = null;
      touched.clear();
      svg()?.removeAttribute('data-moving');
    },
    stop() {
      clearTimeout(resting);
    },
  };
}

/** How far the brush moves when the drawing moves `by` pixels: never off the strip. */
function brushMove({ width, brush }: Overview, { window, extent, plot: { focus } }: Scene, by: number): number {
  const along = (-by * width * (window.to - window.from)) / ((extent.to - extent.from) * (focus.x1 - focus.x0));
  // Half pixels: a hand that moves hours leaves a strip of years as it is.
  return Math.round(Math.min(Math.max(along, -brush.x0), width - brush.x1) * 2) / 2;
}

/** How far a window of the same length lies from what is placed, in pixels to the right; null where it is not of that length. */
function panOf({ window, plot: { focus } }: Scene, { from, to }: Frame): number | null {
  const span = window.to - window.from;
  return to - from === span ? ((window.from - from) * (focus.x1 - focus.x0)) / span : null;
}

/** Events of which one end moves; and any that were redrawn for an earlier scene, since nothing else knows what was done to them. */
function redrawnOf(box: HTMLElement, scene: Scene, asked: readonly TopicSlug[], touched: ReadonlySet<Element>): Redrawn[] {
  const { before, after } = panLayers(scene);
  const elements = [...box.querySelectorAll('[data-stands] > g > *')];
  const events = [...before, ...after].flatMap((item, i): Redrawn[] => {
    const element = elements[i];
    if (!element || item.kind !== 'event' || !(followsPan(item, scene) === 'stretches' || touched.has(element))) return [];
    return [{ element, shapesAt: (by) => itemShapes(panEvent(item, by, scene), asked).shapes }];
  });
  const open = scene.items.find((item): item is PlacedEvent => item.kind === 'event' && item.selected && !item.ghost);
  const leader = box.querySelector('.plot-leader')?.parentElement;
  if (!leader) return events;
  const { band } = scene;
  if (open) return [...events, { element: leader, shapesAt: (by) => [leaderShape(panEvent(open, by, scene), scene)] }];
  return band ? [...events, { element: leader, shapesAt: (by) => [bandLeader({ x0: band.x0 + by, x1: band.x1 + by }, scene)] }] : events;
}

function redraw(element: Element, shapes: Shapes): void {
  // What comes or goes with the way waits until it is placed.
  if (shapes.length !== element.childElementCount) return;
  shapes.forEach((shape, i) => {
    const child = element.children[i]!;
    for (const [name, value] of Object.entries(shape)) {
      if (MOVED.has(name) && value !== undefined && child.getAttribute(name) !== `${value}`) child.setAttribute(name, `${value}`);
    }
  });
}

const MOVED = new Set(['d', 'x', 'width']);

function shift(element: Element, by: number): void {
  const moved = by === 0 ? null : `translate(${by} 0)`;
  if (moved === element.getAttribute('transform')) return;
  if (moved === null) element.removeAttribute('transform');
  else element.setAttribute('transform', moved);
}
