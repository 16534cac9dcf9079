import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { planRequest, type Addresses } from '../request/plan-request';
import { openStory } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import { formatOf } from './formats';
import { viewOutput } from './output';
import { NO_OWN } from './own-parameters';

/* Strangers write links. A hundred thousand of them, a third in each time zone that the tests run in, as it were. */

const QUERIES = 33_334;
/** Of so many links, one is also drawn: a drawing costs as much as a hundred files. */
const DRAWN = 800;

const { registry, featured } = loadStories();
const open = openStory(prepareStory(featured, registry));
const addresses: Addresses = {
  names: () => open.names, isTopic: () => false, isPublic: () => false, eventPath: () => null, isWithdrawn: () => false, own: (of, extension) => formatOf(of, extension)?.own ?? null,
};

const PAYLOADS = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='alert(1)", '</title><svg/onload=alert(1)>', ']]><x>', '<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;', '%00%01%0B', '\r\nATTENDEE:mailto:x', '\rBEGIN:VEVENT', '\u0085X-EVIL:1', '\u2028', '\u202E',
  '=cmd|\' /C calc\'!A0', '＝1+1', '\\input{/etc/passwd}', '}{', '__proto__', 'constructor', '../../x', '//evil.invalid', '%', '%zz', '%E0%A4', '\uD800', '999999999999', '-0', '1e309', '2024-02-30', '9999-99-99..0', '☃', '台灣', '🦊'.repeat(30), 'a'.repeat(5000), '{{7*7}}', '${7*7}',
];
const KEYS = ['u', 'reports', 'topic', 'match', 'actor', 'type', 'status', 'q', 'time', 'certain', 'window', 'lanes', 'sort', 'view', 'page', 'event', 'column', 'outlines', 'topics', 'from', 'to', 'size', 'title', 'x', '__proto__', 'q[]', ' q'];
const GOOD = ['taiwan', 'taiwan.tiktok', 'all', 'lead', 'none', '2024-04', '2024-04-24..2024-04-26', 'list', 'table', 'e7k3m9qz', 'hide', 'antony-blinken', 'consult', 'happened', 'new', 'only', 'topic', 'actor', '20240423t1600..20240427t0400'];

/** Numbers from 0 to 1 in an order that depends on the seed alone (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function hostileQuery(roll: () => number): string {
  const one = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)]!;
  if (roll() < 0.1) return `?${Array.from({ length: 1 + Math.floor(roll() * 60) }, () => String.fromCharCode(Math.floor(roll() * (roll() < 0.5 ? 128 : 65536)))).join('')}`;
  const value = () => (roll() < 0.4 ? one(GOOD) : one(PAYLOADS));
  const write = (text: string) => (roll() < 0.7 ? new URLSearchParams([['', text]]).toString().slice(1) : text);
  return `?${Array.from({ length: 1 + Math.floor(roll() * 6) }, () => `${one(KEYS)}=${write(value())}`).join(roll() < 0.1 ? '&amp;' : '&')}`;
}

/** The names of all elements and attributes of an XML text. */
function namesIn(xml: string): ReadonlySet<string> {
  expect(XMLValidator.validate(xml)).toBe(true);
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    for (const [name, below] of Object.entries(node)) {
      if (name !== '#text') names.add(name);
      visit(below);
    }
  };
  visit(new XMLParser({ ignoreAttributes: false, preserveOrder: true }).parse(xml));
  return names;
}

const write = (extension: string, search: string) => formatOf('view', extension)!.write(viewOutput(open, openView(open, search), 'https://demarche.example'), NO_OWN) as string;
const properties = (ics: string) => new Set(ics.split('\r\n').filter((line) => line !== '' && !line.startsWith(' ')).map((line) => line.split(/[:;]/, 1)[0]!));

/** What any view may hold: what the usual view, a filtered one, one with an open event and an empty one do. */
const USUAL = ['', '?topic=taiwan.tiktok&outlines=hide', '?event=e7k3m9qz&reports=lead', '?q=nothing+of+the+kind', '?window=20200101t0000..20300101t0000', '?time=2024-04-24'];
const allowed = (extension: string, names: (text: string) => ReadonlySet<string>) => new Set(USUAL.flatMap((search) => [...names(write(extension, search))]));

const CHECKS: readonly ((search: string) => void)[] = [
  (search) => void JSON.parse(write('json', search)),
  (search) => void JSON.parse(write('feed.json', search)),
  (search) => {
    const found = [...properties(write('ics', search))].filter((name) => !ICS.has(name));
    expect(found, search).toEqual([]);
  },
  (search) => {
    // Every record begins with an id, or is the head; no cell begins a formula.
    const csv = write('csv', search);
    expect(csv.startsWith('id,'), search).toBe(true);
    expect(/(?:^|[,\r\n])"?[=@＝＠]/.test(csv), search).toBe(false);
  },
];
const ICS = allowed('ics', properties);

describe('hostile links', () => {
  const roll = dice({ UTC: 1, 'America/Los_Angeles': 2 }[process.env.TEST_ZONE ?? 'UTC'] ?? 3);

  it('all give a view whose notices are text, a plan, and a file that reads back', () => {
    for (let i = 0; i < QUERIES; i++) {
      const search = hostileQuery(roll);
      const { notices, selection } = openView(open, search);
      for (const { text } of notices) if (text.length > 400 || /[\u0000-\u001F\u007F-\u009F\u2028\u202A-\u202E]/.test(text)) expect.fail(`${search}: ${text}`);
      if (selection.count < 0 || selection.count > selection.total) expect.fail(search);
      const plan = planRequest('/s/x', search, addresses);
      if (plan.kind === 'static' || plan.inner.length > 5000) expect.fail(search);
      // Writing costs more than reading: one link in sixteen is also written, in turn as each of four files.
      if (i % 16 === 0) CHECKS[(i / 16) % CHECKS.length]!(search);
    }
  }, 60_000);

  it.each(['atom', 'svg'])('make no element and no attribute in %s', (extension) => {
    const usual = allowed(extension, namesIn);
    for (let i = 0; i < QUERIES / DRAWN; i++) {
      const search = hostileQuery(roll);
      expect([...namesIn(write(extension, search))].filter((name) => !usual.has(name)), search).toEqual([]);
    }
  }, 60_000);
});
