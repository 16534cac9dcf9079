import type { Mark } from '@/lib/scene/mark-kind';
import type { LegendKey } from './marks-in-view';

const PLAIN = { start: 'known', end: 'known' } as const;

/** The mark of the worked example. */
export const DAY_MARK: Mark = { kind: 'day', ...PLAIN };

/** Every mark with its name and how it is drawn, in one table. */
export const LEGEND_MARKS: readonly { readonly key: LegendKey; readonly mark: Mark; readonly name: string; readonly how: string; readonly width?: number }[] = [
  { key: 'time', mark: { kind: 'time', ...PLAIN }, name: 'Exact time', how: 'Glyph on a tick: the only mark that carries one' },
  { key: 'day', mark: DAY_MARK, name: 'That day, hour not given', how: 'Bar between two caps' },
  { key: 'one-of', mark: { kind: 'one-of', ...PLAIN }, name: 'One of these days', how: 'Caps, dotted between' },
  { key: 'days', mark: { kind: 'days', ...PLAIN }, name: 'All of these days', how: 'Caps, a tick at each midnight', width: 32 },
  { key: 'coarse', mark: { kind: 'coarse', ...PLAIN }, name: 'That month or year', how: 'Hatched; dashed outline if scheduled' },
  { key: 'approximate', mark: { kind: 'span', start: 'approximate', end: 'open' }, name: 'Approximate start', how: 'Dashed cap' },
  { key: 'unknown', mark: { kind: 'span', start: 'unknown', end: 'open' }, name: 'Start unknown', how: 'Comes out of dashes' },
  { key: 'open', mark: { kind: 'span', start: 'known', end: 'open' }, name: 'Under way', how: 'Right edge open' },
];
