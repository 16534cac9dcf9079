import type { Mark } from '@/lib/scene/mark-kind';

const PLAIN = { start: 'known', end: 'known' } as const;

/** The mark of the worked example. */
export const DAY_MARK: Mark = { kind: 'day', ...PLAIN };

/** Every mark with its meaning, in one table. `seen` tells whether the plot shows it now. */
export const LEGEND_MARKS: readonly { readonly mark: Mark; readonly name: string; readonly seen: (mark: Mark) => boolean; readonly width?: number }[] = [
  { mark: { kind: 'time', ...PLAIN }, name: 'Exact time', seen: ({ kind }) => kind === 'time' },
  { mark: DAY_MARK, name: 'That day, hour not given', seen: ({ kind }) => kind === 'day' },
  { mark: { kind: 'one-of', ...PLAIN }, name: 'One of these days', seen: ({ kind }) => kind === 'one-of' },
  { mark: { kind: 'days', ...PLAIN }, name: 'All of these days', seen: ({ kind }) => kind === 'days', width: 32 },
  { mark: { kind: 'coarse', ...PLAIN }, name: 'That month or year', seen: ({ kind }) => kind === 'coarse' },
  { mark: { kind: 'span', start: 'approximate', end: 'open' }, name: 'Approximate start', seen: ({ start }) => start === 'approximate' },
  { mark: { kind: 'span', start: 'unknown', end: 'open' }, name: 'Start unknown', seen: ({ start }) => start === 'unknown' },
  { mark: { kind: 'span', start: 'known', end: 'open' }, name: 'Under way', seen: ({ end }) => end === 'open' },
];
