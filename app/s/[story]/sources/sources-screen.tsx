'use client';

import { EmptyState } from '@/components/result/empty-state';
import { ResultRow } from '@/components/result/result-row';
import { Sources } from '@/components/sources/sources';
import { StoryFrame } from '../story-frame';
import { type ScreenProps, useScreen } from '../use-screen';

/** Who said what, where, and how its date was read. */
export function SourcesScreen(props: ScreenProps) {
  const { open, address, shown } = useScreen(props);
  return (
    <StoryFrame open={open} shown={shown} address={address} headline={null}>
      {() => (
        <div className="main main-read" id="events" tabIndex={-1}>
          <div className="main-list">
            <ResultRow open={open} shown={shown} />
            <EmptyState open={open} shown={shown} />
            <Sources open={open} shown={shown} />
          </div>
        </div>
      )}
    </StoryFrame>
  );
}
