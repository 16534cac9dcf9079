import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVectors, RELEASED, sealFaults, sealOf, sealsIn } from './seal-links.mjs';

const git = (...args) => execFileSync('git', args, { cwd: dirname(RELEASED), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The list of seals at each commit that changed it; null outside a repository, such as in an unpacked archive. */
function earlierLists() {
  try {
    const commits = git('log', '--format=%H', '--', 'released.sha256').split('\n').filter(Boolean);
    return commits.map((commit) => sealsIn(git('show', `${commit}:./released.sha256`)));
  } catch {
    return null;
  }
}

const vector = (input, canonical, notes = []) => ({ input, since: '2026-11-24', why: 'an example', expect: { canonical, notes } });
const [taiwan, tiktok] = [vector('?topic=taiwan', '?topic=taiwan'), vector('?topic=tiktok', '?topic=tiktok')];

describe('The link corpus', () => {
  const lists = earlierLists();

  it('holds every released vector, unchanged, and no vector that is not sealed', () => {
    expect(sealFaults(readVectors(), sealsIn(readFileSync(RELEASED, 'utf8')))).toEqual([]);
  });

  it.skipIf(lists === null)('never lost a seal in the history of the repository (left out where there is no history)', () => {
    expect(sealFaults(readVectors(), sealsIn(readFileSync(RELEASED, 'utf8')), lists)).toEqual([]);
  });
});

describe('The guard of the link corpus', () => {
  const seals = [sealOf(taiwan), sealOf(tiktok)];

  it('accepts vectors that are as they were sealed, in any order', () => {
    expect(sealFaults([tiktok, taiwan], seals, [[seals[0]]])).toEqual([]);
  });

  it('lets the comment and the counts follow the data', () => {
    const retold = { ...taiwan, why: 'another comment', expect: { ...taiwan.expect, count: 4 } };
    expect(sealFaults([retold, tiktok], seals)).toEqual([]);
  });

  it('notices a vector that was removed', () => {
    expect(sealFaults([taiwan], seals)).toHaveLength(1);
  });

  it.each([
    ['canonical link', vector('?topic=taiwan', '')],
    ['notices', vector('?topic=taiwan', '?topic=taiwan', ['bad:topic'])],
    ['input', vector('?topic=Taiwan', '?topic=taiwan')],
  ])('notices a vector whose %s was edited', (_what, edited) => {
    expect(sealFaults([edited, tiktok], seals).join(' ')).toMatch(/edited or removed.*not sealed/);
  });

  it('notices a new vector that is not sealed', () => {
    expect(sealFaults([taiwan, tiktok], [seals[0]])).toHaveLength(1);
  });

  it('lets a later vector know a word that was unknown, and nothing else', () => {
    const [unknown, known, other] = [vector('?lanes=x', '', ['bad:lanes']), vector('?lanes=x', '?lanes=x'), vector('?topic=tiktok', '')];
    expect(sealFaults([unknown, known], [sealOf(unknown), sealOf(known)])).toEqual([]);
    expect(sealFaults([known, unknown], [sealOf(unknown), sealOf(known)]).join(' ')).toMatch(/had a meaning/);
    expect(sealFaults([tiktok, other], [sealOf(tiktok), sealOf(other)]).join(' ')).toMatch(/had a meaning/);
    expect(sealFaults([tiktok, tiktok], [sealOf(tiktok)]).join(' ')).toMatch(/had a meaning/);
  });

  it('notices a seal that was taken out of the list together with its vector', () => {
    expect(sealFaults([taiwan], [seals[0]], [seals])).toHaveLength(1);
  });
});
