// Events that nobody lived through, in any number, to test and to measure with. The same number and seed give the same
// events on every machine. Density is uneven, as in real collections: recent years hold most, and a few days hold thousands.

export const TOPICS = ['trade', 'defence', 'talks', 'sanctions', 'energy', 'borders', 'climate', 'health', 'shipping', 'science', 'migration', 'sport'];
export const ACTORS = [
  'united-states', 'china', 'russia', 'france', 'germany', 'japan', 'india', 'brazil', 'canada', 'australia', 'mexico', 'italy', 'spain', 'poland', 'turkey',
  'egypt', 'iran', 'israel', 'saudi-arabia', 'pakistan', 'indonesia', 'vietnam', 'philippines', 'thailand', 'south-korea', 'north-korea', 'mongolia',
  'kazakhstan', 'ukraine', 'belarus', 'norway', 'sweden', 'finland', 'kenya', 'nigeria', 'ethiopia', 'south-africa', 'argentina', 'chile', 'peru',
];
export const TYPES = ['agree', 'consult', 'support', 'cooperate', 'aid', 'yield', 'request', 'accuse', 'reject', 'threaten', 'protest', 'sanction', 'mobilize', 'coerce', 'assault'];
export const STATUSES = ['happened', 'under-way', 'scheduled', 'announced', 'postponed', 'cancelled'];
export const LANES = ['us', 'cn', 'ru', 'together'];

const MINUTES_PER_DAY = 1440;
const day = (year) => Date.UTC(year, 0, 1) / 86_400_000;
/** Days since 1970: the first, the first of the crowded years, and the one after the last. */
const [FIRST, CROWDED, END] = [day(1949), day(2011), day(2026)];
const AFTER_ALL_DAYS = 2 ** 30;
const OPEN = 2 ** 15 - 1;

/** What is known of a date: the rank of its precision, and its length in days. A fifth of the events lasted. */
const KINDS = [
  { share: 0.18, rank: 2, lasted: true, days: (draw) => 2 + draw(9) },
  { share: 0.015, rank: 2, lasted: true, days: (draw) => 30 + draw(400) },
  { share: 0.004, rank: 2, lasted: true, days: (draw) => 400 + draw(5000) },
  { share: 0.001, rank: 15, lasted: true, days: () => OPEN },
  { share: 0.05, rank: 0, days: () => 1 },
  { share: 0.06, rank: 3, days: (draw) => 2 + draw(4) },
  { share: 0.04, rank: 4, days: () => 30 },
  { share: 0.01, rank: 7, days: () => 365 },
  { share: 0.64, rank: 1, days: () => 1 },
];

/**
 * @param {number} size how many, up to some millions
 * @param {number} [seed]
 * @returns {import('../lib/selection/columns.ts').EventColumns} in time order, on the calendar of UTC
 */
export function madeUpEvents(size, seed = 1) {
  const random = mulberry32(seed);
  const draw = (below) => Math.floor(random() * below);
  const whens = Float64Array.from({ length: size }, whenDrawer(random, draw)).sort();
  const columns = {
    size,
    start: new Float64Array(size), end: new Float64Array(size),
    earliest: new Int32Array(size), latest: new Int32Array(size), sureFrom: new Int32Array(size), sureTo: new Int32Array(size),
    precision: new Uint8Array(size), lane: new Uint8Array(size), lanes: LANES, importance: new Uint8Array(size),
    facets: { topic: bitmaps(TOPICS, size), actor: bitmaps(ACTORS, size), type: bitmaps(TYPES, size), status: bitmaps(STATUSES, size), lane: bitmaps(LANES, size) },
  };
  const facets = Object.fromEntries(Object.entries(columns.facets).map(([facet, byName]) => [facet, [...byName.values()]]));
  const set = (facet, value, at) => (facets[facet][value].words[at >>> 5] |= 1 << (at & 31));
  // The first names of each list are drawn more often, and far more often still where `power` is higher.
  const skewed = (list, power) => Math.floor(raised(random(), power) * list.length);
  for (let at = 0; at < size; at++) {
    writeWhen(columns, at, whens[at]);
    for (let n = draw(3); n >= 0; n--) set('topic', skewed(TOPICS, 2), at);
    for (let n = draw(3); n >= 0; n--) set('actor', skewed(ACTORS, 2), at);
    set('type', skewed(TYPES, 2), at);
    set('status', skewed(STATUSES, 6), at);
    set('lane', (columns.lane[at] = skewed(LANES, 1)), at);
    columns.importance[at] = Math.floor(raised(random(), 6) * 256);
  }
  return columns;
}

/** A date as one number, so that dates sort as numbers: day, minute of the day, length, kind. */
function whenDrawer(random, draw) {
  const crises = [FIRST, CROWDED].map((from, era) => Array.from({ length: 40 }, () => from + draw([CROWDED, END][era] - from)));
  return () => {
    const era = Number(random() < 0.7);
    const [from, to] = era ? [CROWDED, END] : [FIRST, CROWDED];
    // Towards the end of each era there are more; every seventh event falls on a day of crisis, most of all on the first.
    const back = random();
    const when = random() < 0.15 ? crises[era][Math.floor(raised(random(), 4) * 40)] : from + Math.floor((1 - back * (0.3 + 0.7 * back)) * (to - from - 1));
    let left = random();
    const kind = Math.max(0, KINDS.findIndex(({ share }) => (left -= share) < 0));
    const minute = KINDS[kind].rank === 0 ? draw(MINUTES_PER_DAY) : 0;
    return (((when - FIRST) * 2048 + minute) * 32768 + KINDS[kind].days(draw)) * 16 + kind;
  };
}

function writeWhen(columns, at, when) {
  const { rank, lasted = false } = KINDS[when % 16];
  const days = Math.floor(when / 16) % 32768;
  const minute = Math.floor(when / (16 * 32768)) % 2048;
  const earliest = FIRST + Math.floor(when / (16 * 32768 * 2048));
  const open = days === OPEN;
  const latest = open ? AFTER_ALL_DAYS : earliest + days - 1;
  columns.start[at] = earliest * MINUTES_PER_DAY + minute;
  columns.end[at] = open ? Infinity : rank === 0 ? columns.start[at] + 1 : (latest + 1) * MINUTES_PER_DAY;
  columns.earliest[at] = earliest;
  columns.latest[at] = latest;
  // Of what lasted each day is sure; of a date that may be any of several, only all of them together.
  columns.sureFrom[at] = lasted ? earliest : latest;
  columns.sureTo[at] = lasted ? latest : earliest;
  columns.precision[at] = rank;
}

function bitmaps(names, size) {
  return new Map(names.map((name) => [name, { size, words: new Uint32Array((size + 31) >>> 5) }]));
}

/** Multiplied out, since machines may differ in the last bit of a power. */
function raised(number, power) {
  let product = 1;
  for (let i = 0; i < power; i++) product *= number;
  return product;
}

/** Tommy Ettinger's Mulberry32, in the public domain: 32 bits of state, whole-number arithmetic only. */
function mulberry32(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
