'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type OpenStory, openView, viewHref, windowParameter } from '@/lib/scene/open-story';
import type { Frame } from '@/lib/scene/opening-window';
import { withWindow } from '@/lib/view/edit-view';
import { historyOf } from '@/lib/view/history';

/** A gesture's address settles this long after the last step; browsers refuse many writes in a row. */
const SETTLE = 150;

export interface ViewAddress {
  /** The query string that the screen shows. */
  readonly search: string;
  /** Goes to another query of the same page: a new entry of history where Back should undo it. */
  readonly go: (search: string, how?: 'push' | 'replace') => void;
  /** A step of a gesture: one new entry when it begins, replaced while it goes on. */
  readonly moveTo: (window: Frame, phase: 'step' | 'end' | 'jump') => void;
  /** Leaves the open event: by Back where this page opened it, so that history does not grow by looking. */
  readonly close: (search: string) => void;
}

/**
 * The view lives in the address. This is the one place that reads and writes it: every control is a link or a form, and
 * its query comes through here.
 */
export function useViewAddress(open: OpenStory, initial: string): ViewAddress {
  const [search, setSearch] = useState(initial);
  const current = useRef(search);
  const opened = useRef<string | null>(null);
  const gesture = useRef<{ pushed: boolean; timer: ReturnType<typeof setTimeout> | undefined }>({ pushed: false, timer: undefined });

  const show = useCallback((next: string) => {
    current.current = next;
    setSearch(next);
  }, []);

  // What is in a frame of another page adds nothing to that page's history: Back is its own.
  const pushes = !open.embed;
  const write = useCallback(
    (next: string, how: 'push' | 'replace') => {
      const href = window.location.pathname + next + window.location.hash;
      // Browsers limit how often history may be written; the screen does not depend on the write.
      try {
        if (pushes && how === 'push') window.history.pushState(null, '', href);
        else window.history.replaceState(null, '', href);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
      }
    },
    [pushes],
  );

  const go = useCallback<ViewAddress['go']>(
    (next, how) => {
      const [before, after] = [openView(open, current.current), openView(open, next)];
      const kind = how ?? historyOf(before.view, after.view);
      if (kind !== 'none' || next !== current.current) write(next, kind === 'push' ? 'push' : 'replace');
      opened.current = pushes && kind === 'push' && after.view.event !== null && before.view.event === null ? next : null;
      show(next);
    },
    [open, show, write, pushes],
  );

  const close = useCallback<ViewAddress['close']>(
    (next) => {
      if (opened.current !== null && opened.current === current.current) window.history.back();
      else go(next, 'replace');
      opened.current = null;
    },
    [go],
  );

  const moveTo = useCallback<ViewAddress['moveTo']>(
    (frame, phase) => {
      const { view } = openView(open, current.current);
      const href = viewHref(open, withWindow(view, windowParameter(open, frame)));
      const next = href.slice(href.indexOf('?') < 0 ? href.length : href.indexOf('?'));
      clearTimeout(gesture.current.timer);
      const settle = (how: 'push' | 'replace') => {
        if (next !== current.current) write(next, how);
        show(next);
      };
      if (phase === 'jump') return settle('push');
      if (!gesture.current.pushed) {
        gesture.current.pushed = true;
        write(current.current, 'push');
      }
      if (phase === 'end') {
        gesture.current.pushed = false;
        return settle('replace');
      }
      gesture.current.timer = setTimeout(() => write(next, 'replace'), SETTLE);
    },
    [open, show, write],
  );

  useEffect(() => {
    const onPop = () => {
      opened.current = null;
      show(window.location.search);
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [show]);

  return { search, go, moveTo, close };
}
