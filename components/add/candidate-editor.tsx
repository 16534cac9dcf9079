'use client';

import { useEffect, useRef } from 'react';
import { type KnownTo, knownTo, meantAs } from '@/lib/reading/draft/known-to';
import type { EventWords } from '@/lib/reading/draft/decisions';
import type { DraftEvent } from '@/lib/reading/draft/draft-event';
import { readWhen } from '@/lib/reading/draft/read-when';
import { statusWords } from '@/lib/story/names';
import { STATUSES } from '@/lib/story/story';
import type { Zone } from '@/lib/time/clock';
import { parseEdtf } from '@/lib/time/parse-edtf';
import { Icon } from '../ui/icon';
import { ActorFields } from './actor-fields';
import { CandidateMore } from './candidate-more';
import { ChoiceField } from './choice-field';
import { clockOptions } from './clock-options';
import type { Desk } from './desk';
import { clockOf, phraseOf, whenWords } from './event-facts';
import { MoneyLine } from './money-line';
import { SecondReport } from './second-report';
import { TopicFields } from './topic-fields';
import { TypedField } from './typed-field';

const REPORT_CLOCK = '';
const MEANINGS: readonly (readonly [KnownTo, string])[] = [
  ['one-of', 'One of these days'],
  ['all', 'All of these days'],
];

/** A candidate to be checked and mended: every change counts at once, and can be undone. */
export function CandidateEditor({ desk, event }: { desk: Desk; event: DraftEvent }) {
  const { reading, registry, act } = desk;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const edit = (changes: Partial<EventWords>) => act({ kind: 'edit', id: event.id, changes });
  const { day, clock } = reading.publication;
  const when = event.when.edtf === null ? null : parseEdtf(event.when.edtf);
  const meaning = when && knownTo(when);
  const leave = () => desk.open(null);
  return (
    <li
      className="cand cand-open"
      data-event={event.id}
      onKeyDown={(pressed) => {
        if (pressed.key === 'Escape') leave();
      }}
    >
      <span className="cand-state">{event.doubts.length > 0 && event.mark === null && <Icon name="warning" />}</span>
      <div className="cand-form">
        <div className="cand-head">
          <h3 ref={heading} tabIndex={-1}>
            {questionOf(event)}
          </h3>
          <button className="sq" type="button" onClick={leave} aria-label="Close the editor">
            <Icon name="close" />
          </button>
        </div>
        <Reasons event={event} phrase={phraseOf(event, reading)} />
        <SecondReport desk={desk} event={event} />
        <TypedField
          label="Title"
          value={event.title}
          maxLength={200}
          onWritten={(title) =>
            title.trim() === '' ? 'An event needs a title.' : (edit({ title: title.trim() }), null)
          }
        />
        <div className="add-row">
          <TypedField
            label="Date"
            className="add-grow"
            value={event.when.edtf ?? ''}
            maxLength={120}
            placeholder="26 April 2024"
            note={whenWords(event)}
            onWritten={(written) => {
              const read = readWhen(written, day, clockOf(event, reading));
              if (read.kind === 'fault') return read.problem;
              edit({ edtf: read.kind === 'none' ? null : read.when.text });
              return null;
            }}
          />
          {meaning && (
            <ChoiceField
              label="Known to"
              value={meaning}
              options={MEANINGS}
              onChosen={(chosen) => edit({ edtf: meantAs(when, chosen) })}
            />
          )}
          <ChoiceField
            label="Time zone"
            value={event.clock ?? REPORT_CLOCK}
            options={[[REPORT_CLOCK, 'As the report'], ...clockOptions(registry, day, (event.clock as Zone | null) ?? clock)]}
            onChosen={(chosen) => edit({ clock: chosen === REPORT_CLOCK ? null : chosen })}
          />
        </div>
        <div className="add-row">
          <ChoiceField
            label="Status"
            value={event.status}
            options={STATUSES.map((status) => [status, statusWords(status)] as const)}
            onChosen={(status) => edit({ status })}
          />
          <ChoiceField
            label="Kind"
            className="add-grow"
            value={event.type}
            options={registry.types.map(({ slug, name }) => [slug, name] as const)}
            onChosen={(type) => edit({ type })}
          />
        </div>
        <ActorFields event={event} registry={registry} onChange={(actors) => edit({ actors })} />
        <TopicFields event={event} registry={registry} onChange={(topics) => edit({ topics })} />
        <MoneyLine event={event} />
        <div className="add-acts">
          <button
            className="btn solid"
            type="button"
            onClick={() => {
              act({ kind: 'accept', ids: [event.id] });
              leave();
            }}
          >
            <Icon name="check" />
            {when?.kind === 'oneOf'
              ? `Accept as ${event.edited || event.when.precision === '' ? 'one of these days' : event.when.precision}`
              : 'Accept'}
          </button>
          <button
            className="btn quiet"
            type="button"
            onClick={() => {
              act({ kind: 'reject', id: event.id });
              leave();
            }}
          >
            <Icon name="close" />
            Reject
          </button>
        </div>
        <CandidateMore desk={desk} event={event} />
      </div>
    </li>
  );
}

/** What to look at first, as a question. */
function questionOf({ when, actors, doubts, from }: DraftEvent): string {
  if (from === 'hand') return 'An event by hand';
  if (when.edtf === null) return 'When was it?';
  if (!when.sure) return 'Is that when it was?';
  if (!actors.some(({ role }) => role !== 'target')) return 'Who did it?';
  return doubts.length > 0 ? 'Is this right?' : 'What the report says';
}

function Reasons({ event, phrase }: { event: DraftEvent; phrase: string | null }) {
  return (
    <div className="cand-why">
      <p>
        <Quoting words={event.when.why} phrase={phrase} />
      </p>
      {event.doubts.map((doubt) => (
        <p key={doubt}>{doubt}</p>
      ))}
    </div>
  );
}

/** Words of ours in which the report's own stand out; before them where they do not say them. */
function Quoting({ words, phrase }: { words: string; phrase: string | null }) {
  if (phrase === null) return words;
  const quoted = `“${phrase}”`;
  const at = words.indexOf(quoted);
  const [before, after] = at < 0 ? ['', ` ${words}`] : [words.slice(0, at), words.slice(at + quoted.length)];
  return (
    <>
      {before}
      <i className="cand-quoted">‘{phrase}’</i>
      {after}
    </>
  );
}
