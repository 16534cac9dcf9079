import type { DraftEvent } from '@/lib/reading/draft/draft-event';
import { Icon } from '../ui/icon';
import { ChoiceField } from './choice-field';
import type { Desk } from './desk';

/** What is done more rarely: what the candidate rests on, joining and splitting. */
export function CandidateMore({ desk: { events, act, open, reading }, event }: { desk: Desk; event: DraftEvent }) {
  const others = events.filter(({ id }) => id !== event.id);
  const { value, parts } = event.confidence;
  return (
    <div className="cand-more">
      <details>
        <summary>
          <Icon name="down" size={14} />
          How sure the reading is: {percent(value)}
        </summary>
        <table>
          <tbody>
            {parts.map(({ what, says, weight }) => (
              <tr key={what + says}>
                <th scope="row">{what}</th>
                <td>{says}</td>
                <td>{weight > 0 ? `+${percent(weight)}` : weight < 0 ? `−${percent(-weight)}` : '0'}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {event.evidence.map(({ start, end }) => (
          <p className="cand-evidence" key={start}>
            <i>‘{reading.text.slice(start, Math.min(end, start + 400)).replace(/\s+/g, ' ')}’</i>
          </p>
        ))}
      </details>
      {others.length > 0 && (
        <ChoiceField
          label="Tells the same as"
          value=""
          options={[['', 'Join with another …'], ...others.slice(0, 500).map(({ id, title }) => [id, title] as const)]}
          onChosen={(into) => {
            if (into === '') return;
            act({ kind: 'join', id: event.id, into });
            open(into);
          }}
        />
      )}
      <div className="add-acts">
        <button
          className="btn"
          type="button"
          onClick={() => act({ kind: 'split', id: event.id, as: newPartId(event.id, events), from: 1 })}
        >
          Split in two
        </button>
        {event.joined.length > 0 && (
          <button className="btn" type="button" onClick={() => act({ kind: 'part', id: event.id })}>
            Part from {event.joined.map(({ title }) => `“${title}”`).join(' and ')}
          </button>
        )}
      </div>
    </div>
  );
}

/** `<id>.2`, or the next that is free. */
function newPartId(id: string, events: readonly DraftEvent[]): string {
  const taken = new Set(events.flatMap((event) => [event.id, ...event.joined.map((each) => each.id)]));
  let nth = 2;
  while (taken.has(`${id}.${nth}`)) nth += 1;
  return `${id}.${nth}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
