import { describe, expect, it } from 'vitest';
import { MOST_OFFERED, offered } from './offered';

const names = Array.from({ length: MOST_OFFERED + 5 }, (_, at) => ({ slug: `name-${at}` }));

describe('the names that are offered', () => {
  it('are all of them where they are few', () => {
    expect(offered(names.slice(0, MOST_OFFERED), [])).toHaveLength(MOST_OFFERED);
  });

  it.each([[[], 0], ['none', 0], [['name-3'], 0], [[`name-${MOST_OFFERED + 3}`], 1]] as const)('are the first, and those chosen (%j)', (chosen, more) => {
    expect(offered(names, chosen)).toHaveLength(MOST_OFFERED + more);
  });
});
