import type { Output } from '../output/output';
import { pictureAlt, pictureHref } from '../picture/picture-meta';
import { PICTURE_LAYOUTS, type PictureSize, USUAL_SIZE } from '../picture/picture-size';
import { outputFileHref } from './output-file';

/** One picture to be kept. */
export interface ImageFile {
  /** "Wide". */
  readonly name: string;
  /** What it is for. */
  readonly about: string;
  readonly format: 'PNG' | 'SVG';
  /** In pixels; null for a drawing, which has any size. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** From its first `/` on. */
  readonly href: string;
}

export interface ImageShare {
  readonly preview: { readonly href: string; readonly width: number; readonly height: number };
  readonly alt: string;
  readonly files: readonly ImageFile[];
}

const SIZES: readonly (readonly [size: PictureSize, name: string, about: string])[] = [
  ['og', 'Wide', 'for articles, and what a shared link shows'],
  ['square', 'Square', 'for feeds of pictures'],
  ['print', 'Print', 'the wide one, twice as fine'],
  ['thumb', 'Small', 'marks without their words'],
];

export function imageShare(output: Output): ImageShare {
  const files: ImageFile[] = SIZES.map(([size, name, about]) => ({ name, about, format: 'PNG', size: sizeOf(size), href: pictureHref(output, size) }));
  return {
    preview: { href: pictureHref(output), ...sizeOf(USUAL_SIZE) },
    alt: pictureAlt(output),
    files: [...files, { name: 'Drawing', about: 'sharp at any size', format: 'SVG', size: null, href: outputFileHref(output, 'svg') }],
  };
}

function sizeOf(size: PictureSize): { readonly width: number; readonly height: number } {
  const { width, height } = PICTURE_LAYOUTS[size];
  return { width, height };
}
