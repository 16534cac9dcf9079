// Made-up events with words, as an importer gives them: to build collections of any size, and to measure with. The same
// number and seed give the same events on every machine; when they were is drawn by `madeUpEvents`.
import { madeUpEvents, STATUSES, TYPES } from './made-up-events.mjs';

const PLACES = ['Geneva', 'Vienna', 'Beijing', 'Washington', 'Moscow', 'Brussels', 'Tokyo', 'Delhi', 'Cairo', 'Nairobi', 'Helsinki', 'Paris', 'London', 'Hanoi', 'Doha', 'Oslo'];
const KINDS = ['joint', 'emergency', 'bilateral', 'annual', 'informal', 'disputed', 'renewed', 'ministerial', 'closed', 'late'];
const NOUNS = ['summit', 'communiqué', 'treaty', 'round of talks', 'visit', 'accord', 'protest', 'dialogue', 'ceasefire', 'delegation', 'statement', 'agreement', 'conference', 'recall', 'resolution'];
const VERBS = ['signed', 'suspended', 'announced', 'ratified', 'rejected', 'extended', 'opened', 'concluded', 'postponed', 'condemned'];
const TAILS = ['after the border review', 'on tariffs', 'on fisheries', 'over consular access', 'on missiles', 'for refugees', 'on the pipeline', 'on vaccines', 'about satellites', 'despite the crisis', 'before the deal', 'on an open question'];

const MINUTES_PER_DAY = 1440;
const AFTER_ALL_DAYS = 2 ** 30;

/** How a date of each precision is written. */
const WRITTEN = new Map([
  [0, ({ start }) => `${dayText(Math.floor(start / MINUTES_PER_DAY))}T${twoDigits(Math.floor((start % MINUTES_PER_DAY + MINUTES_PER_DAY) % MINUTES_PER_DAY / 60))}:${twoDigits((start % 60 + 60) % 60)}Z`],
  [1, ({ first }) => dayText(first)],
  [2, ({ first, last }) => `${dayText(first)}/${dayText(last)}`],
  [3, ({ first, last }) => `[${dayText(first)}..${dayText(last)}]`],
  [4, ({ first }) => dayText(first).slice(0, 7)],
  [7, ({ first }) => dayText(first).slice(0, 4)],
  [15, ({ first }) => `${dayText(first)}/..`],
]);

/**
 * @param {number} size
 * @param {number} [seed]
 * @returns {Generator<import('../lib/import/imported-event.ts').ImportedEvent, void>}
 */
export function* madeUpReports(size, seed = 1) {
  const columns = madeUpEvents(size, seed);
  const namesAt = (facet, at) => [...columns.facets[facet]].flatMap(([name, { words }]) => ((words[at >>> 5] >>> (at & 31)) & 1 ? [name] : []));
  const pick = wordPicker(seed);
  for (let at = 0; at < size; at++) {
    const actors = namesAt('actor', at);
    const place = pick(PLACES);
    const last = columns.latest[at];
    yield {
      seed: `made-up-${seed}:${at}`,
      title: `${capital(pick(KINDS))} ${pick(NOUNS)} ${pick(VERBS)} in ${place} ${pick(TAILS)}`,
      summary: '',
      when: WRITTEN.get(columns.precision[at])({ start: columns.start[at], first: columns.earliest[at], last: last === AFTER_ALL_DAYS ? null : last }),
      phrase: null,
      clock: 'UTC',
      status: namesAt('status', at)[0] ?? STATUSES[0],
      type: namesAt('type', at)[0] ?? TYPES[0],
      // Who comes first in the list acts; it is drawn most often.
      actors: actors.map((name, place) => ({ name: nameText(name), role: place === 0 ? 'source' : 'target' })),
      topics: namesAt('topic', at).map(capital),
      places: [place],
      source: { title: 'Made up, to measure with', address: null },
      kind: 'fact',
      importance: columns.importance[at] / 255,
    };
  }
}

function wordPicker(seed) {
  let state = (seed * 2654435761) >>> 0;
  return (list) => {
    // A step of a linear congruential generator; the high bits are the better ones.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
}

/** Days since 1970 as YYYY-MM-DD. */
function dayText(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function nameText(slug) {
  return slug.split('-').map(capital).join(' ');
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function twoDigits(value) {
  return String(value).padStart(2, '0');
}
