'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Opening an event or a column moves the focus to its heading; closing it brings the focus back to its mark, or to the drawing. `options` says whether
 * that may scroll: where the details lie beside the drawing it need not.
 */
export function useOpenedFocus(root: RefObject<HTMLElement | null>, opened: string | null, options: FocusOptions): void {
  const before = useRef(opened);
  useEffect(() => {
    const last = before.current;
    before.current = opened;
    if (last === opened) return;
    const panel = root.current?.querySelector('.panel');
    // The panel's own next and previous keep the focus where the reader's hand is.
    if (opened !== null && !panel?.contains(document.activeElement)) {
      root.current?.querySelector<HTMLElement>('#event-heading')?.focus(options);
    }
    if (opened === null && last !== null && (document.activeElement === document.body || panel?.contains(document.activeElement))) {
      const marks = root.current?.querySelectorAll<HTMLElement>(`[data-item="${last}"], [data-item^="${last}@"], [data-list-item="${last}"]`) ?? [];
      // The drawn one, where there is a drawing: it comes after the list that it stands for; of several the one that was opened.
      const seen = [...marks].filter((each) => each.getClientRects().length > 0);
      const mark = seen.find((each) => each.getAttribute('tabindex') === '0') ?? seen.at(-1);
      (mark ?? root.current?.querySelector<SVGElement>('.plot [tabindex="0"]'))?.focus(options);
    }
  }, [opened, root, options]);
}
