'use client';

import { type RefObject, useEffect, useState } from 'react';

/** Where a chart may draw, in CSS pixels from its box's corner: the box, and within it where the still squares are. */
export interface ChartPlace {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

/** Measured from the still drawing, as it changes; null until `on` and where there is nothing to measure. */
export function useChartPlace(box: RefObject<HTMLElement | null>, on: boolean): ChartPlace | null {
  const [place, setPlace] = useState<ChartPlace | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element || !on) return;
    const observer = new ResizeObserver(() => setPlace((before) => samePlace(before, measure(element))));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, on]);
  return place;
}

function measure(element: HTMLElement): ChartPlace | null {
  const squares = element.querySelector('[data-squares]');
  const outer = element.getBoundingClientRect();
  const inner = squares?.getBoundingClientRect();
  if (!inner || outer.width === 0 || outer.height === 0) return null;
  return { width: outer.width, height: outer.height, left: inner.left - outer.left, right: outer.right - inner.right };
}

function samePlace(before: ChartPlace | null, now: ChartPlace | null): ChartPlace | null {
  const same = before && now && (Object.keys(now) as (keyof ChartPlace)[]).every((key) => before[key] === now[key]);
  return same ? before : now;
}
