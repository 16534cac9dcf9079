import { parseArgs } from 'node:util';
import { KINDS } from '../import/arguments.mjs';

const FORMATS = [...KINDS, 'ndjson'];
const OPTIONS = {
  format: { type: 'string' }, map: { type: 'string' }, slug: { type: 'string' }, title: { type: 'string' }, standfirst: { type: 'string' },
  out: { type: 'string' }, clock: { type: 'string' }, lanes: { type: 'string' }, date: { type: 'string' },
  'made-up': { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' },
};

export const USAGE = `Usage: npm run build:collection -- <file> [options]
       npm run build:collection -- --made-up <number> [options]

  --format      ${FORMATS.join(', ')}; left out, csv
                (ndjson is what npm run import writes)
  --map         which column says what, for csv; left out, it is guessed from the header row
  --slug        its name in addresses; left out, that of the file
  --title       left out, the slug
  --standfirst  a sentence that says what it holds
  --out         the folder for its folder; left out, public/collections
  --clock       an IANA zone: the clock of the axis, and of days whose source names none; left out, UTC
  --lanes       how many of the actors who act most have a lane each; left out, all events are in one
  --date        the day that it is built on, YYYY-MM-DD; left out, today in UTC
  --made-up     as many made-up events as this, to measure with; --seed gives others
`;

/**
 * What a call asks for, or what is wrong with it.
 * @param {readonly string[]} args
 * @param {Date} [now]
 */
export function readArguments(args, now = new Date()) {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    return { problem: error.message };
  }
  const { values, positionals: [file, ...more] } = parsed;
  if (values.help) return { help: true };
  const madeUp = whole(values['made-up']);
  const lanes = whole(values.lanes ?? '0');
  const seed = whole(values.seed ?? '1');
  const format = values.format ?? 'csv';
  const slug = values.slug ?? (madeUp === null ? slugOf(file ?? '') : `made-up-${madeUp}`);
  const built = values.date ?? now.toISOString().slice(0, 10);
  const problem = [
    [file === undefined && madeUp === null, 'The file is missing.'],
    [file !== undefined && madeUp !== null, 'Either a file or --made-up.'],
    [more.length > 0, 'One file at a time.'],
    [Number.isNaN(madeUp), '--made-up is a whole number.'],
    [Number.isNaN(lanes) || lanes > 8, '--lanes is a whole number up to 8.'],
    [Number.isNaN(seed), '--seed is a whole number.'],
    [!FORMATS.includes(format), `--format ${format} is not known.`],
    [values.map !== undefined && format !== 'csv', `--map is for csv; ${format} has columns of its own.`],
    [!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug), `--slug ${slug} is no slug: small letters and figures, joined by single hyphens.`],
    [!/^\d{4}-\d\d-\d\d$/.test(built), `--date ${built} is no day.`],
  ].find(([wrong]) => wrong);
  if (problem) return { problem: problem[1] };
  return {
    file: file ?? null, madeUp, seed, format: madeUp === null ? format : 'made up', map: values.map ?? null, slug, title: values.title ?? slug,
    standfirst: values.standfirst ?? '', out: values.out ?? 'public/collections', clock: values.clock ?? 'UTC', lanes, built,
  };
}

function whole(text) {
  if (text === undefined) return null;
  return /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN;
}

function slugOf(file) {
  return (file.split(/[\\/]/).at(-1) ?? '').toLowerCase().replace(/\.[a-z]+$/, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'collection';
}
