import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, exampleStories } from '../selection/example-events';
import { loadStories } from '../story/load-stories';
import { exampleOutput, outputOf } from './example-output';
import { nastyText, sayingThroughout } from './feed-example';
import { cleanLine } from './feed-text';
import { writeJsonFeed } from './json-feed';

/** JSON Feed 1.1 as its text has it, with what we promise beyond it. No other key may stand there. */
const TEXT = { type: 'string', minLength: 1 };
const UTC = { type: 'string', format: 'date-time', pattern: 'T00:00:00Z$' };
const DAY = { type: ['string', 'null'], format: 'date' };
const object = (properties: Readonly<Record<string, unknown>>) => ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false });
const SCHEMA = object({
  version: { const: 'https://jsonfeed.org/version/1.1' },
  title: TEXT,
  home_page_url: { type: 'string', format: 'uri', pattern: '^https://' },
  feed_url: { type: 'string', format: 'uri', pattern: '^https://' },
  description: TEXT,
  authors: { type: 'array', minItems: 1, items: object({ name: TEXT, url: { type: 'string', format: 'uri' } }) },
  language: { const: 'en-GB' },
  items: {
    type: 'array',
    items: object({
      id: { type: 'string', pattern: '^tag:demarche\\.news,2026:event/[0-9a-hjkmnp-tv-z]{8}$' },
      url: { type: 'string', format: 'uri' },
      title: TEXT,
      summary: TEXT,
      content_text: TEXT,
      date_published: UTC,
      date_modified: UTC,
      tags: { type: 'array', minItems: 1, items: TEXT },
      _demarche: object({
        edtf: TEXT, earliest: DAY, latest: DAY, precision: TEXT, clock: { type: 'string', pattern: '^[A-Z][A-Za-z_]+/' },
        status: { enum: ['announced', 'scheduled', 'under-way', 'happened', 'postponed', 'cancelled'] },
      }),
    }),
  },
});

interface ReadFeed {
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly description: string;
  readonly items: readonly { readonly id: string; readonly title: string; readonly summary: string; readonly content_text: string; readonly _demarche: object }[];
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(SCHEMA);
const read = (text: string): ReadFeed => {
  const feed = JSON.parse(text) as ReadFeed;
  validate(feed);
  expect(validate.errors).toBeNull();
  return feed;
};

const { stories, registry } = loadStories();
const story = stories.get('blinken-in-china')!;

describe('The JSON Feed of a view', () => {
  const feed = read(writeJsonFeed(outputOf(story, registry, '?topic=tiktok.taiwan')));

  it('says where it lives, which page shows the same, and what it holds', () => {
    expect(feed).toMatchObject({
      home_page_url: 'https://demarche.example/s/blinken-in-china?topic=taiwan.tiktok',
      feed_url: 'https://demarche.example/s/blinken-in-china/timeline.feed.json?topic=taiwan.tiktok',
      description: 'Showing 4 of 12 events about Taiwan or TikTok.',
    });
  });

  it('has the event’s own date in the title, the summary and, for machines, beside them', () => {
    expect(feed.items.find(({ id }) => id.endsWith('hbhmz6bf'))).toMatchObject({
      title: 'One day of 24 to 26 April 2024: Beijing condemns Taiwan aid, opposes TikTok sale',
      summary: expect.stringContaining('one day of 24 to 26 April 2024 (one Beijing day)') as string,
      date_published: '2026-11-24T00:00:00Z', date_modified: '2026-11-24T00:00:00Z', tags: ['Taiwan', 'TikTok', 'Foreign aid'],
      _demarche: { edtf: '[2024-04-24..2024-04-26]', earliest: '2024-04-24', latest: '2024-04-26', precision: 'one-of-days', clock: 'Asia/Shanghai', status: 'happened' },
    });
  });

  it('has null for an end that nobody gave', () => {
    const all = read(writeJsonFeed(outputOf(story, registry)));
    expect(all.items.find(({ id }) => id.endsWith('6x6m5eqv'))?._demarche).toMatchObject({ earliest: null, latest: '2024-04-26' });
  });

  it('is a feed also where nothing is found', () => {
    expect(read(writeJsonFeed(outputOf(story, registry, '?topic=none'))).items).toEqual([]);
  });

  it('is a feed for any story', () => {
    fc.assert(fc.property(exampleStories({ minLength: 1, maxLength: 8 }, (made) => ({ output: outputOf(made, EXAMPLE_NAMES) })), ({ output }) => {
      expect(new Set(read(writeJsonFeed(output)).items.map(({ id }) => id)).size).toBe(output.records.length);
    }), { numRuns: 20 });
  });

  it('gives back whatever stands in a title or a summary, cleaned', () => {
    const plain = exampleOutput([{ when: '2024-03-01' }]);
    fc.assert(fc.property(nastyText, nastyText, (title, summary) => {
      const [item] = read(writeJsonFeed(sayingThroughout(plain, `a${title}`, summary))).items;
      expect(item!.title).toBe(cleanLine(`Friday 1 March 2024, hour not given: a${title}`));
      expect(item!.content_text.startsWith(`${cleanLine(summary)}\n\n`)).toBe(true);
    }));
  });
});
