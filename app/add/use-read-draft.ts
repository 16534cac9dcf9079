'use client';

import { useMemo } from 'react';
import type { Decisions } from '@/lib/reading/draft/decisions';
import { type Draft, decisionsOf } from '@/lib/reading/draft/draft';
import type { DraftEvent } from '@/lib/reading/draft/draft-event';
import { draftEvents } from '@/lib/reading/draft/draft-events';
import type { Registry, TopicSlug } from '@/lib/story/story';
import type { KnownStoryEvents } from './known-stories';
import { useKnownStories } from './use-matches';
import { type ReadingState, useReading } from './use-reading';

export interface ReadDraft extends ReadingState {
  readonly decisions: Decisions;
  /** None before the report is read. */
  readonly events: readonly DraftEvent[];
  /** With the reader's own topics. */
  readonly registry: Registry;
  /** What the site tells already; null until it is here. */
  readonly known: readonly KnownStoryEvents[] | null;
}

/** A draft with what is read from it, and what its reader made of that. */
export function useReadDraft(draft: Draft, registry: Registry): ReadDraft {
  const decisions = useMemo(() => decisionsOf(draft), [draft]);
  const state = useReading(draft, decisions, registry);
  const known = useKnownStories();
  const { reading } = state;
  const events = useMemo(() => (reading === null ? [] : draftEvents(reading, decisions)), [reading, decisions]);
  const named = useMemo(() => {
    const known = new Set<string>(registry.topics.map(({ slug }) => slug));
    const own = decisions.topics
      .filter(({ topic }) => !known.has(topic))
      .map(({ topic, name }) => ({ slug: topic as TopicSlug, name: name ?? topic, formerly: [] }));
    return own.length === 0 ? registry : { ...registry, topics: [...registry.topics, ...own] };
  }, [registry, decisions]);
  return { ...state, decisions, events, registry: named, known };
}
