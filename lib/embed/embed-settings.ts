import type { OwnParameter } from '../output/own-parameters';

/** The parameters of a frame that are not the view's. */
export const EMBED_OWN: readonly OwnParameter[] = ['title', 'controls'];

/** How a view is drawn in a frame on another site. Plain data, so that it can be sent. */
export interface EmbedSettings {
  /** The frame's own parameters, `''` or `?title=…`: each link within it keeps them. */
  readonly query: string;
  /** The embedder's heading; null for the view's own. */
  readonly title: string | null;
  /** Which filters stand over the view: none, the topics, or all of them. */
  readonly controls: 'none' | 'topics' | 'all';
}
