'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Puts a hand on an element once there is one (`attach`), which then finds in `latest` what is drawn; takes it off again. */
export function useHand<E extends Element, T>(ref: RefObject<E | null>, attach: ((element: E, latest: { readonly current: T }) => () => void) | undefined, now: T): void {
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  useEffect(() => {
    if (attach && ref.current) return attach(ref.current, latest);
  }, [ref, attach]);
}
