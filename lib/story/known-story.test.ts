import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_REGISTRY, exampleEvent, exampleReport, exampleStory } from './example-story';
import type { KnownEvent } from './known-event';
import { knownStory } from './known-story';
import { loadStories } from './load-stories';
import { parseRegistry } from './parse-registry';
import { parseStory } from './parse-story';
import type { EventId } from './story';

const registry = parseRegistry(EXAMPLE_REGISTRY);

/** The second event of the example, as known from all of these reports. */
function known(...reports: readonly object[]): KnownEvent {
  const events = [
    exampleEvent('aaaaaaaa', 'Ada sails', ['lead', 'second', 'third'].map((source) => exampleReport(source, '2023'))),
    exampleEvent('bbbbbbbb', 'Ada lands', reports, { topics: [{ topic: 'talks', source: (reports[0] as { source: string }).source, inferred: false }] }),
  ];
  const event = knownStory(parseStory(exampleStory({ events }), registry, 'example'), 'all', registry).byId.get('bbbbbbbb' as EventId);
  if (event === undefined) throw new Error('The event is not known.');
  return event;
}

describe('the one rule', () => {
  it('draws the most precise date that agrees with the others', () => {
    expect(known(exampleReport('lead', '2024-03'), exampleReport('second', '2024-03-02'), exampleReport('third', '[2024-03-01..2024-03-03]')).when.text).toBe('2024-03-02');
  });

  it('draws the lead report’s among equally precise dates, wherever it stands', () => {
    expect(known(exampleReport('second', '2024-03-02'), exampleReport('lead', '2024-03-02')).dated.source).toBe('lead');
  });

  it('takes the status of the source published last', () => {
    const reports = [exampleReport('third', '2024-03-02', { status: 'postponed' }), exampleReport('lead', '2024-03-02', { status: 'scheduled' })];
    expect(known(...reports).status).toBe('postponed');
  });

  it('lists dates that cannot both be true, and draws the lead report’s', () => {
    const event = known(exampleReport('second', '2024-03-05'), exampleReport('lead', '2024-03-02'));
    expect(event.when.text).toBe('2024-03-02');
    expect(event.disagree.map(({ source }) => source)).toEqual(['second', 'lead']);
  });

  it('takes no side where a coarser date agrees with all', () => {
    const event = known(exampleReport('lead', '2024-03-02'), exampleReport('second', '2024-03-05'), exampleReport('third', '2024-03'));
    expect(event.when.text).toBe('2024-03');
    expect(event.disagree.map(({ source }) => source)).toEqual(['lead', 'second']);
  });

  it('lets the same day on two clocks agree, and days that no moment shares disagree', () => {
    const tokyo = { clock: 'Asia/Tokyo' };
    expect(known(exampleReport('lead', '2024-03-02'), exampleReport('second', '2024-03-03', tokyo)).disagree).toEqual([]);
    expect(known(exampleReport('lead', '2024-03-03'), exampleReport('second', '2024-03-02', tokyo)).disagree).toHaveLength(2);
  });

  it('shows the lead report’s phrase, else that of the date drawn', () => {
    expect(known(exampleReport('lead', '2024-03', { phrase: 'in March' }), exampleReport('second', '2024-03-02', { phrase: 'on Saturday' })).phrase).toBe('in March');
    expect(known(exampleReport('lead', '2024-03'), exampleReport('second', '2024-03-02', { phrase: 'on Saturday' })).phrase).toBe('on Saturday');
  });

  it('leaves out what the lead report does not speak of, and other reports on what it does', () => {
    const events = [
      exampleEvent('aaaaaaaa', 'Ada sails', [exampleReport('lead', '2024-03-01'), exampleReport('second', '2024-03-01')]),
      exampleEvent('bbbbbbbb', 'Ada lands', [exampleReport('third', '2024-03-02')], { topics: [{ topic: 'talks', source: 'third', inferred: false }] }),
    ];
    const story = knownStory(parseStory(exampleStory({ events }), registry, 'example'), 'lead', registry);
    expect(story.events.map(({ id }) => id)).toEqual(['aaaaaaaa']);
    expect(story.events[0]?.leftOut.map(({ source }) => source)).toEqual(['second']);
  });

  it('does not depend on the order in which reports are recorded, where one date is the most precise', () => {
    const reports = [exampleReport('lead', '2024-03', { status: 'scheduled' }), exampleReport('second', '2024-03-02'), exampleReport('third', '[2024-03-01..2024-03-04]')];
    fc.assert(fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (shuffled) => {
      const event = known(...shuffled);
      expect([event.when.text, event.status]).toEqual(['2024-03-02', 'happened']);
    }));
  });
});

describe('the first story', () => {
  const { stories, registry: names } = loadStories();
  const story = [...stories.values()].find(({ slug }) => slug === 'blinken-in-china');
  const BEIJING = 'Asia/Shanghai';
  const WASHINGTON = 'America/New_York';
  const MOSCOW = 'Europe/Moscow';
  /** In order. Where all sources together know more than the report, both are given. */
  const TABLE: readonly (readonly [id: string, lead: string, all: string, clock: string, phrase: string | null, lane: string, status: string, statusNow: string])[] = [
    ['6x6m5eqv', '/2024-04-26', '/2024-04-26', BEIJING, 'in recent months', 'together', 'under-way', 'under-way'],
    ['k27znpwk', '2023-04~/2024-04-26', '2023-04~/2024-04-26', BEIJING, 'over the past year', 'together', 'under-way', 'under-way'],
    ['kd0k9a2a', '2024-04-24', '2024-04-24', BEIJING, 'on Wednesday', 'us', 'happened', 'happened'],
    ['e7k3m9qz', '[2024-04-23..2024-04-25]', '2024-04-24', WASHINGTON, 'earlier this week', 'us', 'happened', 'happened'],
    ['2z0h21mx', '[2024-04-23..2024-04-25]', '2024-04-24', WASHINGTON, null, 'us', 'happened', 'happened'],
    ['hbhmz6bf', '[2024-04-24..2024-04-26]', '[2024-04-24..2024-04-26]', BEIJING, 'immediately', 'cn', 'happened', 'happened'],
    ['t5gpt5nm', '[2024-04-25..2024-04-26]', '2024-04-25', MOSCOW, 'just before Friday’s meetings began', 'ru', 'happened', 'happened'],
    ['m2qe40ew', '2024-04-26', '2024-04-26', BEIJING, 'on Friday', 'together', 'happened', 'happened'],
    ['ng01cb7n', '2024-04-26', '2024-04-26', BEIJING, 'on Friday', 'together', 'happened', 'happened'],
    ['xw95fdx5', '2024-04-26', '2024-04-26', BEIJING, 'on Friday', 'together', 'happened', 'happened'],
    ['kj6mmddy', '[2024-04-25..2024-04-26]', '[2024-04-25..2024-04-26]', WASHINGTON, 'later', 'us', 'happened', 'happened'],
    ['9x6nsrve', '2024-05', '2024-05-16/2024-05-17', BEIJING, 'in May', 'ru', 'scheduled', 'happened'],
  ];
  const view = (reports: 'all' | 'lead'): readonly KnownEvent[] => (story === undefined ? [] : knownStory(story, reports, names).events);
  const row = (event: KnownEvent): unknown[] => [event.id, event.when.text, event.clock, event.phrase, event.lane, event.status];

  it('stands in its order with its dates, clocks, phrases, sides and status, by the report alone', () => {
    expect(view('lead').map(row)).toEqual(TABLE.map(([id, lead, , clock, phrase, lane, status]) => [id, lead, clock, phrase, lane, status]));
  });

  it('stands in its order with its dates, clocks, phrases, sides and status, by all reports', () => {
    expect(view('all').map(row)).toEqual(TABLE.map(([id, , all, clock, phrase, lane, , now]) => [id, all, clock, phrase, lane, now]));
  });

  it('has no reports that disagree on a date', () => {
    expect(view('all').filter(({ disagree }) => disagree.length > 0)).toEqual([]);
  });

  it.each([
    ['dialogue', 7], ['taiwan', 3], ['south-china-sea', 2], ['tiktok', 3], ['trade', 3], ['human-rights', 2],
    ['russia-ukraine', 4], ['narcotics', 2], ['foreign-aid', 2],
  ])('has for %s %i events', (topic, count) => {
    expect(view('all').filter(({ event }) => event.topics.some((given) => given.topic === topic))).toHaveLength(count);
  });

  it('has four events about Taiwan or TikTok, and two about both', () => {
    const topics = view('all').map(({ id, event }) => [id, new Set<string>(event.topics.map(({ topic }) => topic))] as const);
    expect(topics.filter(([, of]) => of.has('taiwan') || of.has('tiktok')).map(([id]) => id)).toEqual(['e7k3m9qz', '2z0h21mx', 'hbhmz6bf', 'm2qe40ew']);
    expect(topics.filter(([, of]) => of.has('taiwan') && of.has('tiktok')).map(([id]) => id)).toEqual(['e7k3m9qz', 'hbhmz6bf']);
  });
});
