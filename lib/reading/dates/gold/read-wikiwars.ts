import { parseDay } from '../../../time/civil-day';
import { zoneOf } from '../../../time/clock';
import type { Tagged } from '../tempeval-score';
import type { GoldText } from './read-gold';

const PIECE = /<TIMEX2([^>]*)>|<\/TIMEX2>|<[^>]*>|[^<]+/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/**
 * A narrative of WikiWars, whose dates are marked as TIMEX2: the outermost mark of each that has a value. TIMEX2 has no
 * types, so `type` says nothing here.
 *
 * @throws Error where the file has no date of its own.
 */
export function readWikiWars(id: string, xml: string): GoldText {
  const published = parseDay(/<DATETIME>\s*<TIMEX2 val="(\d{4}-\d\d-\d\d)/.exec(xml)?.[1] ?? '');
  if (published === null) throw new Error(`${id} has no date of its own.`);
  const from = xml.indexOf('<TEXT>') + '<TEXT>'.length;
  const body = xml.slice(from, xml.indexOf('</TEXT>', from));
  const open: { readonly start: number; readonly value: string | null }[] = [];
  const expressions: Tagged[] = [];
  let text = '';
  for (const [piece, attributes] of body.matchAll(PIECE)) {
    if (attributes !== undefined) {
      open.push({ start: text.length, value: /\bval="([^"]*)"/.exec(attributes)?.[1] ?? null });
    } else if (piece === '</TIMEX2>') {
      const mark = open.pop();
      const outermost = open.length === 0;
      if (mark !== undefined && mark.value !== null && outermost)
        expressions.push({ start: mark.start, end: text.length, type: 'DATE', value: mark.value });
    } else if (!piece.startsWith('<')) {
      text += piece.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);
    }
  }
  return { id, published, clock: zoneOf('UTC'), text, expressions };
}
