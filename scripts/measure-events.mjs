// How well the events of reports are read, and how long it takes. docs/reading.md says what the figures mean.
import { existsSync, readFileSync } from 'node:fs';
import { at } from './setup/project.mjs';
import { loadLib } from './setup/load-lib.mjs';

const PARTS = [
  ['reading/read-report', 'readReport'],
  ['reading/gold/score-events', 'readGold, scoreEvents'],
  ['reading/gold/score-plover', 'scorePlover'],
  ['reading/gold/gold-names', 'DEVELOPED, HELD_OUT'],
  ['story/parse-registry', 'parseRegistry, REGISTRY_FILES'],
];
const lib = await loadLib(PARTS);
const registry = lib.parseRegistry(
  Object.fromEntries(
    lib.REGISTRY_FILES.map((name) => [name, JSON.parse(readFileSync(at('data', 'registry', `${name}.json`), 'utf8'))]),
  ),
);
const print = (text = '') => process.stdout.write(`${text}\n`);
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const golds = (names) =>
  names.map((name) => [name, lib.readGold(readFileSync(at('lib', 'reading', 'gold', `${name}.txt`), 'utf8'))]);

ownTexts('Our own texts, by which the reader was mended', lib.DEVELOPED);
ownTexts('Our own texts, read once and then left alone', lib.HELD_OUT);
plover();
time();

function ownTexts(heading, names) {
  print(heading);
  print('  text          events  found  too many  time  status  type  actors');
  const all = golds(names).map(([name, gold]) => {
    const score = lib.scoreEvents(
      lib.readReport(gold.text, { registry, published: gold.published, clock: gold.clock }),
      gold.events,
    );
    const row = [
      gold.events.length,
      score.found.length,
      score.tooMany.length,
      score.rightTime,
      score.rightStatus,
      score.rightType,
      score.rightActors,
    ];
    print(`  ${name.padEnd(12)}${columns(row)}`);
    return row;
  });
  const sum = all.reduce((total, row) => total.map((value, nth) => value + row[nth]), [0, 0, 0, 0, 0, 0, 0]);
  print(`  ${'all'.padEnd(12)}${columns(sum)}`);
  print(
    `  precision ${percent(sum[1], sum[1] + sum[2])}, recall ${percent(sum[1], sum[0])}; of those found, time ${percent(sum[3], sum[1])}, status ${percent(sum[4], sum[1])}, type ${percent(sum[5], sum[1])}, who acts ${percent(sum[6], sum[1])}\n`,
  );
}

function columns(row) {
  return row.map((value, nth) => String(value).padStart([8, 7, 10, 6, 8, 6, 8][nth])).join('');
}

function plover() {
  const file = at('..', 'shared', 'corpora', 'plover', 'gold-sentences.json');
  if (!existsSync(file)) return print(`PLOVER's gold sentences are left out: ${file} is not here.\n`);
  const { all, byType, acting, actedUpon } = lib.scorePlover(JSON.parse(readFileSync(file, 'utf8')), registry);
  print("PLOVER's gold sentences (the surest candidate of each)");
  print('  type        precision   recall   of');
  for (const { type, right, predicted, gold } of byType)
    print(
      `  ${type.padEnd(12)}${percent(right, predicted).padStart(9)}${percent(right, gold).padStart(9)}${String(gold).padStart(5)}`,
    );
  for (const [name, { right, predicted, gold }] of [
    ['all types', all],
    ['who acts', acting],
    ['acted upon', actedUpon],
  ]) {
    print(
      `  ${name.padEnd(12)}${percent(right, predicted).padStart(9)}${percent(right, gold).padStart(9)}${String(gold).padStart(5)}`,
    );
  }
  return print();
}

/** The five texts after each other, and again, until they are long enough; hostile ones beside them. */
function time() {
  print('Time to read, the best of three');
  const unit = golds(lib.DEVELOPED)
    .map(([, { text }]) => text)
    .join('\n\n');
  const prose = (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const hostile = {
    prose,
    digits: (length) => '7'.repeat(length),
    brackets: (length) => '([{'.repeat(length / 3),
    spaces: (length) => `a${' '.repeat(length - 2)}b`,
    quotations: (length) => '“He said “'.repeat(length / 10),
    names: (length) => 'Ana Bo Cy '.repeat(length / 10),
    commas: (length) => 'and, '.repeat(length / 5),
    verbs: (length) => 'met said '.repeat(length / 9),
    clauses: (length) => 'met him said '.repeat(length / 13),
    lines: (length) => 'x\n'.repeat(length / 2),
    dashes: (length) => 'April 1-'.repeat(length / 8),
  };
  print(
    `  ${'text'.padEnd(12)}${['20 kB', '200 kB', '2 MB'].map((size) => size.padStart(11)).join('')}   2 MB : 200 kB`,
  );
  for (const [name, make] of Object.entries(hostile)) {
    const taken = [20_000, 200_000, 2_000_000].map((length) => best(make(length), length > 1_000_000 ? 1 : 3));
    print(
      `  ${name.padEnd(12)}${taken.map((ms) => `${ms.toFixed(0)} ms`.padStart(11)).join('')}${(taken[2] / taken[1]).toFixed(1).padStart(17)}`,
    );
  }
}

function best(text, turns) {
  let least = Infinity;
  for (let turn = 0; turn < turns; turn += 1) {
    const started = performance.now();
    try {
      lib.readReport(text, { registry, published: '2024-04-26', clock: 'UTC' });
    } catch (error) {
      if (error.name !== 'ReadingError') throw error;
    }
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
