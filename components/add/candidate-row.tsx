import type { DraftEvent } from '@/lib/reading/draft/draft-event';
import { Glyph } from '../ui/glyph';
import { Icon } from '../ui/icon';
import { MarkIcon } from '../ui/mark-icon';
import type { Desk } from './desk';
import { markOfEvent, phraseOf, sideWords, whenWords } from './event-facts';

const MARK_WORDS = { accepted: 'Accepted', rejected: 'Rejected' } as const;

/** A candidate in one line: what, when, who, which topics, and what to do with it. */
export function CandidateRow({ desk, event }: { desk: Desk; event: DraftEvent }) {
  const { reading, registry, act, light } = desk;
  const mark = markOfEvent(event, reading);
  const phrase = phraseOf(event, reading);
  const asks = event.mark === null && (event.doubts.length > 0 || (desk.matches.has(event.id) && !event.answered));
  const state = event.mark ?? (asks ? 'asks' : 'waits');
  return (
    <li
      className={`cand cand-${state}${desk.lit === event.id ? ' cand-lit' : ''}`}
      data-event={event.id}
      onMouseEnter={() => light(event.id)}
      onMouseLeave={() => light(null)}
      onFocus={() => light(event.id)}
      onBlur={() => light(null)}
    >
      <span className="cand-state">
        {state !== 'waits' && (
          <Icon name={state === 'accepted' ? 'check' : state === 'rejected' ? 'close' : 'warning'} />
        )}
        {state === 'asks' && <span className="vh">To check</span>}
      </span>
      <div className="cand-what">
        <h3>
          <button type="button" onClick={() => desk.open(event.id)} data-title={event.id}>
            {event.title || 'No title'}
          </button>
        </h3>
        <p className="cand-when">
          {mark && <MarkIcon mark={mark} status={event.status} topic={event.topics[0]} />}
          <span>{whenWords(event)}</span>
          {phrase !== null && <i className="cand-phrase">‘{phrase}’</i>}
        </p>
      </div>
      <div className="cand-who">
        <span>{sideWords(event, registry)}</span>
        <span className="cand-topics">
          {event.topics.map((topic) => (
            <span key={topic}>
              <Glyph topic={topic} size={12} status={event.status} />
              <span className="vh">{registry.topics.find(({ slug }) => slug === topic)?.name ?? topic}</span>
            </span>
          ))}
        </span>
      </div>
      <div className="cand-acts">
        {event.mark === null ? (
          <>
            <button
              className="btn"
              type="button"
              onClick={() => act({ kind: 'accept', ids: [event.id] })}
              aria-label={`Accept: ${event.title}`}
              data-first=""
            >
              <Icon name="check" />
              Accept
            </button>
            <button
              className="sq"
              type="button"
              onClick={() => desk.open(event.id)}
              aria-label={`Edit: ${event.title}`}
            >
              <Icon name="pen" />
            </button>
            <button
              className="sq"
              type="button"
              onClick={() => act({ kind: 'reject', id: event.id })}
              aria-label={`Reject: ${event.title}`}
            >
              <Icon name="close" />
            </button>
          </>
        ) : (
          <>
            <span className="cand-done">{MARK_WORDS[event.mark]}</span>
            <button
              className="btn quiet"
              type="button"
              onClick={() => act({ kind: 'reopen', id: event.id })}
              aria-label={`Undo: ${event.title}`}
              data-first=""
            >
              Undo
            </button>
          </>
        )}
      </div>
    </li>
  );
}
