'use client';

import { lazy, type ReactNode, Suspense } from 'react';
import type { Draft } from '@/lib/reading/draft/draft';
import type { Registry } from '@/lib/story/story';
import { AddDesk } from './add-desk';
import type { Drafts } from './use-drafts';
import { useReadDraft } from './use-read-draft';
import type { Place } from './place';

const DraftTimeline = lazy(() => import('../open/opened-parts').then((part) => ({ default: part.DraftTimeline })));

interface AddDraftProps {
  draft: Draft;
  drafts: Drafts;
  registry: Registry;
  place: Place;
  masthead: ReactNode;
  /** Stands over the desk; the timeline has a head of its own. */
  title: ReactNode;
}

/** A draft that is open: its desk, or the timeline of what was accepted. The report is read once for both. */
export function AddDraft({ draft, drafts, registry, place, masthead, title }: AddDraftProps) {
  const read = useReadDraft(draft, registry);
  if (place.at === 'timeline' && read.reading !== null) {
    return (
      <Suspense fallback={<p className="add-wait">The timeline is loading …</p>}>
        <DraftTimeline read={read} registry={registry} onDesk={() => place.go('desk')} />
      </Suspense>
    );
  }
  return (
    <div className="page add-page">
      {masthead}
      <AddDesk
        title={title}
        draft={draft}
        drafts={drafts}
        read={read}
        registry={registry}
        onTimeline={() => place.go('timeline')}
      />
    </div>
  );
}
