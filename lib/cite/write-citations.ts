import type { Output } from '../output/output';
import type { OwnValues } from '../output/own-parameters';
import { biblatex, bibtex } from './bibtex';
import { citedItems } from './cited-items';
import { cslJson } from './csl-json';
import { ris } from './ris';

/** Files of citations: the event or the view, then each source. The setting `accessed` adds the day of access; without it there is none. */

/** `.bib`, BibLaTeX where `dialect` says so; UTF-8, lines ended by LF. */
export function writeBibtex(output: Output, own: OwnValues): string {
  const write = own.get('dialect') === 'biblatex' ? biblatex : bibtex;
  return `${items(output, own).map(write).join('\n\n')}\n`;
}

/** `.ris`; UTF-8, lines ended by CRLF. */
export function writeRis(output: Output, own: OwnValues): string {
  return items(output, own).map(ris).join('\r\n');
}

/** `.csl.json`, an array of items. */
export function writeCslJson(output: Output, own: OwnValues): string {
  return cslJson(items(output, own));
}

function items(output: Output, own: OwnValues): ReturnType<typeof citedItems> {
  return citedItems(output, own.get('accessed') ?? null);
}
