import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, standsIn } from './decisions';
import { type Draft, decisionsOf, draftName, redone, undone, withAct } from './draft';
import { draftEvents } from './draft-events';
import { parseDraft, serializeDraft } from './draft-format';
import { exampleCandidate, exampleDraft, exampleReading } from './example-draft';
import { blankEvent } from './span-event';

const IDS = ['a', 'b', 'c', 'd'];
const id = fc.constantFrom(...IDS, 'own-1');
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('accept' as const), ids: fc.array(id, { maxLength: 3 }) }),
  fc.record({ kind: fc.constantFrom('reject' as const, 'reopen' as const, 'part' as const), id }),
  fc.record({
    kind: fc.constant('edit' as const),
    id,
    changes: fc.record({ title: fc.string(), edtf: fc.constantFrom(null, '2024') }, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constant('join' as const), id, into: id }),
  fc.record({ kind: fc.constant('split' as const), id, as: fc.constantFrom('s-1', 's-2'), from: fc.nat(3) }),
  fc.record({
    kind: fc.constant('add' as const),
    id: fc.constantFrom('own-1', 'own-2'),
    event: fc.constant({ ...blankEvent(), title: 'Own' }),
  }),
  fc.record({ kind: fc.constant('answer' as const), id, event: fc.constantFrom(null, 'k27znpwk') }),
  fc.record({
    kind: fc.constant('set-fields' as const),
    fields: fc.record({ title: fc.string(), clock: fc.constant(null) }, { requiredKeys: [] }),
  }),
  fc.record({
    kind: fc.constant('name-topic' as const),
    topic: fc.record({ topic: fc.constantFrom('ports', 'rail'), words: fc.array(fc.string(), { maxLength: 2 }) }),
  }),
  fc.record({ kind: fc.constant('drop-topic' as const), topic: fc.constantFrom('ports', 'rail') }),
  fc.record({
    kind: fc.constant('name-actor' as const),
    actor: fc.record({ id: fc.constant(null), name: fc.constantFrom('Ann', 'Bo'), aliases: fc.constant([]) }),
  }),
  fc.record({ kind: fc.constant('drop-actor' as const), name: fc.constantFrom('Ann', 'Bo') }),
);
const draft = fc.array(act, { maxLength: 12 }).map((acts) => acts.reduce(withAct, exampleDraft()));
const runs = { numRuns: 150 };

describe('a draft', () => {
  it('is as it was after an act is undone, and as it became after it is done again', () => {
    fc.assert(
      fc.property(draft, act, (before, next) => {
        const after = withAct(before, next);
        expect(decisionsOf(undone(after))).toEqual(decisionsOf(before));
        expect(redone(undone(after))).toEqual(after);
      }),
      runs,
    );
  });

  it('is undone to the very beginning, and no further', () => {
    fc.assert(
      fc.property(draft, (whole) => {
        let at: Draft = whole;
        for (let step = 0; step <= whole.log.length; step += 1) at = undone(at);
        expect(at).toEqual({ ...whole, done: 0 });
        expect(decisionsOf(at)).toEqual(decisionsOf(exampleDraft()));
      }),
      runs,
    );
  });

  it('is the same when it is written and read, and its acts decide the same again', () => {
    fc.assert(
      fc.property(draft, (whole) => {
        const again = parseDraft(serializeDraft(undone(whole)));
        expect(again).toEqual(undone(whole));
        expect(decisionsOf(again)).toEqual(decisionsOf(undone(whole)));
      }),
      runs,
    );
  });

  it('forgets what was undone once something else is done', () => {
    const one = withAct(undone(withAct(exampleDraft(), { kind: 'reject', id: 'a' })), { kind: 'reject', id: 'b' });
    expect(redone(one)).toBe(one);
    expect(decisionsOf(one).marks).toEqual({ b: 'rejected' });
  });

  it('shows every event once, within itself or another, whatever is joined and split', () => {
    const reading = exampleReading(
      IDS.map((name, at) =>
        exampleCandidate(name, at * 5, at * 5 + 4, {
          evidence: [
            { start: at * 5, end: at * 5 + 2 },
            { start: at * 5 + 2, end: at * 5 + 4 },
          ],
        }),
      ),
    );
    fc.assert(
      fc.property(draft, (whole) => {
        const decisions = decisionsOf(whole);
        const events = draftEvents(reading, decisions);
        const shown = events.flatMap((event) => [event.id, ...event.joined.map((each) => each.id)]);
        expect(new Set(shown).size).toBe(shown.length);
        const split = decisions.splits.filter(({ of }) => shown.includes(of)).map(({ as }) => as);
        expect(new Set(shown)).toEqual(new Set([...IDS, ...Object.keys(decisions.own), ...split]));
        for (const name of shown)
          expect(standsIn(decisions, standsIn(decisions, name))).toBe(standsIn(decisions, name));
      }),
      runs,
    );
  });

  it('is named by its title, its file, or how its text begins', () => {
    expect(draftName(exampleDraft())).toBe('The minister came on Monday. She left on Tuesday.');
    expect(draftName(exampleDraft({ file: 'report.txt' }))).toBe('report.txt');
    expect(
      draftName(withAct(exampleDraft({ file: 'report.txt' }), { kind: 'set-fields', fields: { title: 'A visit' } })),
    ).toBe('A visit');
    expect(draftName(exampleDraft({ text: `${'long '.repeat(30)}end` }))).toMatch(/^long .* …$/);
  });
});
