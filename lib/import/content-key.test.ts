import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentKey, keysSeen } from './content-key';

describe('contentKey', () => {
  it('is the same for the same texts, and another for others', () => {
    const lists = fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 });
    fc.assert(fc.property(lists, lists, (a, b) => {
      expect(contentKey(a) === contentKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }), { numRuns: 500 });
  });

  it('tells a hundred thousand numbered rows apart', () => {
    expect(new Set(Array.from({ length: 100_000 }, (_, at) => contentKey(['2024-04-26', `Event ${at}`]))).size).toBe(100_000);
  });

  it('keeps its name from release to release, since seeds are made of it', () => {
    expect([contentKey([]), contentKey(['a']), contentKey(['a', '']), contentKey(['2024', 'Talks — “held”'])]).toEqual(['0k4n83c07h0j2b', '06ygznh180pifv', '0awbvpz1t4fong', '1cfq5w21cxjzyy']);
  });
});

describe('keysSeen', () => {
  it('remembers the last keys, and no more than it may', () => {
    const seen = keysSeen(2);
    expect(['a', 'a', 'b', 'c', 'a'].map(seen)).toEqual([false, true, false, false, false]);
  });
});
