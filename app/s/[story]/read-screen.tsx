'use client';

import type { ReactNode } from 'react';
import { EmptyState } from '@/components/result/empty-state';
import { ResultRow } from '@/components/result/result-row';
import type { OpenStory, OpenView } from '@/lib/scene/open-story';
import { OpenDetails } from './open-details';
import { type ScreenProps, useScreen } from './use-screen';

interface ReadScreenProps extends ScreenProps {
  /** Null where the page has a heading of its own. */
  headline: ReactNode;
  /** The open event as the server drew it; undefined on a page that opens none. */
  details?: ReactNode;
  children: (open: OpenStory, shown: OpenView) => ReactNode;
}

/** A page of a story that is read from top to bottom: the sentence, then its content, and the open event beside it. */
export function ReadScreen({ headline, details, children, Frame, ...screen }: ReadScreenProps) {
  const { open, address, shown } = useScreen(screen);
  const event = details === undefined ? null : shown.event;
  return (
    <Frame open={open} shown={shown} address={address} headline={headline}>
      {() => (
        <div className={event ? 'main main-read has-event' : 'main main-read'} id="events" tabIndex={-1}>
          <div className="main-list">
            <ResultRow open={open} shown={shown} />
            <EmptyState open={open} shown={shown} />
            {children(open, shown)}
          </div>
          {event && <OpenDetails open={open} shown={shown} drawn={details} fresh={address.link.search === screen.link.search} />}
        </div>
      )}
    </Frame>
  );
}
