'use client';

import { EventDetails } from '@/components/event-details/event-details';
import { ScaleControls } from '@/components/filters/scale-controls';
import { Introduction } from '@/components/introduction/introduction';
import { EmptyState } from '@/components/result/empty-state';
import { ResultRow } from '@/components/result/result-row';
import { Timeline } from '@/components/timeline/timeline';
import type { OpenStory, OpenView } from '@/lib/scene/open-story';
import { DetailsSheet } from './details-sheet';
import { StoryFrame } from './story-frame';
import { type ScreenProps, useScreen } from './use-screen';

/** The drawn timeline with its panel. */
export function TimelineScreen(props: ScreenProps) {
  const { open, address, shown } = useScreen(props);
  return (
    <StoryFrame open={open} shown={shown} address={address} headline tools={<ScaleControls open={open} shown={shown} />}>
      {(follow) => (
        <main className={shown.event ? 'main has-event' : 'main'} id="main">
          <Timeline
            open={open} shown={shown} onMove={address.moveTo} goTo={follow}
            head={<ResultRow open={open} shown={shown} />}
            empty={<EmptyState open={open} shown={shown} />}
            panel={<Beside open={open} shown={shown} />}
          />
        </main>
      )}
    </StoryFrame>
  );
}

/** The open event; while none is, how to read the drawing. */
function Beside({ open, shown }: { open: OpenStory; shown: OpenView }) {
  if (!shown.event) {
    return (
      <aside className="panel panel-intro" aria-label="How to read this">
        <Introduction open={open} shown={shown} />
      </aside>
    );
  }
  return (
    <DetailsSheet>
      <EventDetails open={open} shown={shown} known={shown.event} context="panel" />
    </DetailsSheet>
  );
}
