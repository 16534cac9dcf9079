'use client';

import { useEffect, useRef, useState } from 'react';
import type { Decisions } from '@/lib/reading/draft/decisions';
import type { Draft } from '@/lib/reading/draft/draft';
import type { Reading } from '@/lib/reading/reading';
import type { Registry } from '@/lib/story/story';
import { startReading } from './start-reading';

export type ReadingTask =
  | { readonly kind: 'reading'; readonly done: number }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'stopped' };

export interface ReadingState {
  /** The newest reading that is done; null before the first. */
  readonly reading: Reading | null;
  readonly task: ReadingTask | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

/**
 * Reads a draft's report, and reads it again when its reader says otherwise when it was published, or names a topic or
 * an actor.
 */
export function useReading(draft: Draft, decisions: Decisions, registry: Registry): ReadingState {
  const [reading, setReading] = useState<Reading | null>(null);
  const [task, setTask] = useState<ReadingTask | null>(null);
  const [turn, setTurn] = useState(0);
  const running = useRef<{ stop: () => void } | null>(null);
  const {
    fields: { published, clock },
    topics,
    actors,
  } = decisions;
  // Lists are made anew by each act; what they say is what counts.
  const asked = JSON.stringify({ published, clock, topicWords: topics, aliases: actors });
  const { text, html } = draft;
  useEffect(() => {
    let left = false;
    const begun = startReading(
      { text, html, options: { ...JSON.parse(asked), registry } },
      (done) => !left && setTask({ kind: 'reading', done }),
    );
    running.current = begun;
    void begun.end.then((end) => {
      if (left) return;
      if (end.kind === 'read') setReading(end.reading);
      setTask(end.kind === 'read' ? null : end);
    });
    return () => {
      left = true;
      begun.stop();
    };
  }, [text, html, asked, registry, turn]);
  return {
    reading,
    task,
    cancel: () => {
      running.current?.stop();
      setTask({ kind: 'stopped' });
    },
    again: () => setTurn((last) => last + 1),
  };
}
