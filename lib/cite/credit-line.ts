import type { Output } from '../output/output';
import { parseEdtf } from '../time/parse-edtf';
import { PRODUCT } from './citation-item';
import { sourcesOf } from './cited-items';
import { shortDayText } from './day-text';
import { lineText } from './line-text';

/** "Sources: Xinhua; Public Law 118-50 · Timeline: Démarche, as of 24 Nov 2026": whom to credit beneath a picture or a table. */
export function creditLine(output: Output): string {
  const names = sourcesOf(output).map(({ name, note, publisher }) => lineText(publisher === null ? `${name} (${note ?? 'publisher unknown'})` : name));
  const timeline = `Timeline: ${PRODUCT}, as of ${shortDayText(parseEdtf(output.revision))}`;
  if (names.length === 0) return timeline;
  return `${names.length === 1 ? 'Source' : 'Sources'}: ${[...new Set(names)].join('; ')} · ${timeline}`;
}
