'use client';

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { columnShapes } from '@/lib/scene/column-shapes';
import { groundLayers } from '@/lib/scene/ground-shapes';
import { findItem } from '@/lib/scene/item-key';
import { type OpenStory, type OpenView, viewHref, windowParameter } from '@/lib/scene/open-story';
import { panLayers } from '@/lib/scene/pan-layers';
import { leaderShapes, relationLayers } from '@/lib/scene/relation-shapes';
import type { PlacedItem, Scene } from '@/lib/scene/scene';
import { clampWindow } from '@/lib/scene/zoom-window';
import { laneParts } from '@/lib/selection/lane-members';
import type { TopicSlug } from '@/lib/story/story';
import { withColumn, withEvent, withWindow } from '@/lib/view/edit-view';
import { thousands } from '@/lib/view/thousands';
import { Drawn } from '../ui/drawn';
import type { MoveWindow } from './move-window';
import { MovingLayer } from './moving-layer';
import { PlotItem } from './plot-item';
import { useHand } from './use-hand';

export type Hands = typeof import('./hands');

interface PlotProps {
  open: OpenStory;
  shown: OpenView;
  scene: Scene;
  asked: readonly TopicSlug[];
  moveWindow: MoveWindow;
  /** Gestures and keys; null until they have come. */
  hands: Hands | null;
  /** Goes to a link as if it were clicked. */
  goTo: (href: string) => void;
  /** Stands over the lanes: the empty state. */
  children?: ReactNode;
}

/** The drawn timeline: one tab stop, real links inside it, placed by attributes alone. */
export function Plot({ open, shown, scene, asked, moveWindow, hands, goTo, children }: PlotProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const items = scene.items.filter((item) => !item.ghost);
  const stop = tabStopOf(items, active, shown.event?.id ?? null);
  const inside = useRef(false);
  // A mark in focus may join a pill, or leave one: the focus stays in the plot, so that keys can go on.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) ref.current?.querySelector<SVGElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });
  useHand(ref, hands?.plotGestures, { open, shown, scene, move: moveWindow, goTo });
  const onKeyDown = hands?.plotKeys({ open, shown, scene, items, moveWindow, goTo, setActive });

  const [ground, relations, layers] = [groundLayers(scene, open.lanes[shown.view.lanes]), relationLayers(scene), panLayers(scene)];
  const hrefOf = useMemo(() => hrefsOf(open, shown), [open, shown]);
  const drawItem = (item: PlacedItem) => (
    <g key={item.key} onFocus={() => setActive(item.key)}>
      <PlotItem item={item} href={hrefOf(item)} name={itemName(open, shown, item) + laneWords(scene, item)} asked={asked} tabStop={item.key === stop} />
    </g>
  );

  return (
    <div
      className="plot" ref={ref} role="group" aria-label="Timeline drawing" aria-describedby="plot-keys" onKeyDown={onKeyDown}
      onFocus={() => (inside.current = true)} onBlur={() => (inside.current = false)}
    >
      <p className="vh" id="plot-keys">
        Arrow keys move between events and lanes, Enter opens one, plus and minus zoom, Page Up and Page Down move in time, zero goes back to the opening view.
      </p>
      <svg className="plot-svg" width="100%" height={scene.height} viewBox={`0 0 ${scene.width} ${scene.height}`} preserveAspectRatio="xMinYMin meet">
        <g aria-hidden="true">
          <Drawn shapes={ground.under} />
          <MovingLayer scene={scene}>
            <Drawn shapes={ground.moves} />
          </MovingLayer>
          <Drawn shapes={ground.over} />
          <Leader scene={scene} />
        </g>
        <g data-stands="">{layers.before.map(drawItem)}</g>
        <MovingLayer scene={scene}>
          <g aria-hidden="true">
            <Drawn shapes={columnShapes(scene)} />
            <Drawn shapes={relations.moves} />
          </g>
          {layers.moves.map(drawItem)}
        </MovingLayer>
        <g aria-hidden="true">
          <Drawn shapes={relations.stands} />
        </g>
        <g data-stands="">{layers.after.map(drawItem)}</g>
      </svg>
      {children}
    </div>
  );
}

/** The item that holds the event last in focus, by itself or in a pill; else the open event's; else the first. */
function tabStopOf(items: readonly PlacedItem[], ...wanted: readonly (string | null)[]): string | null {
  const found = wanted.flatMap((key) => (key !== null && findItem(items, key)) || []);
  return [...found, ...items][0]?.key ?? null;
}

/** While the view stays, so does where each item leads: it is worked out once. */
function hrefsOf(open: OpenStory, shown: OpenView): (item: PlacedItem) => string {
  const known = new Map<string, string>();
  return (item) => {
    const key = item.kind === 'event' ? item.known.id : `${item.key} ${item.frame.from} ${item.frame.to}`;
    const href = known.get(key) ?? itemHref(open, shown, item);
    known.set(key, href);
    return href;
  };
}

/** Where an item leads: an event and a part of a lane of columns open in context, a pill is framed. */
function itemHref(open: OpenStory, shown: OpenView, item: PlacedItem): string {
  if (item.kind === 'event') return viewHref(open, withEvent(shown.view, item.known.id));
  if (item.kind === 'cell' && item.column) return viewHref(open, withColumn(shown.view, item.column));
  return viewHref(open, withWindow(shown.view, windowParameter(open, clampWindow(item.frame, open.frames.extent))));
}

function itemName(open: OpenStory, shown: OpenView, item: PlacedItem): string {
  if (item.kind === 'event') {
    // What is seen comes first, word for word, so that it can be spoken to choose the mark.
    const seen = item.label?.parts.flatMap((part) => ('text' in part ? [part.text] : [])) ?? [];
    return [...seen, open.sentence(shown.view.reports, item.known)].join(' ');
  }
  const events = item.count === 1 ? 'one event' : `${thousands(item.count)} events`;
  if (item.kind === 'cell') return `${item.words}: ${events}. Opens that time.`;
  const others = item.count === 1 ? '' : ` and ${thousands(item.count - 1)} more`;
  const named = item.first ? `, ${item.first.event.title}${others}` : '';
  return `${item.count === 1 ? 'One event' : events}${named}. Opens that time.`;
}

/** Where an event may stand in several lanes, in which of them this is. */
function laneWords({ lanes }: Scene, { kind, lane }: PlacedItem): string {
  const name = kind !== 'cell' && laneParts(lane)[0] !== 'side' && lanes.find((each) => each.lane === lane)?.name;
  return name ? ` In the lane ${name}.` : '';
}

/** From what is open to its panel beside the plot. */
function Leader({ scene }: { scene: Scene }) {
  const shapes = leaderShapes(scene);
  return (
    shapes.length > 0 && (
      <g>
        <Drawn shapes={shapes} />
      </g>
    )
  );
}
