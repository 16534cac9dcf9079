/*
 * Data, under the Creative Commons Attribution-ShareAlike 4.0 licence (CC BY-SA 4.0): the facts of "CAMEO to PLOVER conversion
 * table", edited by Philip Schrodt, PLOVER manual draft 0.8, 17 September 2021, https://github.com/openeventdata/PLOVER.
 * Changed: its 256 codes are written as the shortest beginnings that give each the same category.
 */

/** The longest beginning that fits a code decides. CAMEO's roots 01 (statements) and 02 (appeals) have no category there. */
const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['03', 'agree'],
  ['04', 'consult'],
  ['05', 'support'],
  ['06', 'cooperate'],
  ['07', 'aid'],
  ['08', 'concede'],
  ['0813', 'retreat'], ['0814', 'retreat'], ['084', 'retreat'], ['085', 'retreat'], ['086', 'retreat'], ['087', 'retreat'],
  ['09', 'accuse'],
  ['10', 'request'],
  ['11', 'accuse'],
  ['12', 'reject'],
  ['13', 'threaten'],
  ['14', 'protest'],
  ['15', 'mobilize'],
  ['16', 'sanction'], ['163', 'coerce'],
  ['17', 'coerce'], ['1712', 'assault'], ['175', 'assault'],
  ['18', 'assault'],
  ['19', 'assault'], ['191', 'coerce'], ['192', 'coerce'],
  ['20', 'assault'],
]);

const CODE = /^\d{3,4}$/;

/**
 * The PLOVER category of a CAMEO event code: `ploverOf('042')` is `consult`. Null for roots without one, and for what is
 * no code of three or four digits: "40" has lost its leading zero, or never had one.
 */
export function ploverOf(cameo: string): string | null {
  if (!CODE.test(cameo)) return null;
  for (let length = cameo.length; length >= 2; length -= 1) {
    const category = CATEGORIES.get(cameo.slice(0, length));
    if (category !== undefined) return category;
  }
  return null;
}

/** PLOVER's categories. */
export const PLOVER_CATEGORIES: ReadonlySet<string> = new Set(CATEGORIES.values());
