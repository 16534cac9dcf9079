import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NAMES, type EventRecipe, exampleStories } from '../selection/example-events';
import { loadStories } from '../story/load-stories';
import { calendarOmissions, writeCalendar } from './calendar';
import { calendarDates } from './calendar-dates';
import { eventOf, exampleOutput, outputOf, withEvents } from './example-output';
import { eventsOf, readIcal, valuesOf } from './ical-example';

const { stories, registry } = loadStories();
const story = stories.get('blinken-in-china')!;
const output = outputOf(story, registry);

const fieldsOf = (text: string) => eventsOf(readIcal(text)).map(valuesOf);
/** The fields of an event that is made up. */
const made = (recipe: EventRecipe) => fieldsOf(writeCalendar(exampleOutput([recipe])))[0];

describe('The calendar of a view', () => {
  const text = writeCalendar(output);
  const calendar = readIcal(text);
  const at = output.records.findIndex(({ id }) => id === 'kd0k9a2a');
  const record = output.records[at]!;

  it('says what it is, how often to ask again and what it leaves out, and has no METHOD', () => {
    expect(calendar.properties.map(({ name }) => name)).toEqual([
      'version', 'prodid', 'calscale', 'name', 'x-wr-calname', 'description', 'x-wr-caldesc', 'last-modified', 'url', 'source', 'refresh-interval', 'x-published-ttl',
    ]);
    expect(valuesOf(calendar)).toMatchObject({
      version: '2.0', calscale: 'GREGORIAN', 'last-modified': '2026-11-24T00:00:00Z', url: 'https://demarche.example/s/blinken-in-china',
      source: 'https://demarche.example/s/blinken-in-china/timeline.ics', 'x-published-ttl': 'PT12H',
      description: expect.stringContaining('Showing all 12 events. 1 event is left out, since its dates have no start or no end that a calendar can show.') as string,
    });
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n');
    expect(text).not.toContain('METHOD');
  });

  it('has a line end at every line’s end, also the last, and no line above 75 octets', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  it('has an event for each that it can show, in the fields that are promised', () => {
    const shown = output.records.filter(({ id }) => id !== '6x6m5eqv');
    expect(eventsOf(calendar).map((event) => valuesOf(event).uid)).toEqual(shown.map(({ id }) => `${id}@demarche.news`));
    expect(eventsOf(calendar)[1]!.properties.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'uid text', 'dtstamp date-time', 'created date-time', 'last-modified date-time', 'sequence integer', 'dtstart date', 'summary text', 'description text',
      'categories text', 'location text', 'status text', 'transp text', 'class text', 'url uri',
    ]);
    expect(calendarOmissions(output).map(({ id }) => id)).toEqual(['6x6m5eqv']);
  });

  it('tells of an event what its record says', () => {
    expect(fieldsOf(text)[1]).toEqual({
      uid: 'kd0k9a2a@demarche.news', dtstamp: '2026-11-24T00:00:00Z', created: '2026-11-24T00:00:00Z', 'last-modified': '2026-11-24T00:00:00Z', sequence: 0,
      dtstart: '2024-04-24', summary: 'Blinken arrives in China and begins in Shanghai', categories: 'Dialogue', location: 'Shanghai, China',
      status: 'CONFIRMED', transp: 'TRANSPARENT', class: 'PUBLIC', url: 'https://demarche.example/event/kd0k9a2a', description: expect.any(String) as string,
    });
  });

  it('tells in the description what is known, how, on whose clock and by whom', () => {
    const description = fieldsOf(text)[1]!.description as string;
    expect(description.split('\n\n')).toEqual([
      'The Secretary of State reaches China and begins the trip in Shanghai.',
      record.sentence,
      `How the date was found: ${record.known.dated.resolved}`,
      'Days are those of the clock in Beijing (Asia/Shanghai).',
      expect.stringMatching(/^Sources:\nNews report \(no address known\)\nState Department[^\n]*: https:\/\/history\.state\.gov\/\S+\nXinhua: http:\/\/\S+$/) as string,
      'This event in Démarche: https://demarche.example/event/kd0k9a2a',
    ]);
    expect(description).toContain('‘on Wednesday’');
  });

  it('is named after its filter', () => {
    expect(valuesOf(readIcal(writeCalendar(outputOf(story, registry, '?topic=tiktok.taiwan'))))).toMatchObject({
      url: 'https://demarche.example/s/blinken-in-china?topic=taiwan.tiktok',
      source: 'https://demarche.example/s/blinken-in-china/timeline.ics?topic=taiwan.tiktok',
      name: expect.stringMatching(/^Events about Taiwan or TikTok/) as string,
      description: expect.stringMatching(/^Showing 4 of 12 events about Taiwan or TikTok\. “c\.”/) as string,
    });
  });

  it('of one event has that event', () => {
    const alone = readIcal(writeCalendar(eventOf(output, at)));
    expect(eventsOf(alone).map(valuesOf)).toEqual([fieldsOf(text)[1]]);
    expect(valuesOf(alone)).toMatchObject({ source: 'https://demarche.example/event/kd0k9a2a.ics', name: 'Blinken arrives in China and begins in Shanghai' });
  });

  it('without events has a component nonetheless, as the standard wants, and it shows nothing', () => {
    const none = readIcal(writeCalendar(outputOf(story, registry, '?topic=none')));
    expect(none.components.map(({ name }) => name)).toEqual(['vtimezone']);
  });
});

describe('A date in the calendar', () => {
  it.each([
    ['a day', '2024-04-24', { dtstart: '2024-04-24', status: 'CONFIRMED', summary: 'Event 0' }],
    ['days, with an end that is exclusive', '2024-05-16/2024-05-17', { dtstart: '2024-05-16', dtend: '2024-05-18', status: 'CONFIRMED', summary: 'Event 0' }],
    ['the last day of February', '2024-02-28/2024-02-29', { dtstart: '2024-02-28', dtend: '2024-03-01', status: 'CONFIRMED' }],
    ['one of several days', '[2024-04-23..2024-04-25]', { dtstart: '2024-04-23', dtend: '2024-04-26', status: 'TENTATIVE', summary: 'c. Event 0' }],
    ['one of several days that is only one', '[2024-04-23..2024-04-23]', { dtstart: '2024-04-23', status: 'CONFIRMED', summary: 'Event 0' }],
    ['a month', '2024-03', { dtstart: '2024-03-01', dtend: '2024-04-01', status: 'TENTATIVE', summary: 'c. Event 0' }],
    ['months', '2023-12/2024-01', { dtstart: '2023-12-01', dtend: '2024-02-01', status: 'TENTATIVE', summary: 'c. Event 0' }],
    ['a year', '2024', { dtstart: '2024-01-01', dtend: '2025-01-01', status: 'TENTATIVE', summary: 'c. Event 0' }],
    ['a decade', '202X', { dtstart: '2020-01-01', dtend: '2030-01-01', status: 'TENTATIVE', summary: 'c. Event 0' }],
    ['about a day', '2024-04-24~', { dtstart: '2024-04-24', status: 'TENTATIVE', summary: 'c. Event 0' }],
    ['a day that the source doubts', '2024-04-24?', { dtstart: '2024-04-24', status: 'TENTATIVE', summary: 'c. Event 0' }],
    ['an approximate start', '2023-04~/2024-04-26', { dtstart: '2023-04-01', dtend: '2024-04-27', status: 'TENTATIVE', summary: 'c. Event 0' }],
    ['a time', '2024-04-24T13:20:05+01:00', { dtstart: '2024-04-24T12:20:05Z', status: 'CONFIRMED', summary: 'Event 0' }],
  ] as const)('for %s', (_what, when, expected) => {
    const fields = made({ when })!;
    expect(fields).toMatchObject(expected);
    expect('dtend' in fields).toBe('dtend' in expected);
    expect((fields.description as string).includes('The date is not exact (')).toBe(expected.status === 'TENTATIVE');
  });

  it.each(['/2024-04-26', '../2024-04-26', '2024-04-24/..', '2024-04-24/', '-0043-03-15', '0000'])('for %s is none: the event is left out, and that is said', (when) => {
    const one = exampleOutput([{ when }, { when: '2024-03-01' }]);
    const text = writeCalendar(one);
    expect(fieldsOf(text)).toHaveLength(1);
    expect(calendarOmissions(one).map(({ known }) => known.when.text)).toEqual([one.records.find(({ known }) => known.event.title === 'Event 0')!.known.when.text]);
    expect(valuesOf(readIcal(text)).description).toContain('1 event is left out');
  });

  it('is none where its exclusive end would be in a year of five figures', () => {
    const [record] = exampleOutput([{ when: '2024-03-01' }]).records;
    expect(calendarDates({ ...record!, earliest: '9999-12-30', latest: '9999-12-30' })).toEqual({ kind: 'days', start: '9999-12-30', end: null });
    expect(calendarDates({ ...record!, earliest: '9999-12-30', latest: '9999-12-31' })).toBeNull();
  });

  it('is the day of the event’s own clock, whatever the hour elsewhere', () => {
    for (const clock of ['Asia/Tokyo', 'America/New_York']) expect(made({ when: '2024-03-10', clock })).toMatchObject({ dtstart: '2024-03-10' });
    expect(made({ when: '2024-03-10', clock: 'Asia/Tokyo' })!.description).toContain('Days are those of the clock in Tokyo (Asia/Tokyo).');
  });

  it('ends a time where a report says how long it lasted, unless the report rounds', () => {
    expect(made({ when: '2024-04-24T23:50+01:00', minutes: 330 })).toMatchObject({ dtstart: '2024-04-24T22:50:00Z', dtend: '2024-04-25T04:20:00Z' });
    expect(made({ when: '2024-04-24', minutes: 330 })).not.toHaveProperty('dtend');
    const about = withEvents(exampleOutput([{ when: '2024-04-24T23:50+01:00', minutes: 330 }]), (event) => ({ duration: { ...event.duration!, approximate: true } }));
    expect(fieldsOf(writeCalendar(about))[0]).not.toHaveProperty('dtend');
  });

  it.each([
    ['announced', 'TENTATIVE'], ['scheduled', 'TENTATIVE'], ['under-way', 'CONFIRMED'], ['happened', 'CONFIRMED'], ['postponed', 'TENTATIVE'], ['cancelled', 'CANCELLED'],
  ] as const)('of an event that is %s is %s', (status, expected) => {
    expect(made({ when: '2024-03-01', status })).toMatchObject({ status: expected });
  });

  it('on which reports disagree, or which is our inference, is not confirmed', () => {
    expect(made({ when: '2024-03-01', second: '2024-03-09' })).toMatchObject({ status: 'TENTATIVE', summary: 'Event 0' });
    const ours = exampleOutput([{ when: '2024-03-01' }]);
    const inferred = { ...ours, records: ours.records.map((record) => ({ ...record, known: { ...record.known, dated: { ...record.known.dated, inferred: true } } })) };
    expect(fieldsOf(writeCalendar(inferred))[0]).toMatchObject({ status: 'TENTATIVE' });
  });

  it('may lie outside what was asked for, which is then said', () => {
    const maybe = fieldsOf(writeCalendar(exampleOutput([{ when: '2024-03' }, { when: '2024-03-01' }], '?time=2024-03-01')));
    expect(maybe.map(({ description }) => (description as string).includes('It may lie outside the dates'))).toEqual([false, true]);
  });
});

describe('A record that changes', () => {
  it('keeps its UID and tells a higher SEQUENCE, when it was made and when it changed', () => {
    const changed = withEvents(exampleOutput([{ when: '2024-03-01' }]), () => ({ added: '2024-04-01', changed: '2025-01-31', sequence: 3 }));
    expect(fieldsOf(writeCalendar(changed))[0]).toMatchObject({
      uid: '00000000@demarche.news', sequence: 3, created: '2024-04-01T00:00:00Z', 'last-modified': '2025-01-31T00:00:00Z', dtstamp: '2025-01-31T00:00:00Z',
    });
  });
});

describe('For any story, the calendar', () => {
  it('shows every event of the view or counts it among those left out', () => {
    fc.assert(fc.property(exampleStories({ minLength: 1, maxLength: 12 }, (made) => ({ made: outputOf(made, EXAMPLE_NAMES) })), ({ made: any }) => {
      const shown = fieldsOf(writeCalendar(any)).map(({ uid }) => uid as string);
      const left = calendarOmissions(any).map(({ id }) => `${id}@demarche.news`);
      expect([...shown, ...left].sort()).toEqual(any.records.map(({ id }) => `${id}@demarche.news`).sort());
      const words = valuesOf(readIcal(writeCalendar(any))).description as string;
      expect(Number(/(\d+) events? (?:is|are) left out/.exec(words)?.[1] ?? 0)).toBe(left.length);
    }), { numRuns: 40 });
  });
});
