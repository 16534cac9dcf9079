'use client';

import { EventDetails } from '@/components/event-details/event-details';
import { EventList } from '@/components/event-list/event-list';
import { EventTable } from '@/components/event-list/event-table';
import { EmptyState } from '@/components/result/empty-state';
import { ResultRow } from '@/components/result/result-row';
import { DetailsSheet } from './details-sheet';
import { StoryFrame } from './story-frame';
import { type ScreenProps, useScreen } from './use-screen';

/** The same events to be read: as a list under dates, or as a table. */
export function ListScreen(props: ScreenProps) {
  const { open, address, shown } = useScreen(props);
  return (
    <StoryFrame open={open} shown={shown} address={address} headline>
      {() => (
        <main className={shown.event ? 'main main-read has-event' : 'main main-read'} id="main">
          <div className="main-list">
            <ResultRow open={open} shown={shown} />
            <h2 className="vh">{shown.view.view === 'table' ? 'Events as a table' : 'Events as a list'}</h2>
            <EmptyState open={open} shown={shown} />
            {shown.selection.count > 0 && (shown.view.view === 'table' ? <EventTable open={open} shown={shown} /> : <EventList open={open} shown={shown} />)}
          </div>
          {shown.event && (
            <DetailsSheet>
              <EventDetails open={open} shown={shown} known={shown.event} context="panel" />
            </DetailsSheet>
          )}
        </main>
      )}
    </StoryFrame>
  );
}
