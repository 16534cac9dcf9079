import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import types from '../../data/registry/types.json';
import { PLOVER_CATEGORIES, ploverOf } from './cameo-plover';

const TABLE = resolve(import.meta.dirname, '../../../shared/corpora/plover/cameo-to-plover.txt');
const there = existsSync(TABLE);
if (!there) console.warn(`CAMEO codes are not held against their published table: ${TABLE} is not here.`);

describe('ploverOf', () => {
  it.each([
    ['042', 'consult'], ['0841', 'retreat'], ['0831', 'concede'], ['0813', 'retreat'], ['0811', 'concede'],
    ['163', 'coerce'], ['1622', 'sanction'], ['1712', 'assault'], ['1711', 'coerce'], ['191', 'coerce'], ['195', 'assault'], ['2041', 'assault'],
  ])('gives of %s %s', (code, category) => {
    expect(ploverOf(code)).toBe(category);
  });

  it.each(['', '4', '40', '010', '0256', '99', '999', '04', '04x', '04200', '-42', '__proto__', 'constructor'])('gives of %j none', (code) => {
    expect(ploverOf(code)).toBeNull();
  });

  it('gives only types of the registry that are PLOVER’s, and each of them', () => {
    expect([...PLOVER_CATEGORIES].sort()).toEqual(types.filter(({ plover }) => plover).map(({ slug }) => slug).sort());
  });

  it.skipIf(!there)('agrees with the published table on each of its codes', () => {
    const rows = [...(there ? readFileSync(TABLE, 'utf8') : '').matchAll(/^(\d{3,4}):\s*([A-Z]+)/gm)];
    expect(rows.length).toBeGreaterThan(250);
    expect(rows.filter(([, code = '', category = '']) => ploverOf(code) !== category.toLowerCase()).map(([row]) => row)).toEqual([]);
  });
});
