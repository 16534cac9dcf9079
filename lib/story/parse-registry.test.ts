import { expect, it } from 'vitest';
import { EXAMPLE_REGISTRY } from './example-story';
import { parseRegistry } from './parse-registry';
import { StoryError } from './story-error';

const topic = (slug: string, formerly: readonly string[] = []): object => ({ slug, name: slug, formerly });
const side = { slug: 'north', name: 'North', short: 'N', adjective: 'Northern', clock: 'Europe/Oslo' };

it('reads names in their order', () => {
  expect(parseRegistry(EXAMPLE_REGISTRY).topics.map(({ slug }) => slug)).toEqual(['talks', 'grain']);
});

it.each<[kind: string, file: keyof typeof EXAMPLE_REGISTRY, value: unknown, field: string, problem: string]>([
  ['a name given twice', 'topics', [topic('talks'), topic('talks')], '[1].slug', '“talks” names two things'],
  ['a former name that is a current one', 'topics', [topic('talks'), topic('grain', ['talks'])], '[1].slug', '“talks” names two things'],
  ['a slug that is none', 'topics', [topic('Talks & more')], '[0].slug', 'is no slug'],
  ['a field that we do not know', 'topics', [{ ...topic('talks'), colour: 'red' }], '[0].colour', 'a field that we do not know'],
  ['an unknown side', 'actors', [{ slug: 'cy', name: 'Cy', kind: 'person', side: 'east', office: null, formerly: [] }], '[0].side', '“east” is not defined'],
  ['a side that is called together', 'sides', [{ ...side, slug: 'together' }], '[0].slug', 'no side'],
  ['an unknown clock', 'sides', [{ ...side, clock: 'Asia/Kolkata' }], '[0].clock', '“Asia/Kolkata” is not defined'],
  ['a zone that is none', 'clocks', [{ zone: '+08:00', city: 'Somewhere' }], '[0].zone', 'no time zone'],
  ['an id that is none', 'event-ids', { uuuuuuuu: 'example' }, 'uuuuuuuu', ''],
])('refuses %s, naming file and field', (_kind, file, value, field, problem) => {
  let thrown: unknown;
  try {
    parseRegistry({ ...EXAMPLE_REGISTRY, [file]: value });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(StoryError);
  expect((thrown as StoryError).faults).toContainEqual({
    file: `data/registry/${file}.json`, event: null, field, problem: expect.stringContaining(problem),
  });
});
