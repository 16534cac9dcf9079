import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { writeCalendar } from './calendar';
import { exampleOutput, outputOf, withEvents } from './example-output';
import { NASTY_LETTERS, nastyText, sayingThroughout } from './feed-example';
import { cleanLine } from './feed-text';
import { eventsOf, readIcal, valuesOf } from './ical-example';
import type { Output } from './output';

/** What Python's icalendar reads, of each calendar each event. Its 4.0 takes the text `\n` for a line end, and `%2C` for a comma. */
const PYTHON = `
import json, sys
from icalendar import Calendar
def field(value):
    if hasattr(value, 'dt'): return value.dt.isoformat()
    if hasattr(value, 'cats'): return [str(each) for each in value.cats]
    return int(value) if isinstance(value, int) else str(value)
def read(text):
    calendar = Calendar.from_ical(text.encode('utf-8'))
    events = [{name: field(value) for name, value in event.property_items(recursive=False) if name not in ('BEGIN', 'END')} for event in calendar.walk('VEVENT')]
    faults = calendar.errors + [fault for event in calendar.walk('VEVENT') for fault in event.errors]
    return {'events': events, 'faults': [str(fault) for fault in faults], 'names': [name for name, _ in calendar.property_items(recursive=False)]}
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`;

interface PythonCalendar {
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly faults: readonly string[];
  readonly names: readonly string[];
}

const readBy = (python: string, calendars: readonly string[]): PythonCalendar[] | null => {
  try {
    const input = JSON.stringify(calendars);
    return JSON.parse(execFileSync(python, ['-c', PYTHON], { input, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['pipe', 'pipe', 'ignore'] })) as PythonCalendar[];
  } catch {
    return null;
  }
};
/** The system's own comes second: Debian's package is installed for it, whichever Python comes first. */
const python = ['python3', '/usr/bin/python3'].find((each) => readBy(each, []) !== null);
if (python === undefined) console.warn('Calendars are not read back by Python: its package icalendar is not here.');

const NAMES = ['uid', 'dtstamp', 'created', 'last-modified', 'sequence', 'dtstart', 'summary', 'description', 'categories', 'location', 'status', 'transp', 'class', 'url'];
const plain = exampleOutput([{ when: '2024-03-01' }]);
const CALENDAR_NAMES = readIcal(writeCalendar(plain)).properties.map(({ name }) => name);
const words = fc.tuple(nastyText, nastyText, nastyText.map((text) => `a${text}`));

describe('Whatever stands in a title, a summary or a place', () => {
  it('comes back from ical.js as it was, cleaned, and makes no property', () => {
    fc.assert(fc.property(words, ([title, summary, place]) => {
      const text = writeCalendar(sayingThroughout(plain, title, summary, place));
      const calendar = readIcal(text);
      const [event] = eventsOf(calendar);
      expect(calendar.components).toHaveLength(1);
      expect(calendar.properties.map(({ name }) => name)).toEqual(CALENDAR_NAMES);
      expect(event!.properties.map(({ name }) => name)).toEqual(NAMES);
      const fields = valuesOf(event!);
      expect([fields.summary, fields.location]).toEqual([cleanLine(title), cleanLine(place)]);
      expect((fields.description as string).startsWith(`${cleanLine(summary)}\n\n`)).toBe(true);
      expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    }), { numRuns: 300 });
  });

  it('cannot come between the names of topics', () => {
    const NAMED = ['Taiwan, ROC', 'a;b', 'c\\d', '\r\nATTENDEE:x'];
    const { registry } = plain.open;
    const topics = registry.topics.map((topic, at) => ({ ...topic, name: NAMED[at]! }));
    const named: Output = { ...plain, open: { ...plain.open, registry: { ...registry, topics } } };
    const text = writeCalendar(withEvents(named, () => ({ topics: topics.map(({ slug }) => ({ topic: slug, source: 'lead', inferred: false })) })));
    expect(valuesOf(eventsOf(readIcal(text))[0]!).categories).toEqual(['Taiwan, ROC', 'a;b', 'c\\d', 'ATTENDEE:x']);
  });

  it.skipIf(python === undefined)('comes back from Python’s icalendar too', () => {
    const readable = NASTY_LETTERS.filter((letter) => !/\\|%/.test(letter));
    const samples = fc.sample(fc.array(fc.constantFrom(...readable), { maxLength: 60 }).map((letters) => `a${letters.join('')}`), { numRuns: 200, seed: 3 });
    const read = readBy(python!, samples.map((text) => writeCalendar(sayingThroughout(plain, text, text, text))));
    for (const [at, text] of samples.entries()) {
      const { events, faults } = read![at]!;
      expect(faults).toEqual([]);
      expect(events.map((event) => Object.keys(event).sort())).toEqual([NAMES.map((name) => name.toUpperCase()).sort()]);
      expect(events).toMatchObject([{ SUMMARY: cleanLine(text), LOCATION: cleanLine(text) }]);
      expect((events[0]!.DESCRIPTION as string).startsWith(`${cleanLine(text)}\n\n`)).toBe(true);
    }
  });
});

describe('Python’s icalendar and ical.js', () => {
  it.skipIf(python === undefined)('read the same from the first story, field by field', () => {
    const { stories, registry } = loadStories();
    const texts = [...stories.values()].map((story) => writeCalendar(outputOf(story, registry)));
    const moment = (value: unknown) => String(value).replace(/\+00:00$/, 'Z');
    for (const [at, { events, faults }] of readBy(python!, texts)!.entries()) {
      expect(faults).toEqual([]);
      const ours = eventsOf(readIcal(texts[at]!)).map(valuesOf);
      expect(events).toHaveLength(ours.length);
      for (const [place, event] of events.entries()) {
        const read = Object.entries(event).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) && value.length === 1 ? value[0] as unknown : value] as const);
        const dates = new Set(['dtstart', 'dtend', 'dtstamp', 'created', 'last-modified']);
        expect(Object.fromEntries(read.map(([name, value]) => [name, dates.has(name) ? moment(value) : value]))).toEqual(ours[place]);
      }
    }
  });
});
