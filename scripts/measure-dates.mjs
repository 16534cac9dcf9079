// How well dates are found in news, in history and in print, ours beside raw chrono-node on the same texts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { at } from './setup/project.mjs';
import { loadLib } from './setup/load-lib.mjs';
import { chronoDays, chronoExpressions } from './measure-dates/chrono.mjs';

const lib = await loadLib([
  ['reading/dates/find-dates', 'findDates'],
  ['reading/dates/tempeval-score', 'tally, addTallies, scoresOf, NOTHING'],
  ['reading/dates/gold/read-gold', 'readGold'],
  ['reading/dates/gold/read-wikiwars', 'readWikiWars'],
  ['reading/dates/gold/read-printed-dates', 'readPrintedDates'],
  ['reading/dates/gold/days-named', 'daysNamed'],
]);
const GOLD = at('lib', 'reading', 'dates', 'gold');
const CORPORA = at('..', 'shared', 'corpora');
const SYSTEMS = [
  ['ours', lib.findDates],
  ['chrono-node', chronoExpressions],
];
const print = (line) => process.stdout.write(`${line}\n`);

print('texts                       expressions  system        relaxed F1  strict F1  value F1');
for (const [name, prefix] of [
  ['own news, developed on', 'dev'],
  ['own news, held out', 'held-out'],
]) {
  const files = readdirSync(GOLD).filter((file) => file.startsWith(prefix) && file.endsWith('.txt'));
  score(
    name,
    files.flatMap((file) => lib.readGold(readFileSync(`${GOLD}/${file}`, 'utf8'))),
  );
}
inCorpus('wikiwars', (folder) => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.xml'));
  score(
    'WikiWars',
    files.map((file) => lib.readWikiWars(file, readFileSync(`${folder}/${file}`, 'utf8'))),
  );
});
inCorpus('state-department/administrative_timeline.csv', (file) =>
  printed(lib.readPrintedDates(readFileSync(file, 'utf8'))),
);

function inCorpus(name, measure) {
  const path = `${CORPORA}/${name}`;
  if (existsSync(path)) measure(path);
  else print(`${name} is not measured: ${path} is not here.`);
}

function score(name, texts) {
  for (const [system, find] of SYSTEMS) {
    const counts = texts
      .map((text) => lib.tally(text.expressions, find(text.text, text)))
      .reduce(lib.addTallies, lib.NOTHING);
    const { relaxedF1, strictF1, valueF1 } = lib.scoresOf(counts);
    print(
      [
        name.padEnd(27),
        String(counts.gold).padStart(11),
        ` ${system.padEnd(12)}`,
        ...[relaxedF1, strictF1, valueF1].map((figure) => figure.toFixed(1).padStart(10)),
      ].join(' '),
    );
  }
}

/** Right is the first and the last day, both. */
function printed(dates) {
  const published = Math.max(...dates.map(({ latest }) => latest));
  print('\nprinted dates of the State Department, right of all');
  const readers = [
    ['ours', (text) => lib.daysNamed(lib.findDates(text, { published, clock: 'America/New_York' }))],
    ['chrono-node', (text) => chronoDays(text, published)],
  ];
  for (const [system, read] of readers) {
    const parts = ['full', 'range', 'fuzzy'].map((kind) => {
      const some = dates.filter((date) => date.kind === kind);
      const right = some.filter(({ printed: text, earliest, latest }) => {
        const named = read(text);
        return named !== null && named.earliest === earliest && named.latest === latest;
      });
      return `${kind} ${right.length} of ${some.length}`;
    });
    print(`  ${system.padEnd(12)} ${parts.join(', ')}`);
  }
}
