import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../../time/clock';
import { parseEdtf } from '../../../time/parse-edtf';
import type { Expression } from '../expression';
import { findDates } from '../find-dates';
import { addTallies, NOTHING, scoresOf, tally, type Scores } from '../tempeval-score';
import { daysNamed } from './days-named';
import { readGold, type GoldText } from './read-gold';
import { readPrintedDates } from './read-printed-dates';
import { readWikiWars } from './read-wikiwars';

/** Real texts. They are not ours, so they are not in the repository. */
const CORPORA = resolve(import.meta.dirname, '../../../../../shared/corpora');
const there = existsSync(CORPORA);
if (!there) console.warn(`Dates are not tried on real texts: ${CORPORA} is not here.`);

function own(prefix: string): readonly GoldText[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.startsWith(prefix) && name.endsWith('.txt'));
  return files.flatMap((name) => readGold(readFileSync(resolve(import.meta.dirname, name), 'utf8')));
}

interface Reading {
  readonly gold: GoldText;
  readonly found: readonly Expression[];
}

const readingOf = (gold: GoldText): Reading => ({ gold, found: findDates(gold.text, gold) });
const [dev, heldOut] = [own('dev').map(readingOf), own('held-out').map(readingOf)];

function scores(readings: readonly Reading[]): Scores {
  return scoresOf(readings.map(({ gold, found }) => tally(gold.expressions, found)).reduce(addTallies, NOTHING));
}

/** Floors, a little below what `npm run measure:dates` prints: what falls under them has become worse. */
describe('date expressions against gold', () => {
  it('of own news paragraphs, written to develop against', () => {
    const { valueF1, strictF1 } = scores(dev);
    expect(valueF1).toBeGreaterThan(97.5);
    expect(strictF1).toBeGreaterThan(97);
  });

  it('of own news paragraphs, written before the rules met them', () => {
    expect(scores(heldOut).valueF1).toBeGreaterThan(96);
  });

  it('have EDTF that our own reader takes', () => {
    for (const { edtf } of [...dev, ...heldOut].flatMap(({ found }) => found))
      if (edtf !== null) expect(parseEdtf(edtf).text).toBe(edtf);
  });

  it.skipIf(!there)('of the narratives of WikiWars', () => {
    const folder = resolve(CORPORA, 'wikiwars');
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.xml'))
      .map((name) => readWikiWars(name, readFileSync(resolve(folder, name), 'utf8')));
    expect(scores(texts.map(readingOf)).valueF1).toBeGreaterThan(87.5);
  });

  it.skipIf(!there)('of the State Department’s timeline, all right', () => {
    const dates = readPrintedDates(
      readFileSync(resolve(CORPORA, 'state-department/administrative_timeline.csv'), 'utf8'),
    );
    const publication = {
      published: Math.max(...dates.map(({ latest }) => latest)) as (typeof dates)[number]['latest'],
      clock: zoneOf('America/New_York'),
    };
    const wrong = dates.filter(({ printed, earliest, latest }) => {
      const named = daysNamed(findDates(printed, publication));
      return named?.earliest !== earliest || named.latest !== latest;
    });
    expect(dates).toHaveLength(744);
    expect(wrong.map(({ printed }) => printed)).toEqual([]);
  });
});
