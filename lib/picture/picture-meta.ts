import { eventFileHref, fileHref } from '../output/address';
import type { Output } from '../output/output';
import { PICTURE_LAYOUTS, type PictureSize, USUAL_SIZE } from './picture-size';

/** A picture as a page's head names it, for Open Graph and Twitter cards. */
export interface PictureMeta {
  /** On this site, with the view's own query; the usual size is not named. */
  readonly href: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export function pictureMeta(output: Output, size: PictureSize = USUAL_SIZE): PictureMeta {
  const { width, height } = PICTURE_LAYOUTS[size];
  return { href: pictureHref(output, size), width, height, alt: pictureAlt(output) };
}

/** `/s/<story>/timeline.png?…&size=…`, or `/event/<id>.png`. */
export function pictureHref({ kind, open, shown, records }: Output, size: PictureSize = USUAL_SIZE): string {
  const own = new Map(size === USUAL_SIZE ? [] : [['size', size] as const]);
  const record = kind === 'event' ? records[0] : undefined;
  return record ? eventFileHref(record.id, 'png', own) : fileHref(open.story.slug, shown.view, 'png', own);
}

/** What the picture shows, for who cannot see it: "Timeline: Three days, two clocks. Showing 4 of 12 events about Taiwan or TikTok." */
export function pictureAlt({ kind, open, filter, records }: Output): string {
  const record = kind === 'event' ? records[0] : undefined;
  return record ? `Timeline with one event marked: ${record.sentence}` : `Timeline: ${open.story.title}. ${filter}.`;
}
