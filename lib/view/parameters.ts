/** The parameters of grammar 1, in canonical order. None may go: a link that was once sent keeps its meaning. */
export const PARAMETERS = [
  'u', 'reports', 'topic', 'match', 'actor', 'type', 'status', 'q', 'time', 'certain', 'window', 'lanes', 'sort',
  'view', 'page', 'event', 'column', 'outlines',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** The grammar that this code writes. No `u` in a link means 1, and the defaults of 1, for ever. */
export const GRAMMAR = 1;

/** Keys of links written elsewhere or earlier. `from` and `to` are the two halves of `time`. */
export const ALIASES: ReadonlyMap<string, Parameter | 'from' | 'to'> = new Map([
  ['topics', 'topic'], ['tag', 'topic'],
  ['from', 'from'], ['to', 'to'], ['date', 'time'],
  ['search', 'q'], ['tab', 'view'], ['id', 'event'], ['kind', 'type'], ['group', 'lanes'],
]);

/** What the page's own two date fields send without script: read like `from` and `to`, and nothing to be told about. */
export const DATE_FIELDS: ReadonlyMap<string, 'from' | 'to'> = new Map([['time-from', 'from'], ['time-to', 'to']]);

/** Words that a later grammar will use. */
export const RESERVED: ReadonlySet<string> = new Set(['known', 'asof', 'step', 'lang']);

const TRACKING: ReadonlySet<string> = new Set([
  'fbclid', 'gclid', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'twclid', 'yclid', 'igshid', 'si',
]);

/** Keys that others hang on to every link; they are nothing of ours and nothing to warn of. */
export function isTracking(key: string): boolean {
  return TRACKING.has(key) || key.startsWith('utm_') || key.startsWith('mc_');
}
