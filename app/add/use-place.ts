'use client';

import { useCallback, useEffect, useState } from 'react';
import { ADD_PATH, type Place, TIMELINE_PATH } from './place';

const PATHS = { desk: ADD_PATH, timeline: TIMELINE_PATH } as const;

/** Where the reader is; the address says it too. */
export function usePlace(first: Place['at']): Place {
  const [at, setAt] = useState(first);
  useEffect(() => {
    const onPop = () => setAt(window.location.pathname === TIMELINE_PATH ? 'timeline' : 'desk');
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  const go = useCallback((next: Place['at']) => {
    // The fragment names the draft; the query is the timeline's view.
    window.history.pushState(null, '', PATHS[next] + window.location.hash);
    setAt(next);
    window.scrollTo(0, 0);
  }, []);
  return { at, go };
}
