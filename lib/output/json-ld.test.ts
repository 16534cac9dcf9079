import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../story/story';
import { loadStories } from '../story/load-stories';
import { eventOf, exampleOutput, outputOf, withEvents } from './example-output';
import { jsonForScript } from './json-for-script';
import { jsonLdOf, type Offered, writeJsonLd } from './json-ld';

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

/** The part of the processor that is used; it comes without types. */
interface Processor {
  toRDF(document: object, options: { readonly documentLoader: (url: string) => Promise<object> }): Promise<readonly Quad[]>;
  expand(document: object, options: { readonly documentLoader: (url: string) => Promise<object>; readonly safe: boolean }): Promise<readonly object[]>;
}

const jsonld = createRequire(import.meta.url)('jsonld') as Processor;
const VOCABULARY = 'http://schema.org/';
const LINKS = ['url', 'contentUrl', 'eventStatus', 'actionStatus', 'mainEntityOfPage'];
/** What schema.org's own context says of the words used here. No test goes to the network. */
const CONTEXT = { '@vocab': VOCABULARY, ...Object.fromEntries(LINKS.map((name) => [name, { '@type': '@id' }])) };
const documentLoader = async (url: string): Promise<object> => {
  if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`No test reads ${url}.`);
  return { contextUrl: null, documentUrl: url, document: { '@context': CONTEXT } };
};

const { stories, registry } = loadStories();
const story = stories.get('blinken-in-china')!;
const FORMATS: readonly Offered[] = [
  { extension: 'csv', name: 'Table', contentType: 'text/csv; charset=utf-8; header=present', of: ['view'] },
  { extension: 'jsonld', name: 'Linked data', contentType: 'application/ld+json', of: ['view', 'event'] },
  { extension: 'bib', name: 'BibTeX', contentType: 'text/plain', of: ['event'] },
];
const eventNode = (id: string) => {
  const output = outputOf(story, registry);
  return jsonLdOf(eventOf(output, output.records.findIndex((record) => record.id === id)), FORMATS);
};
const single = (when: string, more: object = {}) => jsonLdOf(eventOf(exampleOutput([{ when, ...more }])), FORMATS);

describe('A view as linked data', () => {
  const view = jsonLdOf(outputOf(story, registry, '?topic=taiwan.tiktok'), FORMATS);

  it('is a Dataset of the filtered events, with the other files of the same view', () => {
    expect(view).toMatchObject({
      '@context': 'https://schema.org', '@type': 'Dataset', '@id': 'https://demarche.example/s/blinken-in-china?topic=taiwan.tiktok', version: story.revision,
      temporalCoverage: '2024-04-24/2024-04-26',
      distribution: [{ '@type': 'DataDownload', name: 'Table', encodingFormat: 'text/csv', contentUrl: 'https://demarche.example/s/blinken-in-china/timeline.csv?topic=taiwan.tiktok' }],
      isPartOf: { '@id': 'https://demarche.example/s/blinken-in-china' },
    });
    expect(view.about).toHaveLength(4);
    expect(view.description).toContain('Showing 4 of 12 events about Taiwan or TikTok.');
  });

  it('leaves its time open where an event’s start is not known', () => {
    expect(jsonLdOf(outputOf(story, registry), FORMATS).temporalCoverage).toBe('../2024-05-17');
    expect(jsonLdOf(outputOf(story, registry, '?topic=none'), FORMATS)).not.toHaveProperty('temporalCoverage');
  });

  it('covers years before our era too', () => {
    expect(jsonLdOf(exampleOutput([{ when: '-0043-03-15' }, { when: '-0044-01' }]), FORMATS).temporalCoverage).toBe('-0044-01-01/-0043-03-15');
  });

  it('is linked data to a processor, of which no word is lost', async () => {
    const [dataset] = await jsonld.expand(view, { documentLoader, safe: true });
    expect(dataset).toMatchObject({ '@type': [`${VOCABULARY}Dataset`] });
    const quads = await jsonld.toRDF(view, { documentLoader });
    const named = quads.filter(({ predicate }) => predicate.value === `${VOCABULARY}identifier`).map(({ subject, object }) => [subject.value, object.value]);
    expect(named).toHaveLength(4);
    expect(named).toContainEqual(['tag:demarche.news,2026:event/e7k3m9qz', 'e7k3m9qz']);
  });
});

describe('One event as linked data', () => {
  it('that takes place is an Event with its place and who attends', () => {
    expect(eventNode('m2qe40ew')).toMatchObject({
      '@context': 'https://schema.org', '@type': 'Event', name: 'Blinken meets Foreign Minister Wang Yi', startDate: '2024-04-26', eventStatus: 'https://schema.org/EventScheduled',
      location: [{ '@type': 'Place', name: 'Beijing, China' }], url: 'https://demarche.example/event/m2qe40ew',
      about: expect.arrayContaining([{ '@type': 'Thing', name: 'Taiwan', url: 'https://demarche.example/s/blinken-in-china/topic/taiwan' }]),
      attendee: expect.arrayContaining([{ '@type': 'Person', name: 'Antony Blinken', jobTitle: 'US Secretary of State' }]),
      subjectOf: [{ '@type': 'NewsArticle', name: 'A news report on Blinken’s talks in Beijing', datePublished: '2024-04-26' }],
    });
    expect(eventNode('m2qe40ew')).not.toHaveProperty('duration');
  });

  it('is not the page that tells of it', async () => {
    const quads = await jsonld.toRDF(eventNode('e7k3m9qz'), { documentLoader });
    const typeOf = (id: string) => quads.filter(({ subject, predicate }) => subject.value === id && predicate.value.endsWith('#type')).map(({ object }) => object.value);
    expect(typeOf('tag:demarche.news,2026:event/e7k3m9qz')).toEqual([`${VOCABULARY}Action`]);
    expect(typeOf('https://demarche.example/event/e7k3m9qz')).toEqual([`${VOCABULARY}WebPage`]);
  });

  it('of several days has both its ends', () => {
    expect(eventNode('9x6nsrve')).toMatchObject({ '@type': 'Event', startDate: '2024-05-16', endDate: '2024-05-17' });
  });

  it('that makes law, says or does something is no Event', () => {
    expect(eventNode('2z0h21mx')).toMatchObject({ '@type': 'Legislation', legislationDate: '2024-04-24', temporalCoverage: '2024-04-24' });
    expect(eventNode('hbhmz6bf')).toMatchObject({ '@type': 'CreativeWork', temporalCoverage: '2024-04-24/2024-04-26' });
    expect(eventNode('hbhmz6bf')).not.toHaveProperty('datePublished');
    expect(eventNode('t5gpt5nm')).toMatchObject({ '@type': 'CreativeWork', datePublished: '2024-04-25', creator: [{ '@type': 'Person', name: 'Vladimir Putin' }] });
    expect(eventNode('e7k3m9qz')).toMatchObject({
      '@type': 'Action', actionStatus: 'https://schema.org/CompletedActionStatus', mainEntityOfPage: { temporalCoverage: '2024-04-24', about: expect.any(Array) as unknown },
    });
    expect(eventNode('e7k3m9qz')).not.toHaveProperty('startTime');
  });

  it.each([
    ['2024', '2024'], ['2024-05', '2024-05'], ['2024-05-03', '2024-05-03'], ['2024-03-01T10:30+08:00', '2024-03-01T10:30:00+08:00'], ['2024-03-01T10:30:07Z', '2024-03-01T10:30:07Z'],
    ['[2024-05-03..2024-05-03]', '2024-05-03'], ['2024-05/..', '2024-05'], ['2024-05/', '2024-05'],
  ])('known as %s starts on %s', (when, start) => expect(single(when)).toMatchObject({ '@type': 'Event', startDate: start }));

  it.each([
    ['[2024-05-03..2024-05-04]', '2024-05-03/2024-05-04'], ['2024-05~', '2024-05-01/2024-05-31'], ['2024-05-03?', '2024-05-03'], ['/2024-05-03', '../2024-05-03'],
    ['2024-04~/2024-05-03', '2024-04-01/2024-05-03'], ['202X', '2020-01-01/2029-12-31'],
  ])('known as %s has no start, and covers %s', (when, covered) => {
    const node = single(when);
    expect(node).not.toHaveProperty('startDate');
    expect(node).toMatchObject({ description: expect.stringContaining(`EDTF ${when}`) as unknown, mainEntityOfPage: { temporalCoverage: covered } });
  });

  it('planned has been neither said nor adopted', () => {
    const said = withEvents(eventOf(exampleOutput([{ when: '2024-03-01', status: 'scheduled' }])), () => ({ type: 'state' }));
    expect(jsonLdOf(said, FORMATS)).toMatchObject({ '@type': 'CreativeWork', creativeWorkStatus: 'Scheduled' });
    expect(jsonLdOf(said, FORMATS)).not.toHaveProperty('datePublished');
  });

  it.each(STATUSES)('that is %s is linked data of schema.org’s words', async (status) => {
    const [node] = await jsonld.expand(single('2024-03-01T10:30Z', { status, minutes: 90, type: 'consult' }), { documentLoader, safe: true });
    expect(node).toMatchObject({ [`${VOCABULARY}duration`]: [{ '@value': 'PT90M' }], [`${VOCABULARY}eventStatus`]: [{ '@id': expect.stringMatching(/^https:\/\/schema\.org\/Event/) as unknown }] });
  });
});

describe('In a page', () => {
  const PAYLOAD = '</script><script>alert(1)</script><!--<script>\u2028\u2029';
  const hostile = withEvents(exampleOutput([{ when: '2024-03-01' }]), () => ({ title: PAYLOAD, summary: PAYLOAD, places: [PAYLOAD] }));

  it('no title can end the script', () => {
    for (const written of [jsonForScript(jsonLdOf(hostile, FORMATS)), writeJsonLd(hostile, FORMATS)]) {
      expect(written).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(jsonLdOf(hostile, FORMATS))));
    }
    expect(JSON.parse(jsonForScript({ title: PAYLOAD }))).toEqual({ title: PAYLOAD });
  });
});
