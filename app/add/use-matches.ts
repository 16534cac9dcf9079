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
    fetch(KNOWN_PATH, { signal: until.signal })
      .then(async (answer) => {
        if (answer.ok) setKnown((await answer.json()) as readonly KnownStoryEvents[]);
      })
      .catch(() => undefined);
    return () => until.abort();
  }, []);
  return known;
}

/** For each candidate the event that a story may have of it already; the first where it may be several. */
export function useMatches(
  events: readonly DraftEvent[],
  known: readonly KnownStoryEvents[] | null,
): ReadonlyMap<string, KnownMatch> {
  const find = useMemo(() => known && matchFinder(known), [known]);
  return useMemo(() => {
    const found = find === null ? [] : events.map((event) => [event.id, find(event)] as const);
    return new Map(found.flatMap(([id, match]) => (match === null ? [] : [[id, match] as const])));
  }, [events, find]);
}

/**
 * Finds matches, each once: an act changes one event of thousands, and leaves the time and the actors of the others as
 * they are.
 */
function matchFinder(known: readonly KnownStoryEvents[]): (event: DraftEvent) => KnownMatch | null {
  const before = new WeakMap<
    object,
    { readonly actors: unknown; readonly type: string; readonly status: string; readonly match: KnownMatch | null }
  >();
  return (event) => {
    const { when, actors, type, status } = event;
    const last = before.get(when);
    if (last && last.actors === actors && last.type === type && last.status === status) return last.match;
    const match = firstMatch(event, known);
    before.set(when, { actors, type, status, match });
    return match;
  };
}

function firstMatch(event: DraftEvent, known: readonly KnownStoryEvents[]): KnownMatch | null {
  for (const { title: story, events: told } of known) {
    const [first] = matchStory(event, told);
    const same = first && told.find(({ id }) => id === first.event);
    if (first && same) return { id: same.id, title: same.title, story, why: first.why };
  }
  return null;
}
