/** Sizes go by name alone, so that nobody can ask for a picture of a million pixels. */
export type PictureSize = 'og' | 'square' | 'print' | 'thumb';

/** How a picture is laid out. Lengths are in the drawing's own pixels, which `width` and `height` of the file may scale. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly drawn: { readonly width: number; readonly height: number };
  /** Kept free on every side. */
  readonly margin: number;
  /** Heights of text: the product's name, the title, the sentence under it, and the line at the foot. */
  readonly type: { readonly mark: number; readonly title: number; readonly sentence: number; readonly note: number };
  /** In a picture too small to read its labels, the plot shows marks alone. */
  readonly words: boolean;
}

const OG = { width: 1200, height: 630 };
const WIDE = { drawn: OG, margin: 44, type: { mark: 30, title: 42, sentence: 23, note: 15 }, words: true };

export const PICTURE_LAYOUTS: Readonly<Record<PictureSize, PictureLayout>> = {
  og: { ...OG, ...WIDE },
  print: { width: 2 * OG.width, height: 2 * OG.height, ...WIDE },
  square: { width: 1080, height: 1080, drawn: { width: 1080, height: 1080 }, margin: 56, type: { mark: 34, title: 54, sentence: 29, note: 19 }, words: true },
  thumb: { width: 600, height: 315, drawn: OG, margin: 52, type: { mark: 44, title: 68, sentence: 36, note: 26 }, words: false },
};

/** The picture where none is named: what a shared link shows. */
export const USUAL_SIZE: PictureSize = 'og';

/** A size by its name; the usual one for any other name. */
export function pictureSize(name: string | undefined): PictureSize {
  return name !== undefined && Object.hasOwn(PICTURE_LAYOUTS, name) ? (name as PictureSize) : USUAL_SIZE;
}
