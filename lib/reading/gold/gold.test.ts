import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadStories } from '../../story/load-stories';
import { readReport } from '../read-report';
import { DEVELOPED } from './gold-names';
import { readGold, scoreEvents } from './score-events';

const { registry } = loadStories();
const TEXTS = DEVELOPED;
const scored = TEXTS.map((name) => {
  const gold = readGold(readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8'));
  const reading = readReport(gold.text, { registry, published: gold.published, clock: gold.clock });
  return { name, gold, reading, score: scoreEvents(reading, gold.events) };
});
const sum = (count: (one: (typeof scored)[number]) => number) => scored.reduce((total, one) => total + count(one), 0);

it('finds the events of five texts of our own, and few that are none', () => {
  const events = sum(({ gold }) => gold.events.length);
  expect(events).toBe(73);
  // What the reader reached; a change that costs one or two is looked at before the floor is.
  expect(sum(({ score }) => score.found.length)).toBeGreaterThanOrEqual(69);
  expect(sum(({ score }) => score.tooMany.length)).toBeLessThanOrEqual(4);
});

it('gives them their times, status, kind and actors', () => {
  expect(sum(({ score }) => score.rightTime)).toBeGreaterThanOrEqual(64);
  expect(sum(({ score }) => score.rightStatus)).toBeGreaterThanOrEqual(68);
  expect(sum(({ score }) => score.rightType)).toBeGreaterThanOrEqual(68);
  expect(sum(({ score }) => score.rightActors)).toBeGreaterThanOrEqual(66);
});

it.each(scored)('takes nothing of the page around $name for an event', ({ gold, reading }) => {
  for (const words of gold.furniture) {
    const start = reading.text.indexOf(words);
    expect(start, words).toBeGreaterThan(-1);
    expect(reading.candidates.filter(({ evidence }) => evidence.some((held) => held.start < start + words.length && start < held.end))).toEqual([]);
  }
});
