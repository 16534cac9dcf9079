'use client';

import type { ReactNode } from 'react';
import type { OpenStory, OpenView } from '@/lib/scene/open-story';
import { DetailsSheet } from './details-sheet';
import { useLater } from './use-later';

export interface DrawnFirst {
  open: OpenStory;
  shown: OpenView;
  /** As the server drew it for the link that was opened. */
  drawn: ReactNode;
  /** The link has not changed since. */
  fresh: boolean;
}

const loadDetails = () => import('@/components/event-details/event-details');

/** A heading that stands there until the details have come gives them the focus, if it is the one that has it. */
function passFocusOn(heading: HTMLElement | null) {
  return () => {
    if (heading === document.activeElement) queueMicrotask(() => document.getElementById('event-heading')?.focus({ preventScroll: true }));
  };
}

/** The open event, if there is one: as sent for the link that was opened, drawn here for every other. */
export function OpenDetails({ open, shown, drawn, fresh }: DrawnFirst) {
  const later = useLater(loadDetails);
  const { event } = shown;
  if (!event) return null;
  const own = later ? (
    <later.EventDetails open={open} shown={shown} known={event} context="panel" />
  ) : (
    <h2 className="details-title" id="event-heading" tabIndex={-1} ref={passFocusOn}>
      {event.event.headline}
    </h2>
  );
  return <DetailsSheet>{fresh && drawn ? drawn : own}</DetailsSheet>;
}
