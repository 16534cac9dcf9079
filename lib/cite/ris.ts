import { dateWords } from '../time/words';
import type { Edtf } from '../time/edtf';
import { twoDigits } from '../time/civil-day';
import { isDoubted } from './citation-date';
import type { CitationItem } from './citation-item';
import { sharedParts } from './csl-date';
import { lineText } from './line-text';

const TYPES: Readonly<Record<CitationItem['type'], string>> = {
  dataset: 'DATA', webpage: 'ELEC', 'article-newspaper': 'NEWS', legislation: 'STAT', document: 'GEN',
};

/**
 * A record in RIS, lines ended by CRLF. An institution whose name has a comma is the publisher (PB), not the author: RIS
 * would read "Department, Office" as a surname and a first name.
 */
export function ris(item: CitationItem): string {
  const { custom } = item;
  const author = item.author?.[0]?.literal;
  const named = author !== undefined && !author.includes(',');
  const holder = item['container-title'] ?? item.publisher ?? (named ? undefined : author);
  const inNewspaper = item.type === 'article-newspaper';
  const year = custom.published === null ? undefined : sharedParts(custom.published)[0];
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ['AU', named ? author : undefined],
    ['TI', item.title],
    ['T2', inNewspaper ? holder : undefined],
    ['PB', inNewspaper ? undefined : holder],
    ['PY', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['DA', custom.published === null ? undefined : risDate(custom.published)],
    ['Y2', custom.accessed === null ? undefined : risDate(custom.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
    ['N1', item.note],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${lineText(value)}`]));
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}

/** `YYYY/MM/DD/` with what is not sure left empty, and a date that is in doubt in words behind it, where RIS has "other info". */
function risDate(edtf: Edtf): string | undefined {
  const [year, month, day] = sharedParts(edtf);
  if (year === undefined) return undefined;
  const figures = [String(year).padStart(4, '0'), ...[month, day].map((part) => (part === undefined ? '' : twoDigits(part)))];
  return `${figures.join('/')}/${isDoubted(edtf) || edtf.kind === 'interval' ? dateWords(edtf, 'plain', 'middle') : ''}`;
}
