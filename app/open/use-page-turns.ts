'use client';

import { type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { OpenStory, ReadLink } from '@/lib/scene/open-story';
import { readLink } from '@/lib/scene/open-view';
import type { Page } from '@/lib/view/view';
import { linkOf } from '../s/[story]/link-of';

/** The link that a page was opened with; `turn` grows with each page. */
export interface TurnedPage {
  readonly link: ReadLink;
  readonly turn: number;
}

export interface PageTurns {
  readonly page: TurnedPage;
  /** Whether a link leads to another page, which is now shown. */
  readonly follow: (href: string) => boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * Goes from page to page of what is open without loading anything: a server has no page of it. Within a page the screens
 * follow links themselves; what they leave is another page, or a link that came before they did.
 */
export function usePageTurns(open: OpenStory): PageTurns {
  const [page, setPage] = useState<TurnedPage>(() => ({ link: readLink(open, window.location.search), turn: 0 }));
  const now = useRef<Page>(page.link.view.view);

  const show = useCallback((search: string) => {
    const link = readLink(open, search);
    now.current = link.view.view;
    setPage(({ turn }) => ({ link, turn: turn + 1 }));
  }, [open]);

  const follow = useCallback((href: string) => {
    const url = new URL(href, window.location.href);
    if (url.origin !== window.location.origin || url.pathname !== open.base) return false;
    if (url.hash && url.search === window.location.search) return false;
    if (url.search !== window.location.search) window.history.pushState(null, '', url.pathname + url.search + window.location.hash);
    show(url.search);
    window.scrollTo(0, 0);
    return true;
  }, [open, show]);

  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      if (window.location.pathname !== open.base || readLink(open, window.location.search).view.view === now.current) return;
      // The page that is leaving would read the link of another as its own.
      event.stopImmediatePropagation();
      show(window.location.search);
    };
    window.addEventListener('popstate', onPop, { capture: true });
    return () => window.removeEventListener('popstate', onPop, { capture: true });
  }, [open, show]);

  const onClick = useCallback((event: MouseEvent) => {
    const link = linkOf(event);
    if (link && follow(link.getAttribute('href')!)) event.preventDefault();
  }, [follow]);
  return { page, follow, onClick };
}
