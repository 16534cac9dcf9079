'use client';

import { useSyncExternalStore } from 'react';
import { twoDigits } from '@/lib/time/civil-day';

const noChange = () => () => {};

/** Today on the reader's own calendar, `YYYY-MM-DD`; null until script runs, for the server does not know it. */
export function useToday(): string | null {
  return useSyncExternalStore(noChange, today, () => null);
}

/** Today on the reader's own calendar, `YYYY-MM-DD`; for what runs in a browser alone. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
