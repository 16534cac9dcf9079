import { describe, expect, it } from 'vitest';
import { EXAMPLE_REGISTRY, exampleEvent, exampleReport, exampleStory } from './example-story';
import { parseRegistry } from './parse-registry';
import { parseStory } from './parse-story';
import { StoryError, type Fault } from './story-error';

const registry = parseRegistry(EXAMPLE_REGISTRY);
const FILE = 'data/stories/example.json';
const SAILS = 'aaaaaaaa (Ada sails)';
const LANDS = 'bbbbbbbb (Ada lands)';

function faultsOf(json: unknown): readonly Fault[] {
  try {
    parseStory(json, registry, FILE);
  } catch (error) {
    if (error instanceof StoryError) return error.faults;
    throw error;
  }
  return [];
}

/** The example with one value replaced (or, with `undefined`, removed), by the path to it. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const json: unknown = structuredClone(exampleStory());
  const holder = path.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), json);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return json;
}

const thirteen = 'one two three four five six seven eight nine ten eleven twelve thirteen';
const quotation = { speaker: 'ada', words: 'so it is', lead: '', turn: '' };
const passage = { paragraph: 1, from: 'so', to: 'is' };
const tombstone = { id: 'cccccccc', gone: 'withdrawn', on: '2024-04-02', reason: 'Not so.', into: null };
const amount = (billions: number, total: boolean): object => ({ billions, for: 'all', topics: [], source: 'lead', total, approximate: false });
const report0 = (field: string): (string | number)[] => ['events', 0, 'reports', 0, field];

it('reads a story that has no fault', () => {
  const story = parseStory(exampleStory(), registry, FILE);
  expect(story.events.map(({ id, reports }) => [id, reports[0]?.when.text])).toEqual([['aaaaaaaa', '2024-03-01'], ['bbbbbbbb', '2024-03']]);
});

describe('each kind of fault names its file, event and field', () => {
  it.each<[kind: string, path: (string | number)[], value: unknown, event: string | null, field: string, problem: string]>([
    ['a date that no calendar has', report0('when'), '2024-02-30', SAILS, 'reports[0].when', 'Date “2024-02-30”, character 9'],
    ['a reversed range', report0('when'), '[2024-03-03..2024-03-01]', SAILS, 'reports[0].when', 'Date “[2024-03-03..2024-03-01]”'],
    ['a zone that the database does not have', report0('clock'), 'Mars/Olympus', SAILS, 'reports[0].clock', '“Mars/Olympus” is no time zone'],
    ['a clock that the registry does not have', report0('clock'), 'Asia/Kolkata', SAILS, 'reports[0].clock', 'no clock of the registry'],
    ['an unknown source', report0('source'), 'nobody', SAILS, 'reports[0].source', '“nobody” is no source of this story'],
    ['an unknown status', report0('status'), 'maybe', SAILS, 'reports[0].status', 'expected one of "announced"'],
    ['an event without reports', ['events', 0, 'reports'], [], SAILS, 'reports', 'at least one report'],
    ['two reports of one source', ['events', 1, 'reports', 1, 'source'], 'lead', LANDS, 'reports[1].source', 'has two reports on this event'],
    ['a field that we do not know', ['events', 0, 'titel'], 'x', SAILS, 'titel', 'a field that we do not know'],
    ['a missing field', ['events', 0, 'summary'], undefined, SAILS, 'summary', 'expected string'],
    ['white space at an end', ['events', 0, 'summary'], 'Ada sails. ', SAILS, 'summary', 'white space'],
    ['an unknown actor', ['events', 0, 'actors', 0, 'actor'], 'cy', SAILS, 'actors[0].actor', '“cy” is no actor of the registry'],
    ['an event in which nobody acts', ['events', 0, 'actors', 0, 'role'], 'target', SAILS, 'actors', 'nobody acts'],
    ['an unknown topic', ['events', 0, 'topics', 0, 'topic'], 'wool', SAILS, 'topics[0].topic', '“wool” is no topic of the registry'],
    ['a topic by a source that does not report the event', ['events', 0, 'topics', 0, 'source'], 'second', SAILS, 'topics[0].source', 'no report on this event'],
    ['an unknown type', ['events', 0, 'type'], 'dance', SAILS, 'type', '“dance” is no type of the registry'],
    ['a relation to an unknown event', ['events', 1, 'relations', 0, 'event'], 'zzzzzzzz', LANDS, 'relations[0].event', 'no other event of this story'],
    ['a relation to itself', ['events', 1, 'relations', 0, 'event'], 'bbbbbbbb', LANDS, 'relations[0].event', 'no other event of this story'],
    ['a quotation of 13 words', report0('quotations'), [{ ...quotation, words: thirteen }], SAILS, 'reports[0].quotations[0].words', 'more than 12 words'],
    ['a quotation in quotation marks', report0('quotations'), [{ ...quotation, words: '“so it is”' }], SAILS, 'reports[0].quotations[0].words', 'quotation marks of its own'],
    ['an unknown speaker', report0('quotations'), [{ ...quotation, speaker: 'cy' }], SAILS, 'reports[0].quotations[0].speaker', 'no actor'],
    ['six words of a passage', report0('passages'), [{ ...passage, from: 'a b c d e f' }], SAILS, 'reports[0].passages[0].from', 'more than 5 words'],
    ['a paragraph before the first', report0('passages'), [{ ...passage, paragraph: 0 }], SAILS, 'reports[0].passages[0].paragraph', ''],
    ['parts that exceed their total', ['events', 0, 'money'], [amount(9, true), amount(6, false), amount(4, false)], SAILS, 'money', 'are 10, more than its total of 9'],
    ['two totals of one source', ['events', 0, 'money'], [amount(9, true), amount(6, true)], SAILS, 'money', 'two totals'],
    ['an id that is none', ['events', 0, 'id'], 'aaaaaaau', 'aaaaaaau (Ada sails)', 'id', 'no event id'],
    ['an id that nobody registered', ['events', 0, 'id'], 'dddddddd', 'dddddddd (Ada sails)', 'id', 'is not given to “example”'],
    ['an id given twice', ['events', 1, 'id'], 'aaaaaaaa', 'aaaaaaaa (Ada lands)', 'id', 'the id of two events'],
    ['an id that is gone without a tombstone', ['tombstones'], [], null, 'events', '“cccccccc” was given to this story and is gone'],
    ['a merger without a survivor', ['tombstones', 0, 'into'], null, null, 'tombstones[0].into', 'needs its survivor'],
    ['a merger into nothing', ['tombstones', 0, 'into'], 'zzzzzzzz', null, 'tombstones[0].into', 'is no event of this story'],
    ['a withdrawal with a survivor', ['tombstones', 0], { ...tombstone, into: 'bbbbbbbb' }, null, 'tombstones[0].into', 'has no survivor'],
    ['a change before the event was added', ['events', 0, 'changed'], '2024-03-31', SAILS, 'changed', 'before the event was added'],
    ['a day of ours that is none', ['events', 0, 'added'], '1 April', SAILS, 'added', 'YYYY-MM-DD'],
    ['a revision before the newest change', ['revision'], '2024-04-01', null, 'revision', 'before the newest change'],
    ['an importance beyond a great turning point', ['events', 0, 'importance'], 4, SAILS, 'importance', ''],
    ['a lead that is no source', ['lead'], 'nobody', null, 'lead', '“nobody” is no source'],
    ['two sources of one name', ['sources', 1, 'id'], 'lead', null, 'sources[1].id', 'names two sources'],
    ['an address that is none', ['sources', 0, 'address'], 'javascript:alert(1)', null, 'sources[0].address', 'no address on the web'],
    ['a horizon on an unknown clock', ['horizon', 'clock'], 'Asia/Kolkata', null, 'horizon.clock', 'no clock of the registry'],
    ['one clock for two rows', ['axis'], ['Europe/Oslo'], null, 'axis', 'two clocks'],
    ['a gap in an unknown event', ['gaps', 0, 'events'], ['zzzzzzzz'], null, 'gaps[0].events', 'no event of this story'],
    ['an answer without a source', ['gaps', 0, 'answer'], 'noon', null, 'gaps[0].answer', 'an answer needs its source'],
  ])('%s', (_kind, path, value, event, field, problem) => {
    const faults = faultsOf(changed(path, value));
    expect(faults).toContainEqual({ file: FILE, event, field, problem: expect.stringContaining(problem) });
  });

  it('a relation that contradicts the dates, naming both events, by all reports and by the lead alone', () => {
    const relations = [{ kind: 'before', event: 'aaaaaaaa' }];
    const late = exampleEvent('bbbbbbbb', 'Ada lands', [exampleReport('lead', '2024-03-02'), exampleReport('second', '2024-03-02'), exampleReport('third', '2024-03-02')], { relations });
    const faults = faultsOf(exampleStory({ events: [exampleEvent('aaaaaaaa', 'Ada sails', [exampleReport('lead', '2024-03-01')]), late] }));
    expect(faults.map(({ field, problem }) => [field, problem.split(':')[0]])).toEqual([
      ['relations', 'by all reports'], ['relations', 'by the lead report alone'],
    ]);
    for (const { problem } of faults) expect(problem).toMatch(/“Ada sails”.*“Ada lands”/);
  });

  it('a relation that only further reports contradict', () => {
    const events = [
      exampleEvent('aaaaaaaa', 'Ada sails', [exampleReport('lead', '2024-03-01')], { relations: [{ kind: 'before', event: 'bbbbbbbb' }] }),
      exampleEvent('bbbbbbbb', 'Ada lands', [exampleReport('lead', '[2024-02-28..2024-03-04]'), exampleReport('second', '2024-02-28'), exampleReport('third', '2024-02-28')]),
    ];
    expect(faultsOf(exampleStory({ events })).map(({ problem }) => problem.split(':')[0])).toEqual(['by all reports']);
  });
});

it('lists all faults of a stage, and says them in one message', () => {
  const json = changed(['events', 0, 'reports', 0, 'when'], '2024-13');
  Reflect.set(Object(json), 'before', '');
  expect(faultsOf(json).map(({ field }) => field).sort()).toEqual(['before', 'reports[0].when']);
  expect(() => parseStory(json, registry, FILE)).toThrow(/example\.json: event aaaaaaaa \(Ada sails\), reports\[0\]\.when: Date “2024-13”/);
});

it.each([null, 7, 'a story', [], {}])('refuses %j', (json) => {
  expect(faultsOf(json).length).toBeGreaterThan(0);
});
