'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Frame } from '@/lib/scene/opening-window';
import type { Minute } from '@/lib/time/clock';

/** As `--t-3` in the design's motion. */
const DURATION = 320;

/**
 * Moves from one window to the next over a third of a second, so that the eye can follow; at once where the reader wants
 * less motion. With what it shows comes a way to `place` another window at once, as a hand does: a glide begins there.
 */
export function useGlide(target: Frame): readonly [shown: Frame, place: (frame: Frame) => void] {
  const [shown, setShown] = useState(target);
  const latest = useRef(target);
  const gliding = useRef(0);
  useEffect(() => {
    latest.current = shown;
  });
  const place = useCallback((frame: Frame) => {
    cancelAnimationFrame(gliding.current);
    setShown(frame);
  }, []);
  const { from, to } = target;
  useEffect(() => {
    const start = latest.current;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (start.from === from && start.to === to) return;
    // The first frame's own time: the clock may already be ahead of it.
    let began = 0;
    gliding.current = requestAnimationFrame(function step(now) {
      began ||= now;
      const share = still ? 1 : Math.min(1, (now - began) / DURATION);
      setShown(share === 1 ? ({ from, to } as Frame) : between(start, { from, to }, 1 - (1 - share) ** 3));
      if (share < 1) gliding.current = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(gliding.current);
  }, [from, to]);
  return [shown, place];
}

/** Spans change by ratio, so that each frame of a zoom is as much closer as the last. */
function between(a: Frame, b: Frame, share: number): Frame {
  const [spanA, spanB] = [a.to - a.from, b.to - b.from];
  const span = spanA * (spanB / spanA) ** share;
  // The moment that keeps its place on the screen, where there is one; else the middle travels.
  const middle = Math.abs(spanB - spanA) < 1 ? share : (span - spanA) / (spanB - spanA);
  const from = Math.round(a.from + (b.from - a.from) * middle);
  return { from: from as Minute, to: Math.round(from + span) as Minute };
}
