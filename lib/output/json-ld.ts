import { topicName } from '../story/names';
import { fileHref } from './address';
import type { Format } from './format';
import { jsonForScript } from './json-for-script';
import { wholeCoverage } from './json-ld-dates';
import { described, eventNode, type Node, sourceNode } from './json-ld-event';
import type { Output } from './output';

/** What of a format its offer needs. */
export type Offered = Pick<Format, 'extension' | 'name' | 'contentType' | 'of'>;

const CONTEXT = 'https://schema.org';

/** `application/ld+json`; the same escapes as in a page. */
export function writeJsonLd(output: Output, formats: readonly Offered[]): string {
  return `${jsonForScript(jsonLdOf(output, formats), 2)}\n`;
}

/**
 * The output as linked data in schema.org's words: a view is a `Dataset` about its events, an event is what `linkedKind` says.
 *
 * @param formats The files that the view can be had as: its `distribution`.
 */
export function jsonLdOf(output: Output, formats: readonly Offered[]): Node {
  const [record] = output.records;
  if (output.kind === 'event' && record !== undefined) return { '@context': CONTEXT, ...eventNode(record, output) };
  return { '@context': CONTEXT, ...datasetNode(output, formats) };
}

function datasetNode(output: Output, formats: readonly Offered[]): Node {
  const { open: { story, registry }, site, records } = output;
  const topics = new Set(records.flatMap(({ known }) => known.event.topics.map(({ topic }) => topic)));
  const used = new Set(records.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const whole = `${site}/s/${story.slug}`;
  return described({
    '@type': 'Dataset',
    '@id': output.address,
    url: output.address,
    name: output.title,
    description: `${story.standfirst} ${output.filter}.`,
    version: output.revision,
    dateModified: output.revision,
    temporalCoverage: wholeCoverage(records),
    inLanguage: 'en-GB',
    keywords: registry.topics.filter(({ slug }) => topics.has(slug)).map(({ slug }) => topicName(slug, registry)),
    creator: { '@type': 'Organization', name: 'Démarche', url: site },
    isPartOf: output.address === whole ? null : { '@type': 'Dataset', '@id': whole, name: story.title, url: whole },
    isBasedOn: story.sources.filter(({ id }) => used.has(id)).map(sourceNode),
    distribution: formats.filter(({ of, extension }) => of.includes('view') && extension !== 'jsonld').map((format) => downloadNode(format, output)),
    about: records.map((record) => eventNode(record, output)),
  });
}

function downloadNode({ extension, name, contentType }: Offered, { open, shown, site }: Output): Node {
  return {
    '@type': 'DataDownload',
    name,
    encodingFormat: contentType.split(';', 1)[0],
    contentUrl: site + fileHref(open.story.slug, shown.view, extension),
  };
}
