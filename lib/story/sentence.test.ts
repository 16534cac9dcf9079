import { expect, it } from 'vitest';
import { EXAMPLE_REGISTRY, exampleEvent, exampleReport, exampleStory } from './example-story';
import { knownStory } from './known-story';
import { parseRegistry } from './parse-registry';
import { parseStory } from './parse-story';
import { sentenceOf } from './sentence';

const registry = parseRegistry(EXAMPLE_REGISTRY);

/** The sentences of a story, in its order. */
function sentences(reports: readonly object[], more: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const sails = exampleEvent('aaaaaaaa', 'Ada sails', ['lead', 'second', 'third'].map((source) => exampleReport(source, '2024-03-01', { phrase: 'on Friday' })));
  const story = parseStory(exampleStory({ events: [sails, exampleEvent('bbbbbbbb', 'Ada lands', reports, more)] }), registry, 'example');
  const known = knownStory(story, 'all', registry);
  return known.events.map((event) => sentenceOf(event, { story, known, registry }));
}

it('says title, date with precision and clock, status, phrase, side, topics and relations', () => {
  expect(sentences([exampleReport('lead', '[2024-03-02..2024-03-04]', { status: 'scheduled' })], { relations: [{ kind: 'answers', event: 'aaaaaaaa' }] })).toEqual([
    'Ada sails: Friday 1 March 2024, hour not given (Oslo day). Happened. Reported as ‘on Friday’. Side: North. Topics: Talks. Answered by: Ada lands.',
    'Ada lands: one day of 2 to 4 March 2024 (one Oslo day). Scheduled. Side: North. Topics: Talks. Answers: Ada sails.',
  ]);
});

it('says that a date or a topic is inferred, how long it lasted, and whose act it was together', () => {
  const [, lands] = sentences([exampleReport('lead', '2024-03-02', { inferred: true })], {
    topics: [{ topic: 'talks', source: 'lead', inferred: false }, { topic: 'grain', source: 'lead', inferred: true }],
    actors: [{ actor: 'bo', role: 'participant' }, { actor: 'ada', role: 'participant' }],
    duration: { minutes: 90, approximate: true, words: 'about 1½ hours' },
  });
  expect(lands).toBe(
    'Ada lands: Saturday 2 March 2024, hour not given (Oslo day). Happened. Length: about 1½ hours. The date is inferred. '
    + 'Side: together (North, South). Topics: Talks, Grain (inferred).',
  );
});

it('says that reports disagree, and what each says', () => {
  const [, lands] = sentences([exampleReport('lead', '2024-03-02'), exampleReport('second', '2024-03-05')]);
  expect(lands).toContain('Reports disagree on the date: The lead, Saturday 2 March 2024; The second, Tuesday 5 March 2024.');
});
