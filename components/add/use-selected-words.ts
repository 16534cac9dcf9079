'use client';

import { type RefObject, useEffect, useState } from 'react';
import type { Reading } from '@/lib/reading/reading';
import type { Span } from '@/lib/reading/span';

export interface SelectedWords extends Span {
  /** As they are shown: one line, cut where they are many. */
  readonly words: string;
}

const LONGEST_SHOWN = 90;

/** The words that are selected in the text, by pointer or keys; and how to forget them. */
export function useSelectedWords(
  pane: RefObject<HTMLElement | null>,
  { text }: Pick<Reading, 'text'>,
): readonly [SelectedWords | null, () => void] {
  const [words, setWords] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const onChange = () => {
      const selection = getSelection();
      if (!selection?.anchorNode || !pane.current?.contains(selection.anchorNode)) return;
      const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
      const start = placeIn(startContainer, startOffset) ?? 0;
      // A third click selects up to what follows the text.
      const end = placeIn(endContainer, endOffset) ?? placeIn(pane.current, pane.current.childNodes.length) ?? 0;
      const shown = text.slice(start, end).replace(/\s+/g, ' ').trim();
      if (!(start < end) || shown === '') return setWords(null);
      setWords({ start, end, words: shown.length <= LONGEST_SHOWN ? shown : `${shown.slice(0, LONGEST_SHOWN)} …` });
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [pane, text]);
  const forget = () => {
    getSelection()?.removeAllRanges();
    setWords(null);
  };
  return [words, forget];
}

/** The place in the text that a point of the page is; null where it is none. */
export function placeIn(node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const piece = node.parentElement?.closest<HTMLElement>('[data-at]');
    return piece ? Number(piece.dataset.at) + offset : null;
  }
  if (!(node instanceof Element)) return null;
  const own = node.closest<HTMLElement>('[data-at]');
  if (own) return Number(own.dataset.at) + (offset > 0 ? (own.textContent?.length ?? 0) : 0);
  // Between pieces: where the next begins, or the last ends.
  const child = node.childNodes[offset];
  const next =
    child instanceof Element ? (child.matches('[data-at]') ? child : child.querySelector('[data-at]')) : null;
  if (next instanceof HTMLElement) return Number(next.dataset.at);
  const last = [...node.querySelectorAll<HTMLElement>('[data-at]')].at(-1);
  return last && offset > 0 ? Number(last.dataset.at) + (last.textContent?.length ?? 0) : null;
}

/** Which way a key moves the selection, and by how much; as in a text field with the word as the smallest step. */
const MOVES: Readonly<Record<string, readonly ['forward' | 'backward', 'word' | 'line']>> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
};

/**
 * Moves the selection of the text by a key: to the next word or line, or over it with Shift. Text that cannot be
 * edited has
 * no caret to be seen, so a step always selects the word it comes to. Whether the key was one of these comes back.
 */
export function moveByKey(
  { key, shiftKey, altKey, ctrlKey, metaKey }: globalThis.KeyboardEvent,
  pane: HTMLElement,
): boolean {
  const move = MOVES[key];
  const selection = getSelection();
  if (move === undefined || altKey || ctrlKey || metaKey || selection === null) return false;
  const [direction, unit] = move;
  const first = pane.querySelector('.piece')?.firstChild;
  if (!pane.contains(selection.anchorNode)) {
    if (!first) return false;
    selection.collapse(first, 0);
    selection.modify('extend', 'forward', 'word');
    return true;
  }
  const before = selection.getRangeAt(0).cloneRange();
  if (shiftKey) selection.modify('extend', direction, unit);
  else {
    if (direction === 'forward') selection.collapseToEnd();
    else selection.collapseToStart();
    if (unit === 'line') selection.modify('move', direction, 'line');
    if (unit === 'line' || direction === 'forward') selection.modify('extend', 'forward', 'word');
    else selection.modify('extend', 'backward', 'word');
  }
  // It does not leave the text.
  if (!pane.contains(selection.focusNode)) {
    selection.removeAllRanges();
    selection.addRange(before);
  }
  const at = selection.focusNode?.parentElement;
  at?.scrollIntoView({ block: 'nearest' });
  return true;
}
