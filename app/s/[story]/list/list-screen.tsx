'use client';

import type { ReactNode } from 'react';
import { EventList } from '@/components/event-list/event-list';
import { EventTable } from '@/components/event-list/event-table';
import { EmptyState } from '@/components/result/empty-state';
import { ResultRow } from '@/components/result/result-row';
import { OpenDetails } from '../open-details';
import { StoryFrame } from '../story-frame';
import { type ScreenProps, useScreen } from '../use-screen';

interface ListScreenProps extends ScreenProps {
  headline: ReactNode;
  /** The open event as the server drew it. */
  details: ReactNode;
}

/** The same events to be read: as a list under dates, or as a table. */
export function ListScreen({ headline, details, ...screen }: ListScreenProps) {
  const { open, address, shown } = useScreen(screen);
  const asTable = shown.view.view === 'table';
  return (
    <StoryFrame open={open} shown={shown} address={address} headline={headline}>
      {() => (
        <div className={shown.event ? 'main main-read has-event' : 'main main-read'} id="events" tabIndex={-1}>
          <div className="main-list">
            <ResultRow open={open} shown={shown} />
            <h2 className="vh">{asTable ? 'Events as a table' : 'Events as a list'}</h2>
            <EmptyState open={open} shown={shown} />
            {shown.selection.count > 0 && (asTable ? <EventTable open={open} shown={shown} /> : <EventList open={open} shown={shown} />)}
          </div>
          <OpenDetails open={open} shown={shown} drawn={details} fresh={address.search === screen.search} />
        </div>
      )}
    </StoryFrame>
  );
}
