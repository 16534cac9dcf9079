import { parseArgs } from 'node:util';

export const KINDS = ['csv', 'gdelt', 'timelinejs', 'state-trips', 'state-visits', 'state-timeline', 'story'];

export const USAGE = `Usage: node scripts/import.mjs --from <kind> [--map mapping.json] <file> [--out events.ndjson]

  --from   ${KINDS.join(', ')}
  --map    which column says what, for csv; left out, it is guessed from the header row
  <file>   the file to read, UTF-8; - is standard input
  --out    where to write, one event a line (JSON); left out, standard output
`;

/**
 * What a call asks for, or what is wrong with it.
 * @param {readonly string[]} args
 * @returns {{ kind: string, map: string | null, file: string, out: string | null } | { help: true } | { problem: string }}
 */
export function readArguments(args) {
  const options = { from: { type: 'string' }, map: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    return { problem: error.message };
  }
  const { values: { from, map, out, help }, positionals: [file, ...more] } = parsed;
  if (help) return { help: true };
  if (from === undefined) return { problem: '--from is missing.' };
  if (!KINDS.includes(from)) return { problem: `--from ${from} is not known.` };
  if (map !== undefined && from !== 'csv') return { problem: `--map is for csv; ${from} has columns of its own.` };
  if (file === undefined) return { problem: 'The file is missing.' };
  if (more.length > 0) return { problem: 'One file at a time.' };
  return { kind: from, map: map ?? null, file, out: out ?? null };
}
