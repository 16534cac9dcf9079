'use client';

import { useEffect } from 'react';

/** Brings, once the page stands, what makes it work without the network. */
export function StartOffline() {
  useEffect(() => {
    import('./follow-connection').then(({ followConnection }) => followConnection(), () => undefined);
  }, []);
  return null;
}
