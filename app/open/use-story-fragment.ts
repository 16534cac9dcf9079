'use client';

import { useSyncExternalStore } from 'react';
import { isStoryLink } from '@/lib/share-link/is-story-link';

/** The fragment of the address, where it holds a story; null on the server, which never sees it. */
export function useStoryFragment(): string | null {
  return useSyncExternalStore(onChange, () => (isStoryLink(window.location.hash) ? window.location.hash : null), () => null);
}

function onChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
