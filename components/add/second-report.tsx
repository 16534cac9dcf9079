import type { DraftEvent } from '@/lib/reading/draft/draft-event';
import type { Desk } from './desk';

/** A story may have the event already: then this is a second report on it. Nothing where none has. */
export function SecondReport({ desk, event }: { desk: Desk; event: DraftEvent }) {
  const match = desk.matches.get(event.id);
  if (match === undefined) return null;
  const answer = (known: string | null) => desk.act({ kind: 'answer', id: event.id, event: known });
  return (
    <div className="add-match">
      <p>
        {event.answers === match.id ? 'A second report on' : event.answered ? 'Another event than' : 'Is it'} “
        {match.title}” in {match.story}
        {event.answered ? '.' : '?'} {match.why}
      </p>
      <div className="add-acts">
        <button
          className="btn"
          type="button"
          aria-pressed={event.answers === match.id}
          onClick={() => answer(match.id)}
        >
          The same: a second report on it
        </button>
        <button
          className="btn quiet"
          type="button"
          aria-pressed={event.answered && event.answers === null}
          onClick={() => answer(null)}
        >
          Another event
        </button>
      </div>
    </div>
  );
}
