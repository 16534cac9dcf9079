import type { CalendarDate, Edtf } from '../time/edtf';
import { formatEdtf } from '../time/format-edtf';
import type { CitationItem } from './citation-item';
import { sharedParts } from './csl-date';
import { dayText } from './day-text';
import { latexText, latexUrl } from './latex-text';

/** A name and what stands behind its `=`, braces and all. */
type Field = readonly [name: string, value: string];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * An entry for BibTeX: `@misc`, which every style has, with the address as `\url{…}` in `howpublished`. Styles print no
 * publisher of `@misc`, so it is in the note as well where there is no author. UTF-8.
 */
export function bibtex(item: CitationItem): string {
  const { URL, custom, note } = item;
  const holder = item['container-title'] ?? item.publisher;
  const [year, month, day] = custom.published === null ? [] : sharedParts(custom.published);
  const notes = [
    ...(item.author === undefined && holder !== undefined ? [`${holder}.`] : []),
    note,
    ...(custom.accessed === null ? [] : [`Accessed ${dayText(custom.accessed)}.`]),
  ];
  return entry('misc', item.id, [
    ...authorField(item),
    ...(item.author === undefined ? [['key', kept(holder ?? item.title)] as const] : []),
    ['title', kept(item.title)],
    ...(holder === undefined ? [] : [['publisher', kept(holder)] as const]),
    ...(URL === undefined ? [] : [['howpublished', `{\\url{${latexUrl(URL)}}}`] as const]),
    ...(year === undefined ? [] : [['year', `{${year}}`] as const]),
    ...(month === undefined ? [] : [['month', MONTHS[month - 1]!] as const]),
    ...(day === undefined ? [] : [['day', `{${day}}`] as const]),
    ['note', `{${latexText(notes.join(' '))}}`],
  ]);
}

/** An entry for BibLaTeX: `@online`, or `@misc` without an address. Dates are EDTF level 1, which BibLaTeX reads. */
export function biblatex(item: CitationItem): string {
  const { URL, custom, abstract, note } = item;
  const holder = item['container-title'] ?? item.publisher;
  const date = custom.published === null ? null : edtfLevel1(custom.published);
  return entry(URL === undefined ? 'misc' : 'online', item.id, [
    ...authorField(item),
    ['title', kept(item.title)],
    ...(holder === undefined ? [] : [['organization', kept(holder)] as const]),
    ...(date === null ? [] : [['date', `{${date}}`] as const]),
    ...(custom.event === null ? [] : [['eventdate', `{${edtfLevel1(custom.event)}}`] as const]),
    ...(URL === undefined ? [] : [['url', `{${latexUrl(URL)}}`] as const]),
    ...(custom.accessed === null ? [] : [['urldate', `{${custom.accessed.text}}`] as const]),
    ...(custom.own ? [['langid', '{british}'] as const] : []),
    ...(abstract === undefined ? [] : [['abstract', `{${latexText(abstract)}}`] as const]),
    ['note', `{${latexText(note)}}`],
  ]);
}

/** In two pairs of braces: an institution's name is one name, whatever commas and "and"s it has. */
function authorField({ author }: CitationItem): readonly Field[] {
  return author === undefined ? [] : [['author', author.map(({ literal }) => kept(literal)).join(' and ')]];
}

/** In two pairs of braces, so that its capitals stay. */
function kept(text: string): string {
  return `{{${latexText(text)}}}`;
}

/** Level 1 has no "one of": its first and its last day, both in doubt. A clock time is left out: it tells nothing about a publication. */
function edtfLevel1(edtf: Edtf): string {
  if (edtf.kind === 'time') return formatEdtf({ kind: 'date', date: edtf.date });
  if (edtf.kind !== 'oneOf') return edtf.text;
  const doubted = (date: CalendarDate): CalendarDate => ({ ...date, uncertain: true });
  return formatEdtf({ kind: 'interval', from: doubted(edtf.from), to: doubted(edtf.to) });
}

function entry(type: string, key: string, fields: readonly Field[]): string {
  return [`@${type}{${key},`, ...fields.map(([name, value]) => `  ${name} = ${value},`), '}'].join('\n');
}
