'use client';

import { useSyncExternalStore } from 'react';
import { collectionLoad, type CollectionLoad, type LoadState } from './collection-load';
import type { CollectionRef } from './collection-ref';

/** How far the events have come, and what to do where some do not. Without script there is nothing to wait for. */
export function CollectionStatus({ source }: { source: CollectionRef }) {
  const state = useSyncExternalStore(
    (told) => loadOf(source).onState(told),
    () => loadOf(source).state(),
    () => WAITING,
  );
  return (
    <div className="arriving" data-state={state.kind}>
      <p role="status">{state.kind === 'loading' && state.all > 1 ? `Loading the events: ${state.done} of ${state.all} parts. Links work meanwhile.` : ''}</p>
      {state.kind === 'loading' && <progress className="arriving-bar" aria-label="Events loaded" max={state.all} value={state.done} />}
      {state.kind === 'failed' && (
        <div className="notice" role="alert">
          <p>{state.what}. What you see is whole, and its links work; moving it in place needs the rest.</p>
          <button className="btn" type="button" onClick={state.again}>
            Try again
          </button>
        </div>
      )}
    </div>
  );
}

function loadOf(source: CollectionRef): CollectionLoad {
  return collectionLoad(source);
}

const WAITING: LoadState = { kind: 'open' };
