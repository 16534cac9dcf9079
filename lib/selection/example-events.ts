import fc from 'fast-check';
import { EXAMPLE_REGISTRY, exampleEvent, exampleReport, exampleStory } from '../story/example-story';
import { type FullRegistry, parseRegistry } from '../story/parse-registry';
import { parseStory } from '../story/parse-story';
import { STATUSES, type Story } from '../story/story';
import { type CivilDay, civilDay, formatDay } from '../time/civil-day';

/** Stories of many made-up events, to test what must hold for any story. */

export interface EventRecipe {
  /** EDTF, as a report gives it. */
  readonly when: string;
  /** What a second report gives; null where there is none. */
  readonly second?: string | null;
  readonly clock?: string;
  readonly acts?: readonly ('north' | 'south' | 'east')[];
  readonly topics?: readonly string[];
  readonly type?: string;
  readonly status?: (typeof STATUSES)[number];
  readonly title?: string;
  readonly phrase?: string | null;
  readonly minutes?: number | null;
  /** Answers or announces the event so many before or after it, where their dates allow it. */
  readonly relation?: 'answers' | 'announces' | null;
  /** The place in the list of an event that it is stated to come after. */
  readonly follows?: number;
}

export const EXAMPLE_CLOCKS = ['Europe/Oslo', 'Asia/Tokyo', 'America/New_York'] as const;
export const EXAMPLE_TOPICS = ['talks', 'grain', 'sea', 'law'] as const;
export const EXAMPLE_TYPES = ['consult', 'make-statement'] as const;
const ACTORS = { north: 'ada', south: 'bo', east: 'cy' } as const;

const MOST = 400;

export const EXAMPLE_NAMES: FullRegistry = parseRegistry({
  ...EXAMPLE_REGISTRY,
  topics: EXAMPLE_TOPICS.map((slug) => ({ slug, name: `About ${slug}`, formerly: [] })),
  sides: [
    ...(EXAMPLE_REGISTRY.sides as object[]),
    { slug: 'east', name: 'East', short: 'E', adjective: 'Eastern', clock: 'America/New_York' },
  ],
  clocks: [...(EXAMPLE_REGISTRY.clocks as object[]), { zone: 'America/New_York', city: 'New York' }],
  actors: [
    ...(EXAMPLE_REGISTRY.actors as object[]),
    { slug: 'cy', name: 'Cy Lindström', kind: 'person', side: 'east', office: 'Envoy', formerly: [] },
  ],
  types: [...(EXAMPLE_REGISTRY.types as object[]), { slug: 'make-statement', name: 'Make a statement', plover: true }],
  'event-ids': Object.fromEntries(Array.from({ length: MOST }, (_, i) => [exampleId(i), 'example'])),
});

/** The id of the n-th event of an example, counted from 0. */
export function exampleId(n: number): string {
  return String(n).padStart(8, '0');
}

/** A story of these events, parsed and checked as a file's would be. `horizon` is a day on Oslo's clock. */
export function storyOf(recipes: readonly EventRecipe[], horizon = '2024-03-04'): Story {
  const events = recipes.map((recipe, at) => {
    const { when, second = null, clock = 'Europe/Oslo', acts = ['north'], topics = ['talks'], title = `Event ${at}` } = recipe;
    const { type = 'consult', status = 'happened', phrase = null, minutes = null } = recipe;
    const report = (source: string, date: string) => exampleReport(source, date, { clock, status, phrase: source === 'lead' ? phrase : null });
    return exampleEvent(exampleId(at), title, [report('lead', when), ...(second === null ? [] : [report('second', second)])], {
      short: title.split(' ').slice(0, 2).join(' '),
      actors: acts.map((side) => ({ actor: ACTORS[side], role: acts.length > 1 ? 'participant' : 'source' })),
      topics: topics.map((topic) => ({ topic, source: 'lead', inferred: false })),
      duration: minutes === null ? null : { minutes, approximate: false, words: `${minutes} minutes` },
      relations: relationOf(recipes, at),
      type,
    });
  });
  const used = recipes.some(({ second }) => second) ? ['lead', 'second'] : ['lead'];
  const example = exampleStory();
  const sources = (example.sources as { id: string }[]).filter(({ id }) => used.includes(id));
  // Ids of which no story has events are refused, so a smaller story has a smaller registry.
  const ids = new Map([...EXAMPLE_NAMES.eventIds].slice(0, recipes.length));
  const horizonAt = { when: horizon, clock: 'Europe/Oslo', how: 'As dated.' };
  return parseStory({ ...example, sources, events, horizon: horizonAt, tombstones: [], gaps: [] }, { ...EXAMPLE_NAMES, eventIds: ids }, 'example');
}

/** Answers and announcements only between whole days that leave no doubt which came first. */
function relationOf(recipes: readonly EventRecipe[], at: number): object[] {
  const { relation, when, follows } = recipes[at]!;
  if (follows !== undefined) return [{ kind: 'after', event: exampleId(follows) }];
  if (!relation || !isDay(when)) return [];
  const other = recipes.findIndex((each) => isDay(each.when) && (relation === 'answers' ? daysBetween(each.when, when) : daysBetween(when, each.when)) >= 2);
  return other < 0 ? [] : [{ kind: relation, event: exampleId(other) }];
}

function isDay(when: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(when);
}

function daysBetween(a: string, b: string): number {
  const [from, to] = [a, b].map((text) => civilDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))));
  return to! - from!;
}

const CENTRE = civilDay(2024, 3, 1);

/** Most events crowd within days of each other; some lie years away. */
const dayNear: fc.Arbitrary<CivilDay> = fc
  .oneof({ weight: 6, arbitrary: fc.integer({ min: -4, max: 8 }) }, { weight: 2, arbitrary: fc.integer({ min: -60, max: 60 }) }, fc.integer({ min: -900, max: 900 }))
  .map((days) => (CENTRE + days) as CivilDay);

const KINDS: Readonly<Record<string, (day: CivilDay, days: number) => string>> = {
  day: (day) => formatDay(day),
  'one-of': (day, days) => `[${formatDay(day)}..${formatDay((day + 1 + (days % 5)) as CivilDay)}]`,
  days: (day, days) => `${formatDay(day)}/${formatDay((day + 1 + (days % 9)) as CivilDay)}`,
  month: (day) => formatDay(day).slice(0, 7),
  year: (day) => formatDay(day).slice(0, 4),
  span: (day, days) => `${formatDay(day)}/${formatDay((day + 20 + days * 9) as CivilDay)}`,
  'about then': (day) => `${formatDay(day).slice(0, 7)}~/${formatDay((day + 80) as CivilDay)}`,
  'until then': (day) => `/${formatDay(day)}`,
  'since then': (day) => `${formatDay(day)}/..`,
  time: (day, days) => `${formatDay(day)}T${String(days % 24).padStart(2, '0')}:${String((days * 7) % 60).padStart(2, '0')}+01:00`,
};

/** Weights that make a plot look like a report: mostly days. */
const kind = fc.oneof(
  { weight: 6, arbitrary: fc.constant('day') },
  { weight: 3, arbitrary: fc.constantFrom('one-of', 'time') },
  { weight: 2, arbitrary: fc.constantFrom('days', 'month') },
  { weight: 1, arbitrary: fc.constantFrom('year', 'span', 'about then', 'until then', 'since then') },
);

const WORDS = ['Talks', 'open', 'again', 'on', 'the', 'long', 'northern', 'coast', 'Ministers', 'sign', 'a', 'treaty', '台湾', 'naïvely', 'Wwwww'];

export const eventRecipe: fc.Arbitrary<EventRecipe> = fc
  .record({
    day: dayNear,
    kind,
    days: fc.integer({ min: 0, max: 60 }),
    second: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
    clock: fc.constantFrom(...EXAMPLE_CLOCKS),
    acts: fc.subarray(['north', 'south', 'east'] as const, { minLength: 1, maxLength: 2 }),
    topics: fc.shuffledSubarray([...EXAMPLE_TOPICS], { minLength: 1 }),
    type: fc.constantFrom(...EXAMPLE_TYPES),
    status: fc.oneof({ weight: 4, arbitrary: fc.constant('happened' as const) }, fc.constantFrom(...STATUSES)),
    title: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
    phrase: fc.option(fc.constantFrom('on Friday', 'earlier this week', 'in recent months', 'just before the second meeting began'), { freq: 2 }),
    minutes: fc.option(fc.integer({ min: 5, max: 900 }), { freq: 2 }),
    relation: fc.option(fc.constantFrom('answers' as const, 'announces' as const), { freq: 1 }),
  })
  .map(({ day, kind: of, days, second, ...rest }) => ({ ...rest, when: KINDS[of]!(day, days), second: second ? formatDay(day) : null }));

/** What is made of stories of so many events. A failing test prints what the events were made of, and not all that they became. */
export function exampleStories<Made extends object>(
  constraints: { readonly minLength: number; readonly maxLength: number }, make: (story: Story) => Made,
): fc.Arbitrary<Made> {
  return fc.tuple(fc.array(eventRecipe, { size: 'max', ...constraints }), dayNear).map(([recipes, day]) => {
    const horizon = formatDay(day);
    return Object.assign(make(storyOf(recipes, horizon)), { [fc.toStringMethod]: () => JSON.stringify({ recipes, horizon }) });
  });
}
