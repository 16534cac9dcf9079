/** Texts by which the reader of events was made and mended. */
export const DEVELOPED = ['trade', 'quake', 'court', 'border', 'vote'] as const;

/** Texts that were written before the reader saw them, and by which nothing was mended since. */
export const HELD_OUT = ['merger', 'front', 'strike'] as const;
