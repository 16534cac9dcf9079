'use client';

import { useParams } from 'next/navigation';
import { eventIdOf } from '@/lib/story/event-path';

/** A withdrawn event: when it was taken out, in words, and why. */
export interface Gone {
  readonly id: string;
  readonly on: string;
  readonly reason: string;
}

/** Which event was asked for is known here alone: a page that is not found is told nothing of its address but by this hook. */
export function GoneEvent({ gone }: { gone: readonly Gone[] }) {
  const { id } = useParams<{ id: string }>();
  const asked = eventIdOf(id);
  const tombstone = gone.find((each) => each.id === asked);
  if (tombstone === undefined) {
    return (
      <>
        <h1>There is no event at this address.</h1>
        <p>The link may have been mistyped, or cut short on its way here. An event keeps its address for ever, so it is most likely one of these.</p>
      </>
    );
  }
  return (
    <>
      <h1>This event was withdrawn.</h1>
      <p>
        {tombstone.on}: {tombstone.reason}
      </p>
    </>
  );
}
