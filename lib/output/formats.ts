import { writeBibtex, writeCslJson, writeRis } from '../cite/write-citations';
import { pictureSvg } from '../picture/picture-svg';
import { pictureSize } from '../picture/picture-size';
import { writeArchive } from './archive';
import { writeAtom } from './atom';
import { writeCalendar } from './calendar';
import { writeCsv } from './csv';
import { fileName } from './file-name';
import type { Format } from './format';
import { writeJson } from './json';
import { writeJsonFeed } from './json-feed';
import { writeJsonLd } from './json-ld';
import type { Output } from './output';
import { NO_OWN, type OwnValues } from './own-parameters';
import { writeTimelineJs } from './timelinejs';

const BOTH = ['view', 'event'] as const;
const draw = (output: Output, own: OwnValues) => pictureSvg(output, pictureSize(own.get('size')));

/** Every file that a view or an event can be had as. A format is added here and nowhere else. */
export const FORMATS: readonly Format[] = [
  { extension: 'ics', name: 'Calendar', contentType: 'text/calendar; charset=utf-8', disposition: 'attachment', of: BOTH, own: [], write: writeCalendar },
  { extension: 'atom', name: 'Atom feed', contentType: 'application/atom+xml; charset=utf-8', disposition: 'inline', of: ['view'], own: [], write: writeAtom },
  { extension: 'feed.json', name: 'JSON Feed', contentType: 'application/feed+json; charset=utf-8', disposition: 'inline', of: ['view'], own: [], write: writeJsonFeed },
  { extension: 'json', name: 'JSON', contentType: 'application/json; charset=utf-8', disposition: 'inline', of: BOTH, own: [], write: writeJson },
  { extension: 'csv', name: 'CSV', contentType: 'text/csv; charset=utf-8; header=present', disposition: 'attachment', of: ['view'], own: ['excel', 'raw'], write: writeCsv },
  { extension: 'jsonld', name: 'JSON-LD', contentType: 'application/ld+json; charset=utf-8', disposition: 'inline', of: BOTH, own: [], write: (output) => writeJsonLd(output, FORMATS) },
  { extension: 'timelinejs.json', name: 'TimelineJS', contentType: 'application/json; charset=utf-8', disposition: 'inline', of: ['view'], own: [], write: writeTimelineJs },
  { extension: 'svg', name: 'Drawing (SVG)', contentType: 'image/svg+xml', disposition: 'inline', of: BOTH, own: ['size'], write: draw },
  { extension: 'png', name: 'Picture (PNG)', contentType: 'image/png', disposition: 'inline', of: BOTH, own: ['size'], raster: true, write: draw },
  { extension: 'bib', name: 'BibTeX', contentType: 'application/x-bibtex; charset=utf-8', disposition: 'attachment', of: BOTH, own: ['dialect', 'accessed'], write: writeBibtex },
  { extension: 'ris', name: 'RIS', contentType: 'application/x-research-info-systems; charset=utf-8', disposition: 'attachment', of: BOTH, own: ['accessed'], write: writeRis },
  { extension: 'csl.json', name: 'CSL-JSON', contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8', disposition: 'attachment', of: BOTH, own: ['accessed'], write: writeCslJson },
  { extension: 'zip', name: 'Everything', contentType: 'application/zip', disposition: 'attachment', of: ['view'], own: [], write: (output) => writeArchive(output, archivedFiles(output)) },
];

/** All that is written rather than drawn as pixels, under the names that they have one by one. */
function archivedFiles(output: Output) {
  return FORMATS.filter(({ extension, raster, of }) => extension !== 'zip' && !raster && of.includes(output.kind))
    .map((format) => ({ name: fileName(output, format.extension), bytes: format.write(output, NO_OWN) }));
}

export function formatOf(of: Format['of'][number], extension: string): Format | null {
  return FORMATS.find((format) => format.extension === extension && format.of.includes(of)) ?? null;
}
