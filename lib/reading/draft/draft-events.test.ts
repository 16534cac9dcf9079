import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../time/clock';
import { progressOf, raisesNoQuestion, toCheckFirst } from './checking';
import type { Act } from './decisions';
import { decisionsOf, withAct } from './draft';
import { draftEvents } from './draft-events';
import { exampleCandidate, exampleDraft, exampleReading } from './example-draft';
import { blankEvent, eventOfSpan } from './span-event';

const parts = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
];
const reading = exampleReading([
  exampleCandidate('a', 0, 9, { evidence: parts, doubts: ['Which Wang?'], confidence: { value: 0.4, parts: [] } }),
  exampleCandidate('b', 20, 30, {
    when: { edtf: null, precision: 'not said', why: '', expression: null, sure: false },
  }),
  exampleCandidate('c', 31, 40, { doubts: ['Its time is inferred.'], confidence: { value: 0.2, parts: [] } }),
]);
const after = (...acts: Act[]) => draftEvents(reading, decisionsOf(acts.reduce(withAct, exampleDraft())));

describe('events of a draft', () => {
  it('keep the clock that their days are counted on, joined to one without a date as well', () => {
    const when = { edtf: '2024-04-26', precision: 'a day', why: '', expression: null, sure: true };
    const clock = zoneOf('America/New_York');
    const own = exampleReading([
      exampleCandidate('a', 0, 9, { when: { ...when, clock } }),
      exampleCandidate('b', 20, 30, { when: { ...when, edtf: null } }),
    ]);
    const clocks = (...acts: Act[]) =>
      draftEvents(own, decisionsOf(acts.reduce(withAct, exampleDraft()))).map((event) => event.clock);
    expect(clocks()).toEqual([clock, null]);
    expect(clocks({ kind: 'join', id: 'a', into: 'b' })).toEqual([clock]);
  });

  it('are joined with all that each of them rests on', () => {
    const [first, ...others] = after({ kind: 'join', id: 'a', into: 'b' });
    expect(first).toMatchObject({
      id: 'b',
      title: 'Event b',
      evidence: [...parts, { start: 20, end: 30 }],
      joined: [{ id: 'a', title: 'Event a' }],
    });
    expect(first!.when.edtf, 'the time that one of them has').toBe('2024-04-22');
    expect(others.map(({ id }) => id)).toEqual(['c']);
    expect(after({ kind: 'join', id: 'a', into: 'b' }, { kind: 'part', id: 'b' })).toEqual(after());
  });

  it('are split by their passages', () => {
    const events = after(
      { kind: 'split', id: 'a', as: 'a-2', from: 1 },
      { kind: 'edit', id: 'a-2', changes: { title: 'The rest' } },
    );
    expect(events.map(({ id, title, evidence }) => [id, title, evidence])).toEqual([
      ['a', 'Event a', [parts[0]]],
      ['a-2', 'The rest', [parts[1]]],
      ['b', 'Event b', [{ start: 20, end: 30 }]],
      ['c', 'Event c', [{ start: 31, end: 40 }]],
    ]);
  });

  it('bear what the reader wrote, and those by hand come last', () => {
    const events = after(
      { kind: 'edit', id: 'b', changes: { edtf: '2024-05' } },
      { kind: 'add', id: 'own-1', event: { ...blankEvent(), title: 'By hand' } },
    );
    expect(events.find(({ id }) => id === 'b')).toMatchObject({ edited: true, when: { edtf: '2024-05', sure: true } });
    expect(events.at(-1)).toMatchObject({ id: 'own-1', from: 'hand', evidence: [] });
  });

  it('that nobody decided on and that are most in doubt are checked first', () => {
    expect(toCheckFirst(after({ kind: 'accept', ids: ['a'] })).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(progressOf(after({ kind: 'accept', ids: ['a'] }, { kind: 'reject', id: 'b' }))).toEqual({
      all: 3,
      accepted: 1,
      rejected: 1,
    });
  });

  it.each([
    ['nothing stands out', {}, false, true],
    ['a doubt', { doubts: ['?'] }, false, false],
    ['no date', { when: { edtf: null, precision: '', why: '', expression: null, sure: false } }, false, false],
    ['a story has it', {}, true, false],
  ])('raise a question or not: %s', (_, over, matched, none) => {
    const [event] = draftEvents(exampleReading([exampleCandidate('x', 0, 4, over)]), decisionsOf(exampleDraft()));
    expect(raisesNoQuestion(event!, matched)).toBe(none);
  });

  it('are made of words that the reader selects, with what was found in them', () => {
    const found = exampleReading([], {
      expressions: [{ start: 18, end: 27, type: 'DATE', value: '2024-05-27', edtf: '2024-05-27', why: '' }],
      actors: [{ start: 4, end: 12, id: null, name: 'the minister', why: '' }],
    });
    expect(eventOfSpan(found, { start: 3, end: 29 })).toMatchObject({
      title: 'Minister came on Monday.',
      edtf: '2024-05-27',
      status: 'scheduled',
      evidence: [{ start: 4, end: 28 }],
      actors: [{ name: 'the minister' }],
      expression: { start: 18, end: 27 },
    });
    expect(eventOfSpan(found, { start: 27, end: 29 })).toBeNull();
  });
});
