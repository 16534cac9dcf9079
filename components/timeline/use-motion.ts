'use client';

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Drawing, drawingMotion } from './drawing-motion';

/**
 * Follows a hand by moving what is drawn (`drawingMotion`, once it has come), and places it anew where that is not enough.
 * The function that comes back tells it each step, and, with `null`, where the hand has let go.
 */
export function useMotion(ref: RefObject<HTMLElement | null>, attach: typeof drawingMotion | undefined, drawing: Drawing): ReturnType<typeof drawingMotion>['follow'] {
  const latest = useRef(drawing);
  const motion = useRef<ReturnType<typeof drawingMotion>>(null);
  // Before the next picture: what was moved and what is placed anew must not be seen together.
  useLayoutEffect(() => {
    latest.current = drawing;
    motion.current?.placed();
  });
  useEffect(() => {
    if (!attach || !ref.current) return;
    motion.current = attach(ref.current, latest);
    return () => {
      motion.current?.stop();
      motion.current = null;
    };
  }, [ref, attach]);
  return useCallback((...step) => motion.current?.follow(...step), []);
}
