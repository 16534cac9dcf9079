import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActorSlug, type EventId, type Status, STATUSES, type TopicSlug } from '../story/story';
import type { Minute } from '../time/clock';
import { EXAMPLE_NAMES } from './example-names';
import { ALIASES, PARAMETERS, RESERVED } from './parameters';
import { parseView } from './parse-view';
import { readQuery } from './read-query';
import { serializeView } from './serialize-view';
import { settleView } from './settle-view';
import { LANES, PAGES, type View } from './view';

const parse = (search: string) => parseView(search, EXAMPLE_NAMES);
const canonical = (search: string) => serializeView(parse(search).view);

const unicode = fc.string({ unit: 'binary', maxLength: 100 });
const bound = fc.constantFrom(null, '2018', '2024-04', '2024-04-24', '2024-05-01', '1999-12-31');
const minute = fc.integer({ min: -500_000_000, max: 500_000_000 }).map((value) => value as Minute);
const list = <T extends string>(of: Iterable<string>) =>
  fc.oneof({ weight: 4, arbitrary: fc.array(fc.constantFrom(...(of as Iterable<T>)), { maxLength: 14 }) }, { weight: 1, arbitrary: fc.constant('none' as const) });

const views: fc.Arbitrary<View> = fc.record({
  reports: fc.constantFrom('all', 'lead'),
  topic: list<TopicSlug>(EXAMPLE_NAMES.topics.keys()),
  match: fc.constantFrom('any', 'all'),
  actor: list<ActorSlug>(EXAMPLE_NAMES.actors.keys()),
  type: list(EXAMPLE_NAMES.types.keys()),
  status: list<Status>(STATUSES),
  q: fc.oneof(unicode, fc.constantFrom('', 'U.S.', 'a~', '-', 'x_', '100%', 'a&amp;b', '#1', 'a+b')),
  time: fc.option(fc.record({ from: bound, to: bound })),
  certain: fc.constantFrom('any', 'only'),
  window: fc.option(fc.record({ from: minute, to: minute })),
  lanes: fc.constantFrom(...LANES),
  sort: fc.constantFrom('old', 'new'),
  view: fc.constantFrom(...PAGES),
  page: fc.oneof(fc.constantFrom(1, 2, 0, -1, 1.5, NaN, Infinity, 10_000_000), fc.integer({ min: 1, max: 20_000 })),
  event: fc.option(fc.constantFrom(...(EXAMPLE_NAMES.events as ReadonlySet<EventId>))),
  column: fc.option(fc.constantFrom({ from: '2024-04', to: '2024-06' }, { from: '1950', to: '1959' }, { from: '2024-04-26', to: '2024-04-26' }, { from: '2024', to: '2024-05' }, { from: '2024-06', to: '2024-04' }, { from: '2024-02-30', to: '2024-03-01' })),
  outlines: fc.constantFrom('show', 'hide'),
});

const WORDS = ['taiwan', 'taiwn', 'TIKTOK', 'none', 'all', 'only', 'lead', 'list', 'lst', 'new', 'hide', 'topic', 'actr',  '2024', '2024-04..2024-02-30', '2018..', '..', '.', '', 'latest..earliest', '20240423t1600..20240427t0400', '20240427t0400..20240423t1600', 'e7k3m9qz-x', 'b0000000', 'ukraine', '%', '%zz', '%ff', '&amp;', '__proto__', 'toString', '台湾', '\u202e', '9', '0', '-2', '1.5', '007', '9999999'];
const KEYS = [...PARAMETERS, ...ALIASES.keys(), ...RESERVED, 'time-from', 'time-to', 'utm_source', 'x', '__proto__', 'Topic', 'topic[]', 'actor[1]', ''];
const nearValue = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).chain((words) => fc.constantFrom('.', ',', '~', '+', '%20', '|', '').map((separator) => words.join(separator)));
const nearPair = fc.tuple(fc.constantFrom(...KEYS), fc.oneof(nearValue, unicode)).map(([key, value]) => `${key}=${value}`);
const nearMiss = fc.array(nearPair, { maxLength: 8 }).chain((pairs) => fc.constantFrom('&', '&amp;', '&&').map((joint) => `?${pairs.join(joint)}`));
const anyQuery = fc.oneof(nearMiss, fc.string({ unit: 'binary', maxLength: 300 }), fc.webQueryParameters());

describe('A link', () => {
  it('gives back the view that it was made from, without a notice', () => {
    fc.assert(fc.property(views, (view) => {
      const { view: read, notices } = parse(serializeView(view));
      expect(read).toEqual(settleView(view));
      expect(notices).toEqual([]);
    }), { numRuns: 1000 });
  });

  it('can be read whatever it says, and its canonical form is read without a notice and stays', () => {
    fc.assert(fc.property(anyQuery, (search) => {
      const link = canonical(search);
      const { view, notices } = parse(link);
      expect(notices).toEqual([]);
      expect(serializeView(view)).toBe(link);
      expect(view).toEqual(parse(search).view);
    }), { numRuns: 2000 });
  });

  it('never shows everything where a filter was asked for in words nobody knows', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/).filter((each) => !EXAMPLE_NAMES.topics.has(each) && each !== 'none');
    fc.assert(fc.property(word, (unknown) => {
      const { view, notices } = parse(`?topic=${unknown}`);
      expect(view.topic).toBe('none');
      expect(notices[0]?.text).toContain(unknown);
      expect(notices[0]?.offers.at(-1)).toEqual({ label: 'Show all events', query: '' });
    }));
  });

  it('means the same in any order of its parameters', () => {
    const pairs = fc.uniqueArray(nearPair.filter((pair) => !pair.includes('#')), { selector: (pair) => pair.split('=')[0], maxLength: 8 });
    // Different keys of one scalar are repetitions, of which the first counts.
    const scalars = ['from', 'to', 'time-from', 'time-to', 'date', 'search', 'tab', 'id', 'group'];
    const apart = pairs.map((all) => all.filter((pair) => !scalars.includes(pair.split('=')[0]!) && !pair.slice(1).includes('&')));
    fc.assert(fc.property(apart.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([one, other]) => {
      expect(canonical(`?${one.join('&')}`)).toBe(canonical(`?${other.join('&')}`));
    }));
  });

  it('is written in letters that every channel passes on, ends in none that one cuts off, and stays short', () => {
    fc.assert(fc.property(views, (view) => {
      const link = serializeView(view);
      expect(link).toMatch(/^(?:\?[A-Za-z0-9._%+&=-]*[A-Za-z0-9])?$/);
      expect(link.length).toBeLessThanOrEqual(2000);
    }), { numRuns: 1000 });
  });

  it('comes through address bars, encoders, HTML and trackers unharmed', () => {
    fc.assert(fc.property(views, (view) => {
      const link = serializeView(view);
      const { search } = new URL(`https://demarche.example/s/a-story${link}`);
      const encoded = new URLSearchParams(link).toString();
      const spaces = link.replaceAll('+', '%20');
      const html = link.replaceAll('&', '&amp;');
      const tracked = link === '' ? '?utm_source=x&fbclid=y' : `${link}&utm_source=x&fbclid=y`;
      for (const sent of [search, encoded, spaces, html, tracked, `${link}#e7k3m9qz`]) {
        const { view: read, notices } = parse(sent);
        expect(serializeView(read)).toBe(link);
        expect(notices).toEqual([]);
      }
    }), { numRuns: 300 });
  });

  it('is read up to 4,096 bytes, to a whole pair, however long it is', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40 }), fc.constantFrom('x', 'é', '台', '😀'), (pad, letter) => {
      const start = `?topic=taiwan&q=${'a'.repeat(pad)}`;
      expect(canonical(`${start}&x=${letter.repeat(5000)}`)).toBe(canonical(start));
      expect(parse(`${start}&x=${letter.repeat(5000)}`).notices.map(({ code }) => code)).toEqual(['cut']);
    }));
  });

  it('of two million letters costs no more than a short one', () => {
    const evil = ['?topic=', '?q=', '?time=', '?window=', '?', '?event=', '?view=', '?page='].map((start) => start + '.~(&amp;%'.repeat(250_000));
    for (const search of evil) {
      const { values } = readQuery(search);
      const read = [...values.values()].flat().join('').length;
      expect(read).toBeLessThanOrEqual(4096);
      const before = performance.now();
      parse(search);
      // A generous bound: what it guards against would take seconds or minutes.
      expect(performance.now() - before).toBeLessThan(1000);
    }
  });

  it('shows at most 40 characters of any value in a notice', () => {
    fc.assert(fc.property(nearMiss, (search) => {
      for (const { text } of parse(search).notices) {
        for (const [, value] of text.matchAll(/‘([^’]*)’/g)) expect(Array.from(value!).length).toBeLessThanOrEqual(40);
        expect(text).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
      }
    }));
  });
});
