import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionStory, withNames } from './collection-story';
import { collectionOf, exampleImport, partOfColumns } from './example-collection';
import { exampleManifest } from './example-manifest';
import { bucketEdges, overviewCounts } from './overview-counts';
import { ManifestError, parseManifest } from './parse-manifest';
import { rankOf } from '../time/precision';
import { zoneOf } from '../time/clock';

const OSLO = zoneOf('Europe/Oslo');

describe('the manifest of a collection', () => {
  it('is read, with the files of words and ids by name', () => {
    const { texts, ids } = parseManifest(exampleManifest());
    expect(texts).toEqual([{ file: 'texts/0-aabbccdd.json', first: 0, count: 1024 }, { file: 'texts/1-00112233.json', first: 1024, count: 76 }]);
    expect(ids).toEqual(['ids/0-99887766.bin']);
  });

  it.each<[string, object, string]>([
    ['a version to come', { version: 2 }, 'version: is a version that this program does not read'],
    ['a file beyond its folder', { allNames: '../secret.json' }, 'allNames: is no file of a collection'],
    ['a field that nobody knows', { colour: 'red' }, 'colour'],
    ['parts that leave a stretch out', { size: 1101 }, 'parts: hold 1100 events of 1101'],
    ['too few files of words', { texts: { each: 1024, keys: ['aabbccdd'] } }, 'texts: hold 1024 events of 1100'],
    ['counts that do not add up', { overview: { ...exampleManifest().overview, unknownStart: 7 } }, 'overview: counts 1107 events of 1100'],
  ])('is refused with %s', (_, change, words) => {
    expect(() => parseManifest({ ...exampleManifest(), ...change })).toThrow(ManifestError);
    expect(() => parseManifest({ ...exampleManifest(), ...change })).toThrow(words);
  });
});

describe('the overview', () => {
  it('counts each event that has a start once, in the bucket in which it begins, however the parts are cut', () => {
    fc.assert(fc.property(fc.array(exampleImport, { minLength: 1, maxLength: 80 }), fc.nat(80), (imported, cut) => {
      const { events, columns } = collectionOf(imported);
      const counts = overviewCounts(OSLO);
      const end = cut % events.length;
      counts.add(partOfColumns(events, columns, 0, end));
      counts.add(partOfColumns(events, columns, end, events.length));
      const overview = counts.overview(columns.lanes, [...columns.facets.topic.keys()]);
      const edges = bucketEdges(overview, OSLO);
      const within = (at: number, bucket: number) => columns.start[at]! >= edges[bucket]! && columns.start[at]! < edges[bucket + 1]!;
      const places = events.map((_, at) => at);
      edges.slice(1).forEach((_, bucket) => {
        for (const [lane, { exact, coarse }] of Object.entries(overview.lanes)) {
          const held = places.filter((at) => within(at, bucket) && events[at]!.lane === lane);
          const isExact = (at: number) => columns.precision[at]! < rankOf('one-of-days');
          expect([exact[bucket], coarse[bucket]]).toEqual([held.filter(isExact).length, held.filter((at) => !isExact(at)).length]);
        }
        for (const [topic, series] of Object.entries(overview.topics)) {
          expect(series[bucket]).toBe(places.filter((at) => within(at, bucket) && events[at]!.event.topics.some((each) => each.topic === topic)).length);
        }
      });
      expect(overview.unknownStart).toBe(events.filter(({ extent }) => extent.from === null).length);
      expect(edges.length).toBeLessThanOrEqual(2100);
    }), { numRuns: 30 });
  });
});

describe('the story of a collection', () => {
  const { story, registry, frames, lanes } = collectionStory(parseManifest(exampleManifest()));

  it('has names, frames and lanes, and no events', () => {
    expect([story.events, story.sources, story.slug]).toEqual([[], [], 'example']);
    expect(frames.opening).toEqual(frames.extent);
    expect(lanes.map(({ lane, side }) => [lane, side?.slug ?? null])).toEqual([['china', 'china'], ['together', null], ['others', 'others']]);
    expect(registry.actors.map(({ slug, side }) => [slug, side])).toEqual([['china', 'china'], ['oslo', 'others']]);
  });

  it('takes in names that words bring, each once', () => {
    const more = withNames(registry, { actors: new Map([['oslo', 'Oslo'], ['peru', 'Peru']]), topics: new Map([['china', 'China']]) });
    expect(more.actors.map(({ slug }) => slug)).toEqual(['china', 'oslo', 'peru']);
    expect(more.topics.map(({ slug }) => slug)).toEqual(['trade', 'china']);
  });
});
