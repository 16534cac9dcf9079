import { type ReactNode, Suspense } from 'react';
import { CollectionStatus } from './collection-status';
import type { ScreenSource } from './use-opened';

/**
 * A screen that can stand before its events have come: a collection's, as the server drew it, with links that the server
 * answers. It comes to life once the events are here.
 */
export function Arriving({ source, children }: { source: ScreenSource; children: ReactNode }) {
  if (!('collection' in source)) return children;
  return (
    <>
      <CollectionStatus source={source.collection} />
      <Suspense fallback={null}>{children}</Suspense>
    </>
  );
}
