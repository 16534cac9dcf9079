import type { Registry } from '../../story/story';
import { readReport } from '../read-report';
import type { Candidate } from '../reading';

/** A sentence of PLOVER's gold set, as its file has it. */
export interface PloverSentence {
  readonly event: string;
  readonly text: string;
  readonly source?: unknown;
  readonly target?: unknown;
}

export interface PloverRow {
  readonly text: string;
  readonly gold: string;
  readonly predicted: string | null;
  readonly right: boolean;
  readonly goldSources: readonly string[];
  readonly goldTargets: readonly string[];
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

export interface Figures {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Categories of PLOVER's gold set that our registry names otherwise. */
const OURS: ReadonlyMap<string, string> = new Map([
  ['DEMAND', 'request'],
  ['DISAPPROVE', 'accuse'],
  ['INVESTIGATE', 'accuse'],
  ['FIGHT', 'assault'],
]);
const NO_PLOVER = new Set(['state', 'occur', 'legislate']);

/** The type of our registry for a category of the gold set. */
function ploverType(category: string): string {
  return OURS.get(category) ?? category.toLowerCase();
}

/**
 * How well the events of single sentences are told: of each, the surest candidate of PLOVER's kinds counts. An actor is
 * right where one of the words of its name is one of the gold's.
 */
export function scorePlover(sentences: readonly PloverSentence[], registry: Registry) {
  const rows = sentences.map((sentence): PloverRow => {
    const { candidates } = readReport(sentence.text, { registry, published: '2000-01-01', clock: 'UTC' });
    const main = candidates
      .filter(({ type }) => !NO_PLOVER.has(type))
      .reduce<Candidate | null>(
        (best, one) => (best === null || one.confidence.value > best.confidence.value ? one : best),
        null,
      );
    const gold = ploverType(sentence.event);
    const byRole = (roles: readonly string[]) =>
      main?.actors.filter(({ role }) => roles.includes(role)).map(({ name }) => name) ?? [];
    return {
      text: sentence.text,
      gold,
      predicted: main?.type ?? null,
      right: main?.type === gold,
      goldSources: names(sentence.source),
      goldTargets: names(sentence.target),
      sources: byRole(['source', 'participant']),
      targets: byRole(['target', 'participant']),
    };
  });
  const types = [...new Set(rows.map(({ gold }) => gold))].sort();
  return {
    rows,
    all: figures(rows),
    byType: types.map((type) => ({
      type,
      right: rows.filter(({ gold, right }) => right && gold === type).length,
      predicted: rows.filter(({ predicted }) => predicted === type).length,
      gold: rows.filter(({ gold }) => gold === type).length,
    })),
    acting: actors(
      rows,
      ({ goldSources }) => goldSources,
      ({ sources }) => sources,
    ),
    actedUpon: actors(
      rows,
      ({ goldTargets }) => goldTargets,
      ({ targets }) => targets,
    ),
  };
}

function figures(rows: readonly PloverRow[]): Figures {
  return {
    right: rows.filter(({ right }) => right).length,
    predicted: rows.filter(({ predicted }) => predicted !== null).length,
    gold: rows.length,
  };
}

function actors(
  rows: readonly PloverRow[],
  wanted: (row: PloverRow) => readonly string[],
  found: (row: PloverRow) => readonly string[],
): Figures {
  let [right, predicted, gold] = [0, 0, 0];
  for (const row of rows) {
    const [want, have] = [wanted(row), found(row)];
    gold += want.length;
    predicted += have.length;
    right += Math.min(want.filter((name) => have.some((other) => share(name, other))).length, have.length);
  }
  return { right, predicted, gold };
}

const COMMON = new Set([
  'the',
  'of',
  'in',
  'and',
  'officials',
  'government',
  'president',
  'minister',
  'leader',
  'leaders',
  'forces',
  'army',
  'rebels',
  'prime',
  'foreign',
  'police',
  'troops',
]);

/** "Algerian landowners" and "landowners", "Serbia" and "Serbian": a word that tells, or its beginning, is shared. */
function share(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}.]+/u)
      .filter((word) => word.length > 1),
  );
  if (a.toLowerCase() === b.toLowerCase()) return true;
  return one!.some(
    (word) =>
      !COMMON.has(word) &&
      other!.some((two) => two === word || (word.length > 4 && two.length > 4 && word.slice(0, 5) === two.slice(0, 5))),
  );
}

function names(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'actorText' in entry && typeof entry.actorText === 'string'
      ? [entry.actorText]
      : [],
  );
}
