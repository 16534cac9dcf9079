'use client';

import { useEffect, useMemo, useState } from 'react';
import type { KnownMatch } from '@/components/add/desk';
import type { DraftEvent } from '@/lib/reading/draft/draft-event';
import { matchStory } from '@/lib/reading/match-story';
import { KNOWN_PATH, type KnownStoryEvents } from './known-stories';

/** The site's stories; null until they are here, and where they cannot be had, when no match is offered. */
export function useKnownStories(): readonly KnownStoryEvents[] | null {
  const [known, setKnown] = useState<readonly KnownStoryEvents[] | null>(null);
  useEffect(() => {
    const until = new AbortController();
    fetch(KNOWN_PATH, { signal: until.signal }).then(async (answer) => {
      if (answer.ok) setKnown((await answer.json()) as readonly KnownStoryEvents[]);
    }).catch(() => undefined);
    return () => until.abort();
  }, []);
  return known;
}

/** For each candidate the event that a story may have of it already; the first where it may be several. */
export function useMatches(events: readonly DraftEvent[], known: readonly KnownStoryEvents[] | null): ReadonlyMap<string, KnownMatch> {
  return useMemo(() => {
    const matches = new Map<string, KnownMatch>();
    for (const event of known === null ? [] : events) {
      for (const { title: story, events: told } of known!) {
        const [first] = matchStory(event, told);
        const same = first && told.find(({ id }) => id === first.event);
        if (first && same && !matches.has(event.id)) matches.set(event.id, { id: same.id, title: same.title, story, why: first.why });
      }
    }
    return matches;
  }, [events, known]);
}
