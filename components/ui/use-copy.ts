'use client';

import { type RefObject, useRef, useState } from 'react';

/** What was last tried with a text. `refused`: no permission, as in many frames, or no clipboard outside https. */
export type CopyOutcome = 'copied' | 'refused' | null;

/**
 * Copies a text. Where the clipboard is refused, what `shown` refers to is selected, to be copied by hand.
 *
 * @param html The same with its italics, for programs that keep them.
 */
export function useCopy<T extends HTMLElement>(text: string, html?: string): { shown: RefObject<T | null>; outcome: CopyOutcome; copy: () => Promise<void> } {
  const shown = useRef<T>(null);
  const [last, setLast] = useState<{ readonly text: string; readonly outcome: CopyOutcome }>({ text, outcome: null });
  const copy = async () => {
    try {
      await write(text, html);
      setLast({ text, outcome: 'copied' });
    } catch {
      setLast({ text, outcome: 'refused' });
      // The field may stand there only now.
      requestAnimationFrame(() => shown.current && select(shown.current));
    }
  };
  // What happened to another text says nothing of this one.
  return { shown, outcome: last.text === text ? last.outcome : null, copy };
}

function write(text: string, html: string | undefined): Promise<void> {
  if (html === undefined || !('ClipboardItem' in window)) return navigator.clipboard.writeText(text);
  const blob = (type: string, content: string) => new Blob([content], { type });
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) })]);
}

function select(element: HTMLElement): void {
  element.focus();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
  else window.getSelection()?.selectAllChildren(element);
}
