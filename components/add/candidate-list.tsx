'use client';

import { useEffect, useRef, useState } from 'react';
import type { DraftEvent } from '@/lib/reading/draft/draft-event';
import { toCheckFirst } from '@/lib/reading/draft/checking';
import { thousands } from '@/lib/view/thousands';
import { Icon } from '../ui/icon';
import { CandidateEditor } from './candidate-editor';
import { CandidateRow } from './candidate-row';
import type { Desk } from './desk';

/** Rows drawn at once; a long text has thousands. */
const AT_ONCE = 100;
const ORDERS = [
  ['text', 'In text order'],
  ['doubt', 'To check first'],
] as const;

/** All candidates, the open one with its editor. */
export function CandidateList({ desk, onByHand }: { desk: Desk; onByHand: () => void }) {
  // The order of doubt is that of the moment it was asked for: rows stay where they are while they are decided.
  const [ranks, setRanks] = useState<ReadonlyMap<string, number> | null>(null);
  const order = ranks === null ? 'text' : 'doubt';
  const [most, setMost] = useState(AT_ONCE);
  const root = useRef<HTMLElement>(null);
  const sorted =
    ranks === null
      ? desk.events
      : desk.events.toSorted((a, b) => (ranks.get(a.id) ?? ranks.size) - (ranks.get(b.id) ?? ranks.size));
  const at = sorted.findIndex(({ id }) => id === desk.opened);
  const shown = sorted.slice(0, Math.max(most, at + 1));
  useFocusAfter(root, desk);
  return (
    <section className="add-list" aria-label="Candidate events" ref={root}>
      <div className="add-list-head">
        <h2 tabIndex={-1}>{titleOf(desk.events)}</h2>
        <div className="seg-buttons" role="group" aria-label="Order">
          {ORDERS.map(([key, name]) => (
            <button
              key={key}
              type="button"
              aria-pressed={order === key}
              onClick={() =>
                setRanks(key === 'text' ? null : new Map(toCheckFirst(desk.events).map(({ id }, rank) => [id, rank])))
              }
            >
              {name}
            </button>
          ))}
        </div>
        <button className="btn" type="button" onClick={onByHand}>
          <Icon name="plus" />
          Add an event by hand
        </button>
      </div>
      {sorted.length === 0 && (
        <p className="add-empty">No event was found in the text. Select words in it and add one, or add one by hand.</p>
      )}
      <ol className="cand-list">
        {shown.map((event) =>
          event.id === desk.opened ? (
            <CandidateEditor key={event.id} desk={desk} event={event} />
          ) : (
            <CandidateRow key={event.id} desk={desk} event={event} />
          ),
        )}
      </ol>
      {shown.length < sorted.length && (
        <button className="btn add-next" type="button" onClick={() => setMost(shown.length + AT_ONCE)}>
          Show the next {Math.min(AT_ONCE, sorted.length - shown.length)} of {thousands(sorted.length - shown.length)}{' '}
          more
        </button>
      )}
    </section>
  );
}

function titleOf(events: readonly DraftEvent[]): string {
  return events.length === 1 ? '1 candidate event' : `${thousands(events.length)} candidate events`;
}

/** The focus goes on with the work: what had it may be gone with its row. */
function useFocusAfter(root: React.RefObject<HTMLElement | null>, { events, opened }: Desk): void {
  const last = useRef({ opened, events });
  useEffect(() => {
    const before = last.current;
    last.current = { opened, events };
    if (before.opened === opened && before.events === events) return;
    const id = before.opened ?? changedEvent(before.events, events);
    // While a field is being left nothing has the focus for a moment: it is on its way.
    setTimeout(() => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const row = id === null ? null : root.current?.querySelector(`[data-event="${CSS.escape(id)}"]`);
      const next = row?.querySelector<HTMLElement>('[data-first]') ?? root.current?.querySelector<HTMLElement>('h2');
      next?.focus({ preventScroll: true });
    });
  });
}

function changedEvent(before: readonly DraftEvent[], after: readonly DraftEvent[]): string | null {
  const marks = new Map(before.map(({ id, mark }) => [id, mark]));
  return after.find(({ id, mark }) => marks.get(id) !== mark)?.id ?? null;
}
