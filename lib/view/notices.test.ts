import { describe, expect, it } from 'vitest';
import type { Story } from '../story/story';
import { EXAMPLE_NAMES } from './example-names';
import { migrate } from './migrate';
import { editDistance, nearestName } from './nearest-name';
import { parseView } from './parse-view';
import { serializeView } from './serialize-view';
import { viewNames } from './view-names';

const noticesOf = (search: string) => parseView(search, EXAMPLE_NAMES).notices;

describe('A notice', () => {
  it('names the unknown value and the nearest known one, and leads to both it and all events', () => {
    expect(noticesOf('?topic=taiwn&view=list')).toEqual([{
      code: 'bad:topic',
      text: '‘taiwn’ is not a topic here. Nothing is shown. Did you mean Taiwan?',
      offers: [{ label: 'Show Taiwan', query: '?topic=taiwan&view=list' }, { label: 'Show all events', query: '?view=list' }],
    }]);
  });

  it('says what is shown where some values are known', () => {
    expect(noticesOf('?topic=taiwan.tiktk')).toEqual([{
      code: 'bad:topic',
      text: '‘tiktk’ is not a topic here. Showing Taiwan only. Did you mean TikTok?',
      offers: [{ label: 'Add TikTok', query: '?topic=taiwan.tiktok' }, { label: 'Show all topics', query: '' }],
    }]);
  });

  it('leads to all events past other filters too, and says what it lets go', () => {
    expect(noticesOf('?topic=xyzzy&q=aid')[0]?.offers).toEqual([
      { label: 'Show all topics', query: '?q=aid' },
      { label: 'Show all events', query: '' },
    ]);
  });

  it('leads from a misspelt kind of lanes to the one that was meant', () => {
    expect(noticesOf('?lanes=topc&sort=new')).toEqual([{
      code: 'bad:lanes',
      text: 'The link asks for lanes ‘topc’, which is not known here. There is one lane for each side.',
      offers: [{ label: 'Use ‘topic’', query: '?lanes=topic&sort=new' }],
    }]);
  });

  it('says that a story read from many records has no report to show alone, and shows all', () => {
    const records = { ...EXAMPLE_NAMES, lead: false };
    const { view, notices } = parseView('?reports=lead&topic=taiwan', records);
    expect([view.reports, serializeView(view)]).toEqual(['all', '?topic=taiwan']);
    expect(notices).toEqual([{
      code: 'bad:reports', text: 'This story is read from many sources, so there is no one report to show alone. Showing what all of them say.', offers: [],
    }]);
    expect(parseView('?reports=all', records).notices).toEqual([]);
  });

  it('counts what it cannot name', () => {
    expect(noticesOf('?topic=qqqqqq.wwwwww.eeeeee.rrrrrr.yyyyyy')[0]?.text).toBe(
      'No topic here is called ‘qqqqqq’, ‘wwwwww’, ‘eeeeee’ or 2 more. Nothing is shown.',
    );
  });

  it('offers the nearest word of a fixed few', () => {
    expect(noticesOf('?view=lst')).toEqual([{
      code: 'bad:view',
      text: 'The link asks for view ‘lst’, which is not known here. Showing the timeline.',
      offers: [{ label: 'Use ‘list’', query: '?view=list' }],
    }]);
  });

  it.each(['0', 'x', '1.5', '-2', '1e3', '1234567', '٣'])('says that page %s is none, and begins at the first', (page) => {
    const { view, notices } = parseView(`?view=list&page=${page}`, EXAMPLE_NAMES);
    expect(serializeView(view)).toBe('?view=list');
    expect(notices).toEqual([{ code: 'bad:page', text: `The link asks for page ‘${page}’, which is no page number. Showing the first page.`, offers: [] }]);
  });

  it('offers the first page of what helps', () => {
    expect(noticesOf('?topic=taiwan.tiktk&view=list&page=3')[0]?.offers).toEqual([
      { label: 'Add TikTok', query: '?topic=taiwan.tiktok&view=list' }, { label: 'Show all topics', query: '?view=list' },
    ]);
  });

  it('shows at most 40 characters of a value, on one line, and nothing that turns the text round', () => {
    const [notice] = noticesOf(`?time=${'9'.repeat(60)}`);
    expect(notice?.text).toContain(`‘${'9'.repeat(39)}…’`);
    expect(noticesOf('?view=%E2%80%AEgnp%0Aexe')[0]?.text).toContain('‘gnp exe’');
  });

  it('counts unknown settings without repeating them', () => {
    expect(noticesOf('?a=1&<b>=2')).toEqual([{ code: 'unknown-key', text: 'This link has settings that this page does not know (2).', offers: [] }]);
  });
});

describe('A former name', () => {
  it('keeps its meaning without a word', () => {
    const { view, notices } = parseView('?topic=ukraine', EXAMPLE_NAMES);
    expect([view.topic, notices]).toEqual([['russia-ukraine'], []]);
  });

  it('of a merged event opens what it became part of, and says so', () => {
    const { view, notices } = parseView('?event=boooOOO0', EXAMPLE_NAMES);
    expect([view.event, notices.map(({ code }) => code)]).toEqual(['m2v8r4tx', ['merged:event']]);
  });

  it('is followed through mergers of mergers, and a circle of them ends', () => {
    const tombstone = (id: string, into: string | null) => ({ id, into, gone: 'merged', on: '2026-01-01', reason: '' });
    const story = { events: [{ id: 'cccccccc' }], tombstones: [tombstone('aaaaaaaa', 'bbbbbbbb'), tombstone('bbbbbbbb', 'cccccccc'), tombstone('dddddddd', 'dddddddd')] };
    const names = viewNames({ topics: [], actors: [], sides: [], clocks: [], types: [] }, story as unknown as Story);
    expect(names.merged.get('aaaaaaaa')).toBe('cccccccc');
    expect(names.events.has(names.merged.get('dddddddd') ?? '')).toBe(false);
  });
});

describe('A migration', () => {
  const shout = { to: 2, on: '2027-01-01', why: 'an example', apply: (query: readonly (readonly [string, string])[]) => query.map(([key, value]) => [key, value.toUpperCase()] as const) };

  it('brings older links up to date and leaves newer ones alone', () => {
    expect(migrate([['q', 'xi']], 1, [shout])).toEqual([['q', 'XI']]);
    expect(migrate([['q', 'xi']], 2, [shout])).toEqual([['q', 'xi']]);
  });
});

describe('The nearest name', () => {
  it.each([['taiwn', 'taiwan'], ['human', 'human-rights'], ['russia', 'russia-ukraine'], ['tik-tok', 'tiktok'], ['qqqq', null], ['', null]])('of %s is %s', (word, name) => {
    expect(nearestName(word, EXAMPLE_NAMES.topics.keys())).toBe(name);
  });

  it('counts letters to change', () => {
    expect([editDistance('', 'abc'), editDistance('kitten', 'sitting'), editDistance('same', 'same')]).toEqual([3, 3, 0]);
  });
});
