import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Minute } from './clock';
import { formatInstant } from './format-instant';

it('A moment is written as the platform writes it, before and after 1970', () => {
  fc.assert(fc.property(fc.integer({ min: -30_000_000, max: 60_000_000 }), (minute) => {
    expect(formatInstant(minute as Minute)).toBe(new Date(minute * 60_000).toISOString().replace('.000', ''));
  }));
});
