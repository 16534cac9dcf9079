import type { CivilDay } from '../../time/civil-day';
import type { Zone } from '../../time/clock';
import type { Candidate, Reading } from '../reading';
import type { Draft } from './draft';

/** For tests: a draft of one short text, nothing decided. */
export function exampleDraft(over: Partial<Draft> = {}): Draft {
  return {
    id: 'one',
    text: 'The minister came on Monday. She left on Tuesday.',
    html: false,
    file: null,
    log: [],
    done: 0,
    ...over,
  };
}

/** For tests: a candidate that raises no question, told by `text.slice(start, end)`. */
export function exampleCandidate(id: string, start: number, end: number, over: Partial<Candidate> = {}): Candidate {
  return {
    id,
    title: `Event ${id}`,
    when: { edtf: '2024-04-22', precision: 'a day', why: 'Monday', expression: null, sure: true },
    status: 'happened',
    type: 'consult',
    actors: [],
    topics: [],
    places: [],
    money: [],
    duration: null,
    relations: [],
    evidence: [{ start, end }],
    confidence: { value: 0.8, parts: [] },
    doubts: [],
    ...over,
  };
}

/** For tests: a reading with these candidates. */
export function exampleReading(candidates: readonly Candidate[], over: Partial<Reading> = {}): Reading {
  const text = 'The minister came on Monday. She left on Tuesday.';
  return {
    text,
    paragraphs: [{ start: 0, end: text.length }],
    asides: [],
    title: null,
    publisher: null,
    link: null,
    expressions: [],
    actors: [],
    topics: [],
    publication: {
      day: 19_839 as CivilDay,
      clock: 'Asia/Shanghai' as Zone,
      from: 'given',
      span: null,
      sure: true,
      why: '',
    },
    candidates,
    ...over,
  };
}
