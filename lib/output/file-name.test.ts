import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { eventOf, outputOf, withEvents } from './example-output';
import { contentDisposition, fileName } from './file-name';

const { stories, registry } = loadStories();
const story = stories.get('blinken-in-china')!;
const day = story.revision;
const nameOf = (search: string) => fileName(outputOf(story, registry, search), 'csv');
const whole = outputOf(story, registry);
const signs = eventOf(whole, whole.records.findIndex(({ id }) => id === 'e7k3m9qz'));
const SAFE = /^[A-Za-z0-9][A-Za-z0-9._-]*\.csv$/;

describe('The name of a file', () => {
  it.each([
    ['', `blinken-in-china_as-of-${day}.csv`],
    ['?topic=tiktok.taiwan', `blinken-in-china_taiwan.tiktok_filtered_as-of-${day}.csv`],
    ['?topic=taiwan.tiktok&match=all', `blinken-in-china_taiwan.tiktok_all-of-these_filtered_as-of-${day}.csv`],
    ['?reports=lead', `blinken-in-china_lead-report_filtered_as-of-${day}.csv`],
    ['?time=2018..2024-06', `blinken-in-china_2018-to-2024-06_filtered_as-of-${day}.csv`],
    ['?time=2024-05..latest', `blinken-in-china_2024-05-to-latest_filtered_as-of-${day}.csv`],
    ['?topic=none', `blinken-in-china_no-topic_filtered_as-of-${day}.csv`],
    ['?q=Wang+Yi', `blinken-in-china_search-wang-yi_filtered_as-of-${day}.csv`],
    ['?q=台湾', `blinken-in-china_search_filtered_as-of-${day}.csv`],
    ['?view=list&sort=new', `blinken-in-china_as-of-${day}.csv`],
  ])('of %s records its filter: %s', (search, name) => expect(nameOf(search)).toBe(name));

  it('of an event is its id and its title', () => {
    expect(fileName(signs, 'ics')).toBe('e7k3m9qz-biden-signs-95bn-foreign-aid-act.ics');
  });

  it('of an event whose title has no letters is its id', () => {
    expect(fileName(withEvents(signs, () => ({ title: '台湾' })), 'csl.json')).toBe('e7k3m9qz.csl.json');
  });

  it('is short and safe, and ends as it should, whatever the link', () => {
    const all = '?reports=lead&topic=taiwan.tiktok.trade.narcotics.dialogue&actor=antony-blinken.xi-jinping.wang-yi.united-states&status=happened.scheduled&q=x';
    expect(nameOf(all).length).toBeGreaterThan(110);
    expect(nameOf(all).length).toBeLessThanOrEqual(120);
    expect(nameOf(all)).toMatch(new RegExp(`_filtered_as-of-${day}\\.csv$`));
    const key = fc.constantFrom('q', 'topic', 'time', 'actor', 'type');
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\r\nSet-Cookie: a=b', '"; filename=x', '../../etc/passwd', '..\\x', '\u202Egpj.exe', 'CON'));
    fc.assert(fc.property(key, text, (name, value) => {
      const made = nameOf(`?${new URLSearchParams({ [name]: value }).toString()}`);
      expect(made).toMatch(SAFE);
      expect(made).not.toContain('..');
      expect(made.length).toBeLessThanOrEqual(120);
    }), { numRuns: 60 });
  });
});

describe('Content-Disposition', () => {
  it('gives the name twice', () => {
    expect(contentDisposition('a_b.csv', 'attachment')).toBe(`attachment; filename="a_b.csv"; filename*=UTF-8''a_b.csv`);
    expect(contentDisposition('naïve (1).csv', 'inline')).toBe(`inline; filename="na-ve-1-.csv"; filename*=UTF-8''na%C3%AFve%20%281%29.csv`);
  });

  it('stays one header with two names, whatever the name', () => {
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a\r\nX: y', 'a"b', "a'b", '../../a', '..', '', '\uD800', 'a;b', '%0d%0a', '.htaccess', 'C:\\a'));
    fc.assert(fc.property(name, (given) => {
      const header = contentDisposition(given, 'attachment');
      expect(header).toMatch(/^attachment; filename="[A-Za-z0-9._-]+"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/);
      expect(header).not.toMatch(/\.\.|="\.|''\.|%2F|%5C|%0[AD]|%2E/);
    }));
  });
});
