import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOf, type Minute } from './clock';
import { extentOf } from './extent';
import { compareExtents, orderEvents, type Orderable } from './order';
import { OrderError } from './order-error';
import { parseEdtf } from './parse-edtf';
import type { OrderingKind, OrderingRelation } from './relation-graph';

const CLOCKS = { beijing: zoneOf('Asia/Shanghai'), washington: zoneOf('America/New_York'), moscow: zoneOf('Europe/Moscow') };

function event(id: string, when: string, clock: keyof typeof CLOCKS, ...relations: readonly string[]): Orderable {
  return {
    id,
    name: `Event ${id}`,
    extent: extentOf(parseEdtf(when), CLOCKS[clock]),
    relations: relations.map((relation): OrderingRelation => {
      const [kind, other] = relation.split(' ');
      return { kind: kind as OrderingKind, event: other ?? '' };
    }),
  };
}

const STORY = {
  1: (when: string) => event('1', when, 'beijing'),
  2: (when: string) => event('2', when, 'washington', 'after 1'),
  3: (when: string) => event('3', when, 'washington', 'part-of 2'),
  5: (when: string) => event('5', when, 'moscow', 'before 6', 'announces 12'),
  12: (when: string) => event('12', when, 'beijing'),
} as const;

const SAME_IN_BOTH = [
  event('4', '[2024-04-24..2024-04-26]', 'beijing', 'answers 2', 'answers 3'),
  event('6', '2024-04-26', 'beijing', 'before 8'),
  event('7', '2024-04-26', 'beijing', 'before 8'),
  event('8', '2024-04-26', 'beijing', 'after 6', 'after 7'),
  event('9', '[2024-04-25..2024-04-26]', 'washington', 'after 6'),
  event('10', '/2024-04-26', 'beijing'),
  event('11', '2023-04~/2024-04-26', 'beijing'),
];
const EXPECTED = ['10', '11', '1', '2', '3', '4', '5', '6', '7', '8', '9', '12'];

function errorOf(items: readonly Orderable[]): OrderError {
  try {
    orderEvents(items);
  } catch (error) {
    if (error instanceof OrderError) return error;
    throw error;
  }
  throw new Error('The events were ordered.');
}

describe('the order of events', () => {
  it.each([
    ['one report', '2024-04-24', '[2024-04-23..2024-04-25]', '[2024-04-25..2024-04-26]', '2024-05'],
    ['all reports', '2024-04-24', '2024-04-24', '2024-04-25', '2024-05-16/2024-05-17'],
    ['all reports, the journey as a whole', '2024-04-24/2024-04-27', '2024-04-24', '2024-04-25', '2024-05-16/2024-05-17'],
  ])('is by time, then by relation, from %s', (_, arrival, act, announcement, visit) => {
    const items = [STORY[1](arrival), STORY[2](act), STORY[3](act), STORY[5](announcement), STORY[12](visit), ...SAME_IN_BOTH];
    expect(orderEvents(items)).toEqual(EXPECTED);
    // Only 6 and 7 are tied, and they keep the order given.
    const reversed = orderEvents([...items].reverse());
    expect(reversed.map((id) => (id === '6' ? '7' : id === '7' ? '6' : id))).toEqual(EXPECTED);
  });

  it('is empty for no events, and needs none of the events that relations name', () => {
    expect(orderEvents([])).toEqual([]);
    expect(orderEvents([event('a', '2024', 'beijing', 'after gone')])).toEqual(['a']);
  });

  it.each([
    ['an unknown start first', ['2024-01-01', '/2024-04-26'], ['b', 'a']],
    ['the earlier end first', ['[2024-04-24..2024-04-26]', '2024-04-24'], ['b', 'a']],
    ['no end last', ['2024-04-24/..', '2024-04-24/2024-05'], ['b', 'a']],
    ['equals as they were given', ['2024-04-24', '2024-04-24'], ['a', 'b']],
  ])('puts %s', (_, [first = '', second = ''], order) => {
    expect(orderEvents([event('a', first, 'beijing'), event('b', second, 'beijing')])).toEqual(order);
  });

  it('moves an event behind what it follows, and with it all that follows it', () => {
    expect(
      orderEvents([
        event('c', '2024-04', 'beijing', 'after b'),
        event('b', '2024-04', 'beijing', 'answers a'),
        event('x', '2024-04-19', 'beijing'),
        event('a', '2024-04-20', 'beijing'),
      ]),
    ).toEqual(['x', 'a', 'b', 'c']);
  });

  it('keeps a part right behind its whole, but not before its own date', () => {
    const whole = event('whole', '2024-04-24/2024-04-27', 'beijing');
    const other = event('other', '2024-04-24/2024-04-27', 'beijing');
    expect(orderEvents([whole, other, event('part', '2024-04-24/2024-04-27', 'beijing', 'part-of whole')])).toEqual(['whole', 'part', 'other']);
    expect(orderEvents([whole, other, event('part', '2024-04-26', 'beijing', 'part-of whole')])).toEqual(['whole', 'other', 'part']);
  });

  it.each([
    ['a circle of two', [event('a', '2024', 'beijing', 'after b'), event('b', '2024', 'beijing', 'after a')]],
    ['a circle of different words', [event('a', '2024', 'beijing', 'announces b'), event('b', '2024', 'beijing', 'before a')]],
    ['a date that is over', [event('a', '2024-04-23', 'beijing', 'after b'), event('b', '2024-04-24', 'beijing')]],
    ['an answer before its question', [event('a', '2024-04-24', 'beijing'), event('b', '2024-04-23', 'beijing', 'answers a')]],
    ['a date that is over, by way of a third', [
      event('a', '2024-04-26', 'beijing'), event('c', '2024-04', 'beijing', 'after a'), event('b', '2024-04-25', 'beijing', 'after c'),
    ]],
  ])('names both events of %s', (_, items) => {
    const { message, events } = errorOf(items);
    expect([...events].sort()).toEqual(['Event a', 'Event b']);
    expect(message).toContain('“Event a”');
    expect(message).toContain('“Event b”');
  });

  it('names neighbours of a longer circle, not what merely hangs on it', () => {
    const { events } = errorOf([
      event('x', '2024', 'beijing', 'after a'),
      event('a', '2024', 'beijing', 'after c'),
      event('b', '2024', 'beijing', 'after a'),
      event('c', '2024', 'beijing', 'after b'),
    ]);
    expect(events).not.toContain('Event x');
    expect(new Set(events).size).toBe(2);
  });

  it('refuses an event that follows itself', () => {
    expect(errorOf([event('a', '2024', 'beijing', 'after a')]).events).toEqual(['Event a', 'Event a']);
  });
});

describe('the laws of order', () => {
  /** Any dates, with relations only from earlier to later places, so that they never go round. */
  const items = fc
    .array(
      fc.record({
        from: fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }),
        kind: fc.constantFrom<OrderingKind>('after', 'answers', 'part-of'),
        others: fc.array(fc.nat(30), { maxLength: 3 }),
      }),
      { maxLength: 30 },
    )
    .map((rows) =>
      rows.map(({ from, kind, others }, index): Orderable => ({
        id: String(index),
        name: `Event ${index}`,
        // No end, so that no relation can contradict a date.
        extent: { from: from as Minute | null, to: null },
        relations: others.filter((other) => other < index).map((other) => ({ kind, event: String(other) })),
      })),
    );

  it('holds every event once, and each after all that it follows', () => {
    fc.assert(
      fc.property(items, (given) => {
        const order = orderEvents(given);
        expect([...order].sort()).toEqual(given.map(({ id }) => id).sort());
        const place = new Map(order.map((id, index) => [id, index]));
        for (const { id, relations } of given) {
          for (const { event: other } of relations) expect(place.get(id)).toBeGreaterThan(place.get(other) ?? Infinity);
        }
      }),
    );
  });

  it('is by time alone where nothing is related', () => {
    fc.assert(
      fc.property(items, (given) => {
        const alone = given.map((item) => ({ ...item, relations: [] }));
        const byTime = alone.toSorted((a, b) => compareExtents(a.extent, b.extent)).map(({ id }) => id);
        expect(orderEvents(alone)).toEqual(byTime);
      }),
    );
  });

  it('does not depend on the order given where no two dates are equal', () => {
    const distinct = fc.tuple(items, fc.nat()).map(([given, seed]) => ({
      given: given.map((item, index) => ({ ...item, extent: { from: (index * 7919) % 1009 as Minute, to: (5000 + ((index * 31) % 101)) as Minute } })),
      seed,
    }));
    fc.assert(
      fc.property(distinct, ({ given, seed }) => {
        const shuffled = given.toSorted((a, b) => ((Number(a.id) + 1) * (seed + 17)) % 97 - (((Number(b.id) + 1) * (seed + 17)) % 97));
        expect(orderEvents(shuffled)).toEqual(orderEvents(given));
      }),
    );
  });

  it('orders two hundred thousand events in a few seconds', () => {
    const many = Array.from({ length: 200_000 }, (_, index): Orderable => ({
      id: String(index),
      name: '',
      extent: { from: ((index * 7919) % 100_003) as Minute, to: null },
      relations: index % 10 === 1 ? [{ kind: 'after', event: String(index - 1) }] : [],
    }));
    const begun = performance.now();
    expect(orderEvents(many)).toHaveLength(200_000);
    // A square algorithm would take minutes; the limit is wide, for slow machines.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
