import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../../story/load-stories';
import { readReport } from '../read-report';
import { DEVELOPED, HELD_OUT } from './gold-names';
import { readGold, scoreEvents } from './score-events';

const { registry } = loadStories();
const scored = [...DEVELOPED, ...HELD_OUT].map((name) => {
  const gold = readGold(readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8'));
  const reading = readReport(gold.text, { registry, published: gold.published, clock: gold.clock });
  return { name, gold, reading, score: scoreEvents(reading, gold.events) };
});

// Floors are a little below what the reader reached, so that a change that costs more is seen.
describe.each([
  { texts: DEVELOPED, events: 112, found: 108, tooMany: 3, time: 99, status: 107, type: 107, actors: 105 },
  { texts: HELD_OUT, events: 90, found: 61, tooMany: 6, time: 56, status: 60, type: 52, actors: 59 },
])('the events of $texts', ({ texts, ...floor }) => {
  const own = scored.filter(({ name }) => texts.some((text) => text === name));
  const sum = (count: (one: (typeof scored)[number]) => number) => own.reduce((total, one) => total + count(one), 0);

  it('are found, and few that are none', () => {
    expect(sum(({ gold }) => gold.events.length)).toBe(floor.events);
    expect(sum(({ score }) => score.found.length)).toBeGreaterThanOrEqual(floor.found);
    expect(sum(({ score }) => score.tooMany.length)).toBeLessThanOrEqual(floor.tooMany);
  });

  it('have their times, status, kind and actors', () => {
    expect(sum(({ score }) => score.rightTime)).toBeGreaterThanOrEqual(floor.time);
    expect(sum(({ score }) => score.rightStatus)).toBeGreaterThanOrEqual(floor.status);
    expect(sum(({ score }) => score.rightType)).toBeGreaterThanOrEqual(floor.type);
    expect(sum(({ score }) => score.rightActors)).toBeGreaterThanOrEqual(floor.actors);
  });
});

it.each(scored)('takes nothing of the page around $name for an event', ({ gold, reading }) => {
  expect(gold.furniture).not.toEqual([]);
  for (const words of gold.furniture) {
    const start = reading.text.indexOf(words);
    expect(start, words).toBeGreaterThan(-1);
    expect(
      reading.candidates.filter(({ evidence }) =>
        evidence.some((held) => held.start < start + words.length && start < held.end),
      ),
    ).toEqual([]);
  }
});
