import { describe, expect, it } from 'vitest';
import { belongs, cachesOf, type Drawn, outdated } from './release';

describe('the caches of a release', () => {
  it('take the place of every other release’s, and touch nothing else at the origin', () => {
    const old = Object.values(cachesOf('one'));
    const own = Object.values(cachesOf('two'));
    expect(outdated([...old, ...own, 'somebody-else'], 'two')).toEqual(old);
  });

  it('are never shared by two releases', () => {
    expect(Object.values(cachesOf('one')).filter((name) => Object.values(cachesOf('one-two')).includes(name))).toEqual([]);
  });
});

describe('an answer belongs to a release', () => {
  const drawn: Drawn = { status: 200, redirected: false, release: 'abc-9d0f4227155b72ec' };

  it.each<[string, Partial<Drawn>, boolean]>([
    ['with its name and the revision of the data', {}, true],
    ['with its name alone', { release: 'abc' }, true],
    ['not with another name', { release: 'abd-9d0f4227155b72ec' }, false],
    ['not with a longer name', { release: 'abcd-9d0f4227155b72ec' }, false],
    ['not without a name, as from a login page of a network', { release: null }, false],
    ['not where it was led elsewhere', { redirected: true }, false],
    ['not where there is nothing', { status: 404 }, false],
    ['not where it is unknown, as a redirect that was not followed', { status: 0 }, false],
    ['not where it is a part', { status: 206 }, false],
  ])('%s', (_, change, expected) => {
    expect(belongs({ ...drawn, ...change }, 'abc')).toBe(expected);
  });
});
