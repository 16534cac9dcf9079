'use client';

import { useSyncExternalStore } from 'react';

const noChange = () => () => {};

/** Whether script has taken the page over: what can do nothing without it is drawn only then. */
export function useHydrated(): boolean {
  return useSyncExternalStore(noChange, () => true, () => false);
}
