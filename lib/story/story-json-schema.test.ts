import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../time/clock';
import { parseEdtf } from '../time/parse-edtf';
import { exampleEvent, exampleReport, exampleStory } from './example-story';
import { readDataFiles } from './load-stories';
import { storyJsonSchema } from './story-json-schema';
import { storySchema } from './story-schema';

const passes = (read: (text: string) => unknown) => (text: string): boolean => {
  try {
    read(text);
    return true;
  } catch {
    return false;
  }
};

/** In strict mode a word that a schema should not have is an error. */
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
ajv.addFormat('edtf', passes(parseEdtf)).addFormat('iana-time-zone', passes(zoneOf));
const validate = ajv.compile(storyJsonSchema());

/** As someone has it who does not know our formats. */
const plain = new Ajv2020({ strict: true, validateFormats: false }).compile(storyJsonSchema());

const { stories } = readDataFiles();
const report = (more: Readonly<Record<string, unknown>>) => exampleStory({ events: [exampleEvent('aaaaaaaa', 'Ada sails', [exampleReport('lead', '2024-03-01', more)])] });
const event = (more: Readonly<Record<string, unknown>>) => exampleStory({ events: [exampleEvent('aaaaaaaa', 'Ada sails', [exampleReport('lead', '2024-03-01')], more)] });
const quoted = (words: string) => report({ quotations: [{ speaker: 'ada', words, lead: '', turn: '' }] });
const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
const without = (key: string) => Object.fromEntries(Object.entries(exampleStory()).filter(([name]) => name !== key));

describe('The JSON Schema of a story', () => {
  it.each(stories.map(({ slug, json }) => [slug, json] as const))('takes the file of %s', (_slug, json) => {
    expect(validate(json), ajv.errorsText(validate.errors)).toBe(true);
    expect(plain(json)).toBe(true);
  });

  it('names its parts once, and says what each is', () => {
    const { $schema, $defs } = storyJsonSchema() as { readonly $schema: string; readonly $defs: Readonly<Record<string, { readonly description?: string }>> };
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys($defs).sort()).toEqual([
      'address', 'day', 'edtf', 'event', 'event-id', 'money', 'passage', 'quotation', 'report', 'slug', 'source', 'text', 'text-or-none', 'tombstone', 'zone',
    ]);
    expect(Object.values($defs).filter(({ description }) => !description)).toEqual([]);
  });

  it.each([
    ['as the tests make it', exampleStory()],
    ['with twelve words of a speaker', quoted(words(12))],
    ['with no events', exampleStory({ events: [] })],
    ['with a clock time', report({ when: '2024-03-01T10:30+01:00' })],
    ['with an address', exampleStory({ sources: [{ ...(exampleStory().sources as object[])[0], address: 'https://example.org/a' }] })],
  ])('takes a story %s, as our own reader does', (_how, story) => {
    expect(storySchema.safeParse(story).success).toBe(true);
    expect(validate(story), ajv.errorsText(validate.errors)).toBe(true);
  });

  const BROKEN: readonly (readonly [string, unknown, 'known to plain validators too' | 'by format'])[] = [
    ['that is a list', [], 'known to plain validators too'],
    ['without a revision', without('revision'), 'known to plain validators too'],
    ['with a field that nobody knows', exampleStory({ colour: 'red' }), 'known to plain validators too'],
    ['with a title of spaces', exampleStory({ title: '  ' }), 'known to plain validators too'],
    ['with white space at an end', exampleStory({ title: 'An example ' }), 'known to plain validators too'],
    ['with capitals in its slug', exampleStory({ slug: 'Example' }), 'known to plain validators too'],
    ['with one clock', exampleStory({ axis: ['Europe/Oslo'] }), 'known to plain validators too'],
    ['with an offset for a clock', report({ clock: '+01:00' }), 'known to plain validators too'],
    ['with a clock of no place', report({ clock: 'Europe/Atlantis' }), 'by format'],
    ['with a date in words', report({ when: 'last Friday' }), 'known to plain validators too'],
    ['with a day that no month has', report({ when: '2024-02-30' }), 'by format'],
    ['with a range that runs backwards', report({ when: '2024-03-02/2024-03-01' }), 'by format'],
    ['with an event id that has an l', exampleStory({ events: [exampleEvent('aaaaaaal', 'Ada', [exampleReport('lead', '2024')])] }), 'known to plain validators too'],
    ['with an event of no topic', event({ topics: [] }), 'known to plain validators too'],
    ['with an event that no one reports', event({ reports: [] }), 'known to plain validators too'],
    ['with an event changed on no day', event({ changed: '2024-13-01' }), 'by format'],
    ['with a negative sequence', event({ sequence: -1 }), 'known to plain validators too'],
    ['with a role that there is not', event({ actors: [{ actor: 'ada', role: 'victim' }] }), 'known to plain validators too'],
    ['with a status that there is not', report({ status: 'done' }), 'known to plain validators too'],
    ['with thirteen words of a speaker', quoted(words(13)), 'known to plain validators too'],
    ['with a quotation in quotation marks', quoted('“So it is”'), 'known to plain validators too'],
    ['with a passage of six words', report({ passages: [{ paragraph: 1, from: words(6), to: 'end' }] }), 'known to plain validators too'],
    ['with paragraph 0', report({ passages: [{ paragraph: 0, from: 'a', to: 'b' }] }), 'known to plain validators too'],
    ['with an address that runs', exampleStory({ sources: [{ ...(exampleStory().sources as object[])[0], address: 'javascript:alert(1)' }] }), 'known to plain validators too'],
  ];

  it.each(BROKEN)('refuses a story %s, as our own reader does', (_how, story, seen) => {
    expect(storySchema.safeParse(story).success).toBe(false);
    expect(validate(story)).toBe(false);
    if (seen !== 'by format') expect(plain(story)).toBe(false);
  });
});
