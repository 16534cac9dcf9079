// What a selection costs in time and memory, from twelve events to a million, without a browser.
import { cpus, loadavg } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadLib } from '../scripts/setup/load-lib.mjs';
import { say } from '../scripts/setup/project.mjs';
import { madeUpEvents, TOPICS } from './made-up-events.mjs';

/** The product's own code. */
const ENGINE = [['selection/event-index', 'indexColumns'], ['selection/select-events', 'selectEvents'], ['view/view', 'DEFAULT_VIEW']];
const SIZES = [12, 1_000, 10_000, 100_000, 1_000_000];
/** A filter change with the counts of all topics costs at most so many plain passes over the events. */
const BAR = 3;
/** From this size on: below it a pass lasts some microseconds, and what is fixed in a selection outweighs it. */
const BAR_FROM = 100_000;
const MINUTES_PER_DAY = 1440;
const SEED = 1;

/** Changes of a view, as a reader makes them; each turn asks for another one, so that no answer is at hand. */
const CHANGES = [
  { name: 'one topic', view: (i) => ({ topic: [TOPICS[i % 12]] }) },
  { name: 'two topics, both', view: (i) => ({ topic: [TOPICS[i % 12], TOPICS[(i + 1) % 12]], match: 'all' }) },
  { name: 'topic, actor, type, status', view: (i) => ({ topic: [TOPICS[i % 12]], actor: ['china', 'russia'], type: ['agree', 'consult'], status: ['happened'] }) },
  { name: 'one topic within dates', view: (i) => ({ topic: [TOPICS[i % 12]], time: { from: '2012', to: '2020-06' } }) },
  { name: 'other dates', view: (i) => ({ time: { from: String(1950 + (i % 60)), to: String(1990 + (i % 35)) } }) },
];

/** @returns {Promise<boolean>} whether the bar holds */
export async function benchSelection() {
  const engine = await loadLib(ENGINE);
  const rows = [];
  for (const size of SIZES) {
    rows.push(await measure(engine, size));
    say(`${size} events measured`);
  }
  const { model } = cpus()[0];
  console.log(`\nNode ${process.version}, ${cpus().length} × ${model}, load ${loadavg()[0].toFixed(1)}. Milliseconds, lower quartiles.\n\n${table(rows)}`);
  return rows.every(({ size, ratios }) => size < BAR_FROM || ratios.every((ratio) => ratio <= BAR));
}

async function measure({ indexColumns, selectEvents, DEFAULT_VIEW }, size) {
  const before = await bytesInUse();
  const columns = madeUpEvents(size, SEED);
  const bytes = (await bytesInUse()) - before;
  const none = { at: () => undefined, placeOf: () => -1, find: () => null };
  const index = indexColumns(columns, none, none);
  const select = (filters) => selectEvents(index, { ...DEFAULT_VIEW, ...filters });
  const kept = select(CHANGES[3].view(0));
  const selectionBytes = (await bytesInUse()) - before - bytes;

  const pass = plainPass(columns);
  const changes = CHANGES.map(({ view }) => (i) => {
    const selection = select(view(i));
    return selection.count + selection.facetCounts('topic').get(TOPICS[0]);
  });
  sink.sum += kept.count;
  const [plain, lean, ...ours] = quartiles([pass, leanPass(columns), ...changes], size);
  const [built] = quartiles([() => indexColumns(columns, none, none).times.late.length], size);

  const { shown } = select({ topic: [TOPICS[0]] });
  const all = select({}).shown;
  const [first, last] = [columns.start[0], columns.start[size - 1]];
  const frame = (i, share) => {
    const length = (last - first) * share;
    const from = Math.floor(first + (last - first - length) * ((i * 0.618034) % 1));
    return { from, to: Math.ceil(from + length) };
  };
  const questions = [
    // 300 columns side by side, as many as a wide plot has, over a twentieth of the time and over all of it.
    ...[0.05, 1].map((share) => (i) => {
      const { from, to } = frame(i, share);
      let sum = 0;
      for (let column = 0; column < 300; column++) sum += shown.countBeginning({ from: from + ((to - from) * column) / 300, to: from + ((to - from) * (column + 1)) / 300 });
      return sum;
    }),
    (i) => all.countTouching(frame(i, 0.01)),
    // What goes on through one minute: only events that began before it.
    (i) => [...all.touching({ from: frame(i, 0).from, to: frame(i, 0).from + 1 })].length,
    (i) => shown.next((i * 7919) % size) + shown.previous((i * 7919) % size) + shown.nth((i * 104_729) % (shown.count || 1)),
  ];
  const answers = quartiles(questions, size);
  const goingOn = Array.from({ length: 50 }, (_, i) => questions[3](i)).reduce((sum, count) => sum + count) / 50;
  return { size, built, plain, lean, ours, ratios: ours.map((time) => time / plain), answers, goingOn, bytes, selectionBytes };
}

/** The rival: one pass over typed arrays that counts the events of a topic in a stretch of time, without a branch to guess wrong. */
function plainPass({ size, start, end, facets }) {
  const topics = new Uint16Array(size);
  TOPICS.forEach((topic, bit) => {
    const { words } = facets.topic.get(topic);
    for (let place = 0; place < size; place++) topics[place] |= ((words[place >>> 5] >>> (place & 31)) & 1) << bit;
  });
  return (i) => {
    const topic = i % TOPICS.length;
    const from = (i % 50) * 365 * MINUTES_PER_DAY;
    const to = from + 7000 * MINUTES_PER_DAY;
    let count = 0;
    for (let place = 0; place < size; place++) count += (topics[place] >> topic) & Number(start[place] < to) & Number(end[place] > from);
    return count;
  };
}

/** For comparison, the least that a look at every event can cost: one column, compared with one time. */
function leanPass({ size, start }) {
  return (i) => {
    const from = (i % 50) * 365 * MINUTES_PER_DAY;
    let count = 0;
    for (let place = 0; place < size; place++) count += Number(start[place] < from);
    return count;
  };
}

/** What is asked is used, or it would be left out as dead code. */
const sink = { sum: 0 };

/** Turn by turn, so that what else the machine does falls on all alike; the lower quartile is least marred by it. */
function quartiles(questions, size) {
  const turns = size >= 1_000_000 ? 41 : 101;
  // What is too quick for the clock is asked many times in a turn.
  const repeats = Math.max(1, Math.min(200, Math.round(200_000 / size)));
  const times = questions.map(() => []);
  for (let turn = -5; turn < turns; turn++) {
    questions.forEach((ask, which) => {
      const from = performance.now();
      for (let k = 0; k < repeats; k++) sink.sum += ask((turn + 5) * repeats + k);
      // The first turns warm the code up.
      if (turn >= 0) times[which].push((performance.now() - from) / repeats);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 2]);
}

/** Bytes of the heap and of array buffers that are in use, once what is not is gone. */
async function bytesInUse() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  // Buffers are let go a moment after what held them.
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function table(rows) {
  // Less is lost among what else the program holds.
  const MB = (bytes) => (bytes < 1e5 ? '< 0.1 MB' : `${(bytes / 1e6).toFixed(1)} MB`);
  const ms = (time) => (time < 0.01 ? time.toFixed(4) : time.toFixed(2));
  const head = ['', ...rows.map(({ size }) => size.toLocaleString('en'))];
  const lines = [
    ['one typed-array pass', ...rows.map(({ plain }) => ms(plain))],
    ['a pass over one column', ...rows.map(({ lean }) => ms(lean))],
    ...CHANGES.map(({ name }, i) => [`change: ${name}`, ...rows.map(({ ours, ratios }) => `${ms(ours[i])} (${ratios[i].toFixed(2)}×)`)]),
    ...['counts of 300 columns, 5 % of the time', 'counts of 300 columns, all of the time', 'count that touches 1 % of the time', 'places that go on at a minute', 'next, previous and n-th match']
      .map((name, i) => [name, ...rows.map(({ answers, goingOn }) => `${ms(answers[i])}${i === 3 ? ` (${Math.round(goingOn)} found)` : ''}`)]),
    ['index of times made', ...rows.map(({ built }) => ms(built))],
    ['memory: columns and bitmaps', ...rows.map(({ bytes }) => MB(bytes))],
    ['memory: index and one selection', ...rows.map(({ selectionBytes }) => MB(selectionBytes))],
  ];
  return [head, head.map((_, i) => (i ? '---:' : '---')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
