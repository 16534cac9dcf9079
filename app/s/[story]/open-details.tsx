'use client';

import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { useLater } from '@/components/ui/use-later';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { withNothingOpen } from '@/lib/view/opened';
import { DetailsSheet } from './details-sheet';

export interface DrawnFirst {
  open: OpenStory;
  shown: OpenView;
  /** As the server drew it for the link that was opened. */
  drawn: ReactNode;
  /** The link has not changed since. */
  fresh: boolean;
}

const loadDetails = () => import('./opened-details');

/** What stands there until the details have come is a heading and the way out. The heading gives them the focus, if it is the one that has it. */
function passFocusOn(heading: HTMLElement | null) {
  return () => {
    if (heading === document.activeElement) queueMicrotask(() => document.getElementById('event-heading')?.focus({ preventScroll: true }));
  };
}

/** The open event or column, if there is one: as sent for the link that was opened, drawn here for every other. */
export function OpenDetails({ open, shown, drawn, fresh }: DrawnFirst) {
  const later = useLater(loadDetails);
  const { event, view: { column } } = shown;
  if (!event && !column) return null;
  const own = later ? (
    <later.OpenedDetails open={open} shown={shown} />
  ) : (
    <>
      <div className="details-head">
        <span />
        <div className="details-steps">
          <a className="sq" href={viewHref(open, withNothingOpen(shown.view))} data-details="close">
            <Icon name="close" />
            <span className="vh">Close details</span>
          </a>
        </div>
      </div>
      <h2 className="details-title" id="event-heading" tabIndex={-1} ref={passFocusOn}>
        {event ? event.event.headline : 'Events of a time'}
      </h2>
    </>
  );
  return <DetailsSheet label={event ? 'Event details' : 'Column details'}>{fresh && drawn ? drawn : own}</DetailsSheet>;
}
