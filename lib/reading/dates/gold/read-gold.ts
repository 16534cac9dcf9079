import { parseDay, type CivilDay } from '../../../time/civil-day';
import { zoneOf, type Zone } from '../../../time/clock';
import type { ExpressionType } from '../expression';
import type { Tagged } from '../tempeval-score';

/** A news paragraph with the expressions that a person marked in it. */
export interface GoldText {
  readonly id: string;
  readonly published: CivilDay;
  readonly clock: Zone;
  /** Without the marks. */
  readonly text: string;
  readonly expressions: readonly Tagged[];
}

const HEAD = /^# (\S+) (\S+) (\S+)$/;
const MARK = /\[([^|[\]]+)\|(DATE|TIME|DURATION|SET)\|([^|[\]\s]+)\]/g;

/**
 * Reads a file of the gold: `# id 2013-02-21 America/New_York`, then a paragraph in which an expression stands as
 * `[late June|DATE|2012-06]`.
 *
 * @throws Error that names the line of a head that is none, or the text where a mark is misspelt.
 */
export function readGold(file: string): readonly GoldText[] {
  return file
    .trim()
    .split(/\n\s*\n/)
    .map((entry) => {
      const [first = '', ...lines] = entry.split('\n');
      const [, id = '', day = '', zone = ''] = HEAD.exec(first) ?? [];
      const published = parseDay(day);
      if (published === null) throw new Error(`No head of a gold paragraph: ${first}`);
      return { id, published, clock: zoneOf(zone), ...readMarks(lines.join('\n')) };
    });
}

function readMarks(marked: string): Pick<GoldText, 'text' | 'expressions'> {
  const expressions: Tagged[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const words = match[1] ?? '';
    expressions.push({
      start: text.length,
      end: text.length + words.length,
      type: match[2] as ExpressionType,
      value: match[3] ?? '',
    });
    text += words;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const fault = /[[\]|]/.exec(text);
  if (fault !== null)
    throw new Error(`A mark of the gold is misspelt: ${text.slice(Math.max(0, fault.index - 20), fault.index + 40)}`);
  return { text, expressions };
}
