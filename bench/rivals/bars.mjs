import { PRODUCT, STORY_SIZE } from './product.mjs';

const CLUSTER = 'vis-timeline-cluster';
const LIST = 'html-list';
const FRAME_MS = 1000 / 60;
const MILLION = 1_000_000;

/**
 * What is promised: `ours` at most so many `times` what it is held against. A rival that did not end has no figure that
 * could be missed, and a bar whose sizes or peers were not asked for is not judged.
 */
const BARS = [
  { says: 'pan at 1,000: half of clustered vis-timeline', ours: [1000, ({ pan }) => pan.cpu], against: [CLUSTER, 1000, ({ pan }) => pan.cpu], times: 0.5 },
  { says: 'pan at 10,000: 1.5 times the plain list', ours: [10_000, ({ pan }) => pan.cpu], against: [LIST, 10_000, ({ pan }) => pan.cpu], times: 1.5 },
  { says: 'pan at 1,000,000: 1.5 times ours at 1,000', ours: [MILLION, ({ pan }) => pan.cpu], against: [PRODUCT, 1000, ({ pan }) => pan.cpu], times: 1.5 },
  { says: 'zoom at 1,000: half of clustered vis-timeline', ours: [1000, ({ zoom }) => zoom.cpu], against: [CLUSTER, 1000, ({ zoom }) => zoom.cpu], times: 0.5 },
  { says: 'zoom at 1,000,000: 1.5 times ours at 1,000', ours: [MILLION, ({ zoom }) => zoom.cpu], against: [PRODUCT, 1000, ({ zoom }) => zoom.cpu], times: 1.5 },
  { says: 'filter at 10,000: a hundredth of clustered vis-timeline', ours: [10_000, ({ filterMs }) => filterMs], against: [CLUSTER, 10_000, ({ filterMs }) => filterMs], times: 0.01 },
  // Twelve milliseconds are three passes over the events; the index alone is measured by `npm run bench -- selection`.
  { says: 'filter at 1,000,000: painted within three frames of its index work', ours: [MILLION, ({ filterMs }) => filterMs], most: 12 + 3 * FRAME_MS },
  { says: 'first paint at 1,000,000: 1.5 times that of the story of 12', ours: [MILLION, ({ firstPaintMs }) => firstPaintMs], against: [PRODUCT, STORY_SIZE, ({ firstPaintMs }) => firstPaintMs], times: 1.5 },
  { says: 'heap and array buffers at 1,000,000: 200 MB', ours: [MILLION, ({ heapMB }) => heapMB], most: 200 },
  ...[STORY_SIZE, 20, 1000, 10_000, 100_000, MILLION].map((size) => ({ says: `drawn elements at ${size.toLocaleString('en')}: 600`, ours: [size, ({ drawn }) => drawn], most: 600 })),
];

/**
 * How the product did against each bar that the rows can judge.
 * @returns {{ says: string, value: number, most: number, holds: boolean }[]}
 */
export function judge(rows) {
  const find = (peer, size) => rows.find((row) => row.peer === peer && row.size === size);
  return BARS.flatMap(({ says, ours: [size, read], against, times, most }) => {
    const row = find(PRODUCT, size);
    const rival = against && find(against[0], against[1]);
    if (!row || (against && !rival)) return [];
    const limit = against ? times * (against[2](rival) ?? Infinity) : most;
    const value = read(row);
    return [{ says, value, most: limit, holds: value !== null && value <= limit && !row.pan.still && !row.zoom.still }];
  });
}

const figure = (value) => (value === null ? 'none' : value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2));

/** The bars as a table. */
export function barTable(judged) {
  return ['| bar | at most | measured | holds |', '|---|---:|---:|---|', ...judged.map(({ says, value, most, holds }) => `| ${says} | ${figure(most)} | ${figure(value)} | ${holds ? 'yes' : '**no**'} |`)].join('\n');
}
