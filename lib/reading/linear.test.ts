import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { parseDay, type CivilDay } from '../time/civil-day';
import type { Zone } from '../time/clock';
import { actorFinder } from './find-actors';
import { actorLexicon } from './actor-lexicon';
import { withInferred } from './infer-time';
import { joinMentions, type Told } from './join-mentions';
import { makeCandidates } from './make-candidates';
import { Clocks } from './on-clock';
import { readReport } from './read-report';
import { relate } from './relate';
import { sentencesOf } from './sentences';
import { tellSentences } from './tell-sentences';
import { topicFinder } from './find-topics';

const { registry } = loadStories();
const DAY = parseDay('2024-04-26')!;
const PUBLICATION = {
  day: DAY as CivilDay,
  clock: 'UTC' as Zone,
  from: 'given',
  span: null,
  sure: true,
  why: 'given',
} as const;
const SIZE = 1_500;
const PIECES = [
  ['verbs', 'met said '],
  ['verbs with words', 'met him said '],
  ['events', 'Blinken met Xi. '],
  ['what follows', 'Blinken later met Xi. '],
  ['quotations', '“He said “'],
  ['commas', 'and, '],
  ['names', 'Ana Bo Cy '],
  ['offices', 'the former deputy foreign '],
  ['owners', 'China’s '],
] as const;

/** Counts how often what it makes is read. */
class Counter {
  steps = 0;

  of<T extends object>(value: T): T {
    return new Proxy(value, {
      get: (target, property, receiver) => {
        this.steps += 1;
        return Reflect.get(target, property, receiver) as unknown;
      },
    });
  }
}

function tell(text: string, counter: Counter) {
  const sentences = sentencesOf(text, [{ start: 0, end: text.length }]).map((sentence) => ({
    ...sentence,
    tokens: counter.of(sentence.tokens),
  }));
  const find = { actors: actorFinder(actorLexicon(registry)), topics: topicFinder(registry), times: () => [] };
  return tellSentences(sentences, find, DAY, () => undefined).told;
}

/** How often words are looked at, sentence by sentence, and how often events are, one by the other. */
function stepsOf(text: string): readonly [words: number, events: number] {
  const [words, events] = [new Counter(), new Counter()];
  const told = tell(text, words).map(
    ({ happening, when }): Told => events.of({ happening: events.of(happening), when: events.of(when) }),
  );
  const groups = withInferred(joinMentions(told), told, new Clocks(PUBLICATION), () => []);
  const sources = { text, publication: PUBLICATION, topics: () => [], find: () => [] };
  relate(makeCandidates(groups, sources), groups, told);
  return [words.steps, events.steps];
}

// Seconds differ from machine to machine and from run to run; steps do not. Dates have such a law of their own.
describe('steps', () => {
  it.each(PIECES)('of %s are linear in their length', (_name, piece) => {
    const [once, twice] = [SIZE, SIZE * 2].map((size) => stepsOf(piece.repeat(Math.ceil(size / piece.length))));
    // Twice the text takes twice the steps, and a few for where it begins; four times were it quadratic.
    for (const kind of [0, 1] as const) expect(twice![kind]).toBeLessThan(2.2 * once![kind] + 1_000);
  });
});

/** Patterns count no steps; quadratic, one would take minutes for this much. */
it.each([
  ['brackets', '([{'],
  ['digits', '7'],
  ['dashes', '- '],
  ['spaces', 'a      '],
  ['stops', 'p.m.'],
])('%s on one line are read', (_name, piece) => {
  const text = `a ${piece.repeat(Math.ceil(60_000 / piece.length))}`;
  expect(readReport(text, { registry, published: '2024-04-26', clock: 'UTC' }).candidates).toEqual([]);
});
