import type { KeyboardEvent } from 'react';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import type { PlacedItem, Scene } from '@/lib/scene/scene';
import { panWindow, zoomWindow } from '@/lib/scene/zoom-window';
import { withWindow } from '@/lib/view/edit-view';
import { openedIn, withNothingOpen } from '@/lib/view/opened';
import type { MoveWindow } from './move-window';

interface PlotKeys {
  open: OpenStory;
  shown: OpenView;
  scene: Scene;
  items: readonly PlacedItem[];
  moveWindow: MoveWindow;
  goTo: (href: string) => void;
  setActive: (key: string) => void;
}

const ZOOM_STEP = 1.6;
const PAN_STEP = 0.25;

/**
 * The plot's keys (links.md's map): arrows move, Enter opens, + − 0 zoom, Page keys pan, Esc closes. They act only with
 * the focus inside the plot, and no letter does anything.
 */
export function plotKeys({ open, shown, scene, items, moveWindow, goTo, setActive }: PlotKeys) {
  const { extent } = open.frames;
  return (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.metaKey) return;
    const key = event.key;
    const current = (event.target as Element).closest('[data-item]')?.getAttribute('data-item') ?? null;
    const at = items.findIndex((item) => item.key === current);
    const focus = (item: PlacedItem | undefined) => {
      if (!item) return;
      setActive(item.key);
      event.currentTarget.querySelector<SVGElement>(`[data-item="${item.key}"]`)?.focus();
    };
    // Where the plot is going to, which a glide may not have reached: the next key goes on from there.
    const { window } = shown;
    const middle = (window.from + window.to) / 2;
    // An event may stand in several lanes: left and right stay in one, or they would meet it again and again.
    const inLane = items.filter(({ lane }) => shown.view.lanes === 'side' || lane === items[at]?.lane);
    const inRow = inLane.findIndex((item) => item.key === current);
    const framed = inLane.filter((item) => item.hit.x1 > scene.plot.focus.x0 && item.hit.x0 < scene.plot.focus.x1);
    const inRange = event.ctrlKey ? items : framed.length === 0 ? inLane : framed;
    const actions: Record<string, () => void> = {
      ArrowRight: () => focus(inLane[inRow + 1]),
      ArrowLeft: () => focus(inLane[inRow - 1]),
      ArrowDown: () => focus(neighbourLane(scene, items, at, 1)),
      ArrowUp: () => focus(neighbourLane(scene, items, at, -1)),
      Home: () => focus(inRange[0]),
      End: () => focus(inRange.at(-1)),
      PageDown: () => moveWindow(panWindow(window, PAN_STEP, extent), 'jump'),
      PageUp: () => moveWindow(panWindow(window, -PAN_STEP, extent), 'jump'),
      '+': () => moveWindow(zoomWindow(window, ZOOM_STEP, middle, extent), 'jump'),
      '=': () => moveWindow(zoomWindow(window, ZOOM_STEP, middle, extent), 'jump'),
      '-': () => moveWindow(zoomWindow(window, 1 / ZOOM_STEP, middle, extent), 'jump'),
      '0': () => goTo(viewHref(open, withWindow(shown.view, null))),
      ' ': () => (event.target as Element).closest('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    };
    if (openedIn(shown.view) !== null) actions.Escape = () => goTo(viewHref(open, withNothingOpen(shown.view)));
    const act = actions[key];
    if (!act || (event.ctrlKey && key !== 'Home' && key !== 'End')) return;
    event.preventDefault();
    act();
  };
}

/** The nearest item, in time, of the next lane that has any. */
function neighbourLane(scene: Scene, items: readonly PlacedItem[], at: number, by: 1 | -1): PlacedItem | undefined {
  const here = items[at];
  if (!here) return items[0];
  const laneAt = (item: PlacedItem) => scene.lanes.findIndex(({ y0, y1 }) => middleOf(item).y >= y0 && middleOf(item).y < y1);
  for (let lane = laneAt(here) + by; lane >= 0 && lane < scene.lanes.length; lane += by) {
    const inLane = items.filter((item) => laneAt(item) === lane);
    if (inLane.length === 0) continue;
    return inLane.reduce((best, item) => (distance(item, here) < distance(best, here) ? item : best));
  }
  return undefined;
}

function middleOf({ hit }: PlacedItem) {
  return { x: (hit.x0 + hit.x1) / 2, y: (hit.y0 + hit.y1) / 2 };
}

function distance(a: PlacedItem, b: PlacedItem): number {
  return Math.abs(middleOf(a).x - middleOf(b).x);
}
