import { columnHolding } from '@/lib/scene/column-holding';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import type { Frame } from '@/lib/scene/opening-window';
import type { Bar, PlacedCell, Scene } from '@/lib/scene/scene';
import { panWindow, zoomWindow } from '@/lib/scene/zoom-window';
import { withColumn } from '@/lib/view/edit-view';
import type { MoveWindow } from './move-window';

/** A pointer that moves less than this has clicked. */
const SLOP = 4;
/** How far a wheel notch (100) zooms; a trackpad's pinch comes as many small ones. */
const WHEEL_STRENGTH = 0.0022;

export interface PlotInHand {
  readonly open: OpenStory;
  readonly shown: OpenView;
  readonly scene: Scene;
  readonly move: MoveWindow;
  /** Goes to a link as if it were clicked. */
  readonly goTo: (href: string) => void;
}

/**
 * Drag and touch pan, pinch zooms, Ctrl or ⌘ with the wheel zooms at the pointer. The plain wheel and vertical swipes stay
 * the page's own: `touch-action: pan-y` on the plot leaves them to the browser. `latest` holds what is drawn now; the
 * function that comes back ends it.
 */
export function plotGestures(box: HTMLElement, latest: { readonly current: PlotInHand }): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let from: { window: Frame; x: number; gap: number } | null = null;
  let moved = false;
  // Ahead of what is drawn, where several steps come between two drawings.
  let live: Frame | null = null;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const step = (window: Frame) => latest.current.move((live = window), 'step');
  const end = () => {
    if (live) latest.current.move(live, 'end');
    live = null;
  };
  // What is drawn may lag behind; a window tells its own moments.
  const minuteAt = (clientX: number, { from, to }: Frame) => {
    const { x0, x1 } = latest.current.scene.plot.focus;
    const x = Math.min(Math.max(clientX - box.getBoundingClientRect().left, x0), x1);
    return from + ((x - x0) / (x1 - x0)) * (to - from);
  };
  const begin = () => {
    const [a, b] = [...pointers.values()];
    if (!a) return;
    from = { window: live ?? latest.current.scene.window, x: b ? (a.x + b.x) / 2 : a.x, gap: b ? Math.abs(a.x - b.x) : 0 };
  };
  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (pointers.size === 1) moved = false;
    begin();
  };
  const onMove = (event: PointerEvent) => {
    if (!from || !pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const [a, b] = [...pointers.values()];
    if (!a) return;
    const x = b ? (a.x + b.x) / 2 : a.x;
    if (!moved && Math.abs(x - from.x) < SLOP && !b) return;
    if (!moved) {
      moved = true;
      box.setPointerCapture(event.pointerId);
    }
    const { plot } = latest.current.scene;
    const share = (from.x - x) / (plot.focus.x1 - plot.focus.x0);
    let window = panWindow(from.window, share, latest.current.open.frames.extent);
    if (b && from.gap > 20) window = zoomWindow(window, Math.abs(a.x - b.x) / from.gap, minuteAt(x, window), latest.current.open.frames.extent);
    step(window);
  };
  const onUp = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size > 0) return begin();
    end();
    from = null;
  };
  const onClick = (event: MouseEvent) => {
    // A drag that ends on a mark has not chosen it.
    if (!moved) return pickColumn(event);
    event.preventDefault();
    event.stopPropagation();
    moved = false;
  };
  /** Where the keyboard opens what stands under one name of the axis, a pointer opens the column next to it: most are thin. */
  const pickColumn = (event: MouseEvent) => {
    const { open, shown, scene, goTo } = latest.current;
    const key = (event.target as Element).closest('[data-item^="cell-"]')?.getAttribute('data-item');
    const cell = scene.items.find((item): item is PlacedCell => item.kind === 'cell' && item.key === key);
    // A click that no pointer made has no place; with a modifier the link opens elsewhere, and that is the browser's to do.
    if (!cell || !scene.column || event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const bar = nearestBar(scene, cell, event.clientX - box.getBoundingClientRect().left);
    const column = bar && columnHolding(scene.column.unit, bar.frame.from, open.story.axis.at(-1)!);
    if (!column) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(viewHref(open, withColumn(shown.view, column)));
  };
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const factor = Math.exp(-event.deltaY * WHEEL_STRENGTH);
    const window = live ?? latest.current.scene.window;
    step(zoomWindow(window, factor, minuteAt(event.clientX, window), latest.current.open.frames.extent));
    clearTimeout(settle);
    settle = setTimeout(end, 200);
  };
  // A link that is dragged would start the browser's own drag instead.
  const onDrag = (event: DragEvent) => event.preventDefault();

  const until = new AbortController();
  const { signal } = until;
  box.addEventListener('pointerdown', onDown, { signal });
  box.addEventListener('pointermove', onMove, { signal });
  box.addEventListener('pointerup', onUp, { signal });
  box.addEventListener('pointercancel', onUp, { signal });
  box.addEventListener('click', onClick, { capture: true, signal });
  box.addEventListener('wheel', onWheel, { passive: false, signal });
  box.addEventListener('dragstart', onDrag, { signal });
  return () => {
    clearTimeout(settle);
    until.abort();
  };
}

/** Of the columns of a cell the nearest to a place; a cell has one, since none is empty. */
function nearestBar({ columns }: Scene, { lane, hit }: PlacedCell, x: number): Bar | undefined {
  const bars = columns.find((each) => each.lane === lane)?.bars.filter(({ x0, x1 }) => x0 < hit.x1 && x1 > hit.x0) ?? [];
  const gap = ({ x0, x1 }: Bar) => Math.max(x0 - x, x - x1);
  return bars.reduce<Bar | undefined>((nearest, bar) => (nearest && gap(nearest) <= gap(bar) ? nearest : bar), undefined);
}
