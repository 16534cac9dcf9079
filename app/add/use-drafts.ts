'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Draft, draftName } from '@/lib/reading/draft/draft';
import { DraftError } from '@/lib/reading/draft/draft-format';
import { forgetDraft, keepDraft, keptDraft, type ListedDraft, listDrafts, rawDraft } from './kept-drafts';
import { now } from './now';
import { ADD_PATH } from './place';
import { saveFile } from './save-file';

export interface Drafts {
  /** Null until the browser has been asked. */
  readonly listed: readonly ListedDraft[] | null;
  readonly draft: Draft | null;
  /** Whether this browser keeps it. */
  readonly kept: boolean;
  readonly problem: string | null;
  readonly open: (id: string) => void;
  readonly begin: (begun: Pick<Draft, 'text' | 'html' | 'file'>) => void;
  /** Changes the open draft, and keeps it. */
  readonly change: (next: (draft: Draft) => Draft) => void;
  /** Leaves the open draft for the list. */
  readonly leave: () => void;
  readonly forget: (id: string) => void;
  readonly saveRaw: (id: string) => void;
}

const KEY = '#draft=';

/** The drafts of this browser, and the one that is open. The address names it, so that a reload opens it again. */
export function useDrafts(): Drafts {
  const [listed, setListed] = useState<readonly ListedDraft[] | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [kept, setKept] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef<Draft | null>(null);
  // One write after the other, so that the newest is what stays.
  const writes = useRef<Promise<unknown>>(Promise.resolve());

  const list = useCallback(() => listDrafts().then(setListed), []);
  const show = useCallback((next: Draft | null) => {
    current.current = next;
    setDraft(next);
    // The query is the timeline's view.
    const { pathname, search } = window.location;
    if (next === null) window.history.replaceState(null, '', ADD_PATH);
    else if (next.id !== idOfHash(window.location.hash))
      window.history.replaceState(null, '', pathname + search + KEY + encodeURIComponent(next.id));
    document.title = next === null ? 'Add an article · Démarche' : `${draftName(next)} · Démarche`;
  }, []);
  const keep = useCallback((next: Draft) => {
    writes.current = writes.current.then(() =>
      current.current?.id === next.id ? keepDraft(next, now()).then(setKept) : undefined,
    );
  }, []);
  const open = useCallback(
    async (id: string) => {
      setProblem(null);
      try {
        const found = await keptDraft(id);
        if (found === null) setProblem('This browser does not keep that draft.');
        show(found);
      } catch (error) {
        if (!(error instanceof DraftError)) throw error;
        setProblem(`The draft cannot be opened. ${error.message} It is kept as it is, below.`);
        show(null);
      }
    },
    [show],
  );

  useEffect(() => {
    const { hash } = window.location;
    void list().then(() => (hash.startsWith(KEY) ? open(idOfHash(hash)) : undefined));
  }, [list, open]);

  return {
    listed,
    draft,
    kept,
    problem,
    open: (id) => void open(id),
    begin: (begun) => {
      const next: Draft = { id: crypto.randomUUID(), ...begun, log: [], done: 0 };
      setProblem(null);
      show(next);
      keep(next);
    },
    change: (next) => {
      if (current.current === null) return;
      const changed = next(current.current);
      if (changed === current.current) return;
      show(changed);
      keep(changed);
    },
    leave: () => {
      show(null);
      void writes.current.then(list);
    },
    forget: (id) => {
      if (current.current?.id === id) show(null);
      void writes.current.then(() => forgetDraft(id)).then(list);
    },
    saveRaw: (id) =>
      void rawDraft(id).then((raw) => raw !== null && saveFile('damaged-draft.json', 'application/json', raw)),
  };
}

function idOfHash(hash: string): string {
  if (!hash.startsWith(KEY)) return '';
  try {
    return decodeURIComponent(hash.slice(KEY.length));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return '';
  }
}
