import { describe, expect, it } from 'vitest';
import { limitedTo } from './limited-to';

describe('What is limited', () => {
  it('runs no more at a time than it may, in order, and goes on after a failure', async () => {
    const limited = limitedTo(2);
    let [running, most] = [0, 0];
    const begun: number[] = [];
    const results = await Promise.allSettled(
      [0, 1, 2, 3, 4, 5].map((i) =>
        limited(async () => {
          begun.push(i);
          most = Math.max(most, ++running);
          await new Promise((done) => setTimeout(done, 2));
          running--;
          if (i === 1) throw new Error('failed');
          return i;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled']);
  });
});
