'use client';

import { useMemo } from 'react';
import { ScaleControls } from '@/components/filters/scale-controls';
import { EventDetails } from '@/components/event-details/event-details';
import { Introduction } from '@/components/introduction/introduction';
import { EmptyState } from '@/components/result/empty-state';
import { ResultRow } from '@/components/result/result-row';
import { Timeline } from '@/components/timeline/timeline';
import { openStory, openView } from '@/lib/scene/open-story';
import type { Registry, Story } from '@/lib/story/story';
import { DetailsSheet } from './details-sheet';
import { StoryFrame } from './story-frame';
import { useViewAddress } from './use-view-address';

export interface ScreenProps {
  story: Story;
  registry: Registry;
  /** The query string of the request. */
  search: string;
}

/** A story and the view that the address asks for, kept together while the reader moves. */
export function useScreen({ story, registry, search }: ScreenProps) {
  const open = useMemo(() => openStory(story, registry), [story, registry]);
  const address = useViewAddress(open, search);
  const shown = useMemo(() => openView(open, address.search), [open, address.search]);
  return { open, address, shown };
}

/** The drawn timeline with its panel. */
export function TimelineScreen(props: ScreenProps) {
  const { open, address, shown } = useScreen(props);
  return (
    <StoryFrame open={open} shown={shown} address={address} headline tools={<ScaleControls open={open} shown={shown} />}>
      {(follow) => (
        <main className={shown.event ? 'main has-event' : 'main'} id="main">
          <div className="main-plot">
            <ResultRow open={open} shown={shown} />
            <Timeline open={open} shown={shown} onMove={address.moveTo} goTo={follow} empty={<EmptyState open={open} shown={shown} />} />
          </div>
          {shown.event ? (
            <DetailsSheet key="panel">
              <EventDetails open={open} shown={shown} known={shown.event} context="panel" />
            </DetailsSheet>
          ) : (
            <aside className="panel panel-intro" aria-label="How to read this">
              <Introduction open={open} shown={shown} />
            </aside>
          )}
        </main>
      )}
    </StoryFrame>
  );
}
