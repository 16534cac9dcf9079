import { EMBED_OWN } from '../embed/embed-settings';
import { type OwnParameter, readOwn } from '../output/own-parameters';
import type { EventId } from '../story/story';

/** The parameters of the share page that are not the view's: what its form sends where there is no script. */
export const SHARE_OWN: readonly OwnParameter[] = [...EMBED_OWN, 'alt', 'height', 'width', 'code'];

/** How wide a preview may be, in CSS pixels; the columns of phones, sidebars and articles. */
export const PREVIEW_WIDTHS = ['280', '480', '640', 'full'] as const;
export type PreviewWidth = (typeof PREVIEW_WIDTHS)[number];

/** What is pasted: a frame with the script that fits its height, a frame alone, or a linked still picture. */
export const EMBED_CODES = ['script', 'frame', 'picture'] as const;
export type EmbedKind = (typeof EMBED_CODES)[number];

/** The filters that stand over the view. */
export const CONTROLS = ['none', 'topics', 'all'] as const;

export const USUAL_HEIGHT = 640;
/** In CSS pixels, inclusive; in a lower frame nothing can be read, and no page needs a higher one. */
export const HEIGHTS = { least: 200, most: 2000 } as const;

/** How an author wants a view embedded. */
export interface EmbedChoice {
  /** Their heading; `''` for the view's own. */
  readonly title: string;
  readonly controls: (typeof CONTROLS)[number];
  /** Which of the view's events it opens on. */
  readonly event: EventId | null;
  /** What it shows, for who cannot see it; `''` for our own words. */
  readonly alt: string;
  readonly height: number;
  /** Of the preview alone: the code takes the room that it is given. */
  readonly width: PreviewWidth;
  readonly code: EmbedKind;
}

/** The choice in the share page's query, or in its form's (`''` or `?…`, as it came); what cannot be read is as if it were not there. */
export function readEmbedChoice(search: string, { events, event }: { readonly events: readonly { readonly id: EventId }[]; readonly event: EventId | null }): EmbedChoice {
  const own = readOwn(search, SHARE_OWN);
  const word = <T extends string>(key: OwnParameter, words: readonly T[], usual: T): T => words.find((each) => each === own.get(key)) ?? usual;
  const asked = new URLSearchParams(search.slice(0, 4096)).get('event');
  return {
    title: own.get('title') ?? '',
    controls: word('controls', CONTROLS, 'topics'),
    event: asked === null || events.length === 0 ? event : (events.find(({ id }) => id === asked)?.id ?? null),
    alt: own.get('alt') ?? '',
    height: clampHeight(Number(own.get('height') ?? USUAL_HEIGHT)),
    width: word('width', PREVIEW_WIDTHS, 'full'),
    code: word('code', EMBED_CODES, 'script'),
  };
}

/** A height as a frame may have it; what is no number is the usual one. */
export function clampHeight(height: number): number {
  return Number.isFinite(height) ? Math.min(Math.max(Math.round(height), HEIGHTS.least), HEIGHTS.most) : USUAL_HEIGHT;
}
