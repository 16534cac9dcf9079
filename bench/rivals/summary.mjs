const median = (list) => {
  const numbers = list.filter((each) => typeof each === 'number' && !Number.isNaN(each)).sort((a, b) => a - b);
  return numbers.length === 0 ? null : numbers[Math.ceil(numbers.length / 2) - 1];
};

/** One peer's runs at one size as one row: medians, and how they ended where one did not end well. */
export function summarise(peer, size, runs) {
  const of = (read) => median(runs.map(read));
  const gesture = (name) => ({ cpu: of((run) => run[name]?.mean), worst: of((run) => run[name]?.worst), over: runs.some((run) => run[name]?.over), still: runs.some((run) => run[name]?.moved === false) });
  return {
    peer, size, runs: runs.length,
    ended: runs.find(({ ended }) => ended !== 'well')?.ended ?? 'well',
    loadMs: of((run) => run.loadMs), firstPaintMs: of((run) => run.firstPaintMs),
    pan: gesture('pan'), zoom: gesture('zoom'), filterMs: of((run) => run.filterMs),
    heapMB: of((run) => run.heapMB), elements: of((run) => run.elements), drawn: of((run) => run.drawn),
  };
}

const COLUMNS = [
  ['painted ms', ({ loadMs }) => loadMs, 'loadMs'],
  ['pan, CPU ms a step', ({ pan }) => pan.cpu, 'pan'],
  ['zoom, CPU ms a step', ({ zoom }) => zoom.cpu, 'zoom'],
  ['filter ms', ({ filterMs }) => filterMs, 'filterMs'],
  ['heap MB', ({ heapMB }) => heapMB, 'heapMB'],
  ['elements', ({ elements }) => elements, 'elements'],
];

/**
 * A table for each size, as Markdown. A figure in brackets is the ratio to the plain list of the same run, where that moved; “over” is said
 * of what did not end within the limit, “still” of a gesture that changed nothing.
 */
export function tables(rows, floor = 'html-list') {
  return [...new Set(rows.map(({ size }) => size))].map((size) => {
    const here = rows.filter((row) => row.size === size);
    const list = here.find(({ peer }) => peer === floor);
    const line = (row) => [row.peer, ...COLUMNS.map(([, read, key]) => cell(read(row), list && row !== list && !list[key]?.still ? read(list) : null, row[key]))];
    return [`${size.toLocaleString('en')} events`, '', ...[['', ...COLUMNS.map(([head]) => head)], ['---', ...COLUMNS.map(() => '---:')], ...here.map(line)].map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
  }).join('\n\n');
}

function cell(value, floor, gesture) {
  if (value === null) return '–';
  const notes = [floor ? `${amount(value / floor)}×` : '', gesture?.over ? 'over' : '', gesture?.still ? 'still' : ''].filter(Boolean);
  return notes.length > 0 ? `${amount(value)} (${notes.join(', ')})` : amount(value);
}

const amount = (value) => (value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(1) : value.toFixed(2));
