'use client';

import type { ReactNode } from 'react';
import { EventList } from '@/components/event-list/event-list';
import { EventTable } from '@/components/event-list/event-table';
import { usePageFocus } from '@/components/event-list/use-page-focus';
import type { OpenStory, OpenView } from '@/lib/scene/open-story';
import { ReadScreen } from '../read-screen';
import type { ScreenProps } from '../use-screen';

interface ListScreenProps extends ScreenProps {
  headline: ReactNode;
  /** The open event as the server drew it. */
  details: ReactNode;
}

/** The same events to be read: as a list under dates, or as a table; by pages where they are many. */
export function ListScreen(props: ListScreenProps) {
  return <ReadScreen {...props}>{(open, shown) => <Events open={open} shown={shown} />}</ReadScreen>;
}

function Events({ open, shown }: { open: OpenStory; shown: OpenView }) {
  usePageFocus(shown.view);
  const asTable = shown.view.view === 'table';
  return (
    <>
      <h2 className="vh">{asTable ? 'Events as a table' : 'Events as a list'}</h2>
      {shown.selection.count > 0 && (asTable ? <EventTable open={open} shown={shown} /> : <EventList open={open} shown={shown} />)}
    </>
  );
}
