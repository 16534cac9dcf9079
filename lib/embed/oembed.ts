import { pictureMeta } from '../picture/picture-meta';
import { embedCode } from './embed-code';
import type { Embeddable } from './embeddable';
import { escapeMarkup } from './markup';

/** How large a frame is where the consumer sets no limit, in CSS pixels. */
const USUAL = { width: 800, height: 640 };

/** An oEmbed response (oembed.com, version 1.0) of type `rich`. */
export interface OembedDocument {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: 'Démarche';
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** All three or none: left out where the picture is larger than the limits. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** The largest size that a consumer takes, in CSS pixels; null without a limit. */
export interface OembedLimits {
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

export const OEMBED_TYPES = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' } as const;

export type OembedFormat = keyof typeof OEMBED_TYPES;

/** A limit as a consumer writes it; what is no whole number above none sets no limit. */
export function readLimit(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

export function oembedDocument({ output, frame, title: own }: Embeddable, { maxWidth, maxHeight }: OembedLimits): OembedDocument {
  const { site } = output;
  const picture = pictureMeta(output, 'thumb');
  const width = Math.min(USUAL.width, maxWidth ?? Infinity);
  const height = Math.min(USUAL.height, maxHeight ?? Infinity);
  const title = own ?? output.title;
  const fits = picture.width <= (maxWidth ?? Infinity) && picture.height <= (maxHeight ?? Infinity);
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Démarche',
    provider_url: `${site}/`,
    html: embedCode({ site, href: frame, title: `Timeline: ${title}`, alt: picture.alt, width, height, script: false, picture: { ...picture, src: picture.href }, style: 'frame' }),
    width,
    height,
    ...(fits ? { thumbnail_url: site + picture.href, thumbnail_width: picture.width, thumbnail_height: picture.height } : {}),
  };
}

export function writeOembed(document: OembedDocument, format: OembedFormat): string {
  if (format === 'json') return JSON.stringify(document);
  const fields = Object.entries(document).map(([name, value]) => `<${name}>${escapeMarkup(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<oembed>${fields.join('')}</oembed>\n`;
}

/** Where the oEmbed document of a page is had. `address` is the page's, from its first `/` on. */
export function oembedHref(site: string, address: string, format: OembedFormat): string {
  return `${site}/oembed?url=${encodeURIComponent(site + address)}&format=${format}`;
}
