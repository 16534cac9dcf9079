/**
 * A report in words, for a person.
 * @param {import('../../lib/import/import-report').ImportReport} report
 * @param {{ REASONS: Record<string, string>, NOTES: Record<string, string> }} words
 * @param {number} seconds
 */
export function reportText({ bytes, read, made, joined, leftOut, notes }, { REASONS, NOTES }, seconds) {
  const out = leftOut.reduce((sum, { count }) => sum + count, 0);
  return [
    `${number(read)} rows read (${number(bytes)} bytes, ${seconds.toFixed(2)} s): ${number(made)} events made, ${number(joined)} rows joined to another, ${number(out)} left out.`,
    ...leftOut.map(({ kind, count }) => `Left out: ${number(count)} ${REASONS[kind]}.`),
    ...notes.map(({ kind, count, examples }) => `Of the events made, ${number(count)} ${NOTES[kind]} (first: ${examples.map(({ line }) => `line ${line}`).join(', ')}).`),
  ].join('\n');
}

/** 2111 as "2,111". */
function number(value) {
  return new Intl.NumberFormat('en-GB').format(value);
}
