'use client';

import { useEffect, useRef } from 'react';
import { withListPage } from '@/lib/view/edit-view';
import { serializeView } from '@/lib/view/serialize-view';
import type { View } from '@/lib/view/view';

/**
 * Going to another page of the list moves the focus to the words above it that say what it holds, which brings them into
 * view and has them read out. Going back to page 1 by another filter leaves the focus where the reader's hand is.
 */
export function usePageFocus(view: View): void {
  const before = useRef(view);
  useEffect(() => {
    const last = before.current;
    before.current = view;
    if (last.page === view.page || serializeView(withListPage(last, 1)) !== serializeView(withListPage(view, 1))) return;
    const range = document.getElementById('list-range');
    range?.focus({ preventScroll: true });
    range?.scrollIntoView({ block: 'nearest' });
  }, [view]);
}
