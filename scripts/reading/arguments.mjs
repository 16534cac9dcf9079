import { parseArgs } from 'node:util';

export const FORMATS = ['json', 'story', 'csv'];

export const USAGE = `Usage: npm run read -- <report> [more reports] [--published 2024-04-26] [--clock Asia/Shanghai] [--format json|story|csv]

  <report>      a text (.txt, .md) or a saved page (.html), UTF-8; - is standard input; several make one story
  --published   the day of publication, YYYY-MM-DD; left out, it is looked for in the report and its page
  --clock       the zone whose days the report counts, such as Asia/Shanghai; left out, it is that of the dateline
  --format      json (what was read), story (a file of data/stories/) or csv (a row for each event); json where left out
  --slug        the story's name in its address; from the first file's name where left out
  --title       the story's title; that of the first report where left out
`;

/**
 * What a call asks for, or what is wrong with it.
 * @param {readonly string[]} args
 */
export function readArguments(args) {
  const text = { type: 'string' };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { published: text, clock: text, format: text, slug: text, title: text, help: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    return { problem: error.message };
  }
  const {
    values: { published = null, clock = null, format = 'json', slug = null, title = null, help },
    positionals: files,
  } = parsed;
  if (help) return { help: true };
  if (files.length === 0) return { problem: 'The report is missing.' };
  if (files.filter((file) => file === '-').length > 1) return { problem: 'Standard input can be read once.' };
  if (!FORMATS.includes(format))
    return { problem: `--format ${format} is not known; it is one of ${FORMATS.join(', ')}.` };
  if (slug !== null && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    return { problem: `--slug ${slug} is no slug: small letters and figures, joined by single hyphens.` };
  return { files, published, clock, format, slug, title };
}
