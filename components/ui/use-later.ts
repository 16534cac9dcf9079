'use client';

import { useEffect, useState } from 'react';

/**
 * What `load` brings, once the page stands: the first screen does not wait for what only a choice will need. Null until
 * then, and where it fails to load; everything works by its link all the same. `load` must be the same function each time.
 */
export function useLater<T extends object>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    let left = false;
    load().then(
      (value) => !left && setLoaded(value),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [load]);
  return loaded;
}
