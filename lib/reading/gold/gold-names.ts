/** Texts by which the reader of events was made and mended. */
export const DEVELOPED = ['trade', 'quake', 'court', 'border', 'vote', 'merger', 'front', 'strike'] as const;

/** Texts that were written before the reader saw them, and by which nothing was mended since. */
export const HELD_OUT = ['launch', 'raid', 'cabinet', 'ferry', 'chips'] as const;
