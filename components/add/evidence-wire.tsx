'use client';

import { useEffect, useRef } from 'react';

const GAP = 14;
const HEAD = 24;
const BETWEEN = 3;

/**
 * A line from the words that say when, in the text, to the editor of what they date. It follows both; where either is
 * out of sight there is none.
 */
export function EvidenceWire() {
  const line = useRef<SVGPathElement>(null);
  useEffect(() => {
    const draw = () => line.current?.setAttribute('d', pathIn(line.current.closest('.add-desk')));
    const frame = requestAnimationFrame(draw);
    window.addEventListener('scroll', draw, { capture: true, passive: true });
    window.addEventListener('resize', draw);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', draw, { capture: true });
      window.removeEventListener('resize', draw);
    };
  });
  return (
    <svg className="add-wire" aria-hidden="true">
      <path ref={line} />
    </svg>
  );
}

function pathIn(desk: Element | null): string {
  const [pane, editor] = ['.add-paper', '.cand-open'].map((part) => desk?.querySelector(part)?.getBoundingClientRect());
  // Of words on two lines the last.
  const words = [...(desk?.querySelector('.mark-strong')?.getClientRects() ?? [])].at(-1);
  if (!desk || !words || !pane || !editor) return '';
  // One above the other, as on phones, they need no line.
  if (words.bottom < pane.top || words.bottom + BETWEEN > pane.bottom || editor.left < pane.right - 2) return '';
  const { left, top } = desk.getBoundingClientRect();
  const [x, y, turn, goal] = [
    words.right - left - BETWEEN,
    words.bottom - top,
    editor.left - left - GAP,
    editor.top - top + HEAD,
  ];
  // Between two lines of text, so that it strikes out none.
  return `M${x} ${y + 2}v${BETWEEN}H${turn}V${goal}H${editor.left - left}`;
}
