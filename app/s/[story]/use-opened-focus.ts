'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Opening an event moves the focus to its heading; closing it brings the focus back to its mark. `options` says whether
 * that may scroll: where the details lie beside the drawing it need not.
 */
export function useEventFocus(root: RefObject<HTMLElement | null>, event: string | null, options: FocusOptions): void {
  const before = useRef(event);
  useEffect(() => {
    const last = before.current;
    before.current = event;
    if (last === event) return;
    const panel = root.current?.querySelector('.panel');
    // The panel's own next and previous keep the focus where the reader's hand is.
    if (event !== null && !panel?.contains(document.activeElement)) {
      root.current?.querySelector<HTMLElement>('#event-heading')?.focus(options);
    }
    if (event === null && last !== null && (document.activeElement === document.body || panel?.contains(document.activeElement))) {
      const marks = root.current?.querySelectorAll<HTMLElement>(`[data-item="${last}"], [data-list-item="${last}"]`) ?? [];
      // The drawn one, where there is a drawing: it comes after the list that it stands for.
      [...marks].findLast((mark) => mark.getClientRects().length > 0)?.focus(options);
    }
  }, [event, root, options]);
}
