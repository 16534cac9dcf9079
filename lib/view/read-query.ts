import { isNewer, migrate, type Query } from './migrate';
import { ALIASES, DATE_FIELDS, isTracking, type Parameter, PARAMETERS, RESERVED } from './parameters';

const MAX_BYTES = 4096;
const KNOWN: ReadonlySet<string> = new Set(PARAMETERS);

/** What a query holds, key by key, before any value is read. */
export interface ReadQuery {
  /** Non-empty values by parameter, in the order written. */
  readonly values: ReadonlyMap<Parameter | 'from' | 'to', readonly string[]>;
  readonly aliases: readonly string[];
  readonly reserved: readonly string[];
  /** How many different keys nobody here knows. */
  readonly unknown: number;
  readonly cut: boolean;
  /** The `u` that was written, if it is no number of a grammar known here. */
  readonly grammar: 'known' | 'newer' | 'bad';
}

/**
 * Splits a query into the parameters of the grammar. Total: any string will do, with or without `?`, `#…`, `&amp;`.
 * Only the first 4,096 bytes are read, up to a whole pair, so the cost does not depend on who wrote the link.
 */
export function readQuery(search: string): ReadQuery {
  const { text, cut } = cutQuery(search);
  const written: Query = [...new URLSearchParams(text.replace(/&(?:amp;)+/g, '&'))];
  const pairs = written.map(([key, value]) => [key.trim().toLowerCase().replace(/\[\d{0,3}\]$/, ''), value] as const);
  const u = pairs.find(([key, value]) => key === 'u' && value.trim() !== '')?.[1].trim() ?? '1';
  const version = /^\d{1,2}$/.test(u) ? Number(u) : 0;
  const values = new Map<Parameter | 'from' | 'to', string[]>();
  const [aliases, reserved, unknown] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [key, value] of migrate(pairs, version || 1)) {
    const parameter = KNOWN.has(key) ? (key as Parameter) : (ALIASES.get(key) ?? DATE_FIELDS.get(key));
    if (key === '' || isTracking(key)) continue;
    if (RESERVED.has(key)) reserved.add(key);
    else if (!parameter) unknown.add(key);
    else if (value.trim() !== '') {
      if (ALIASES.has(key)) aliases.add(key);
      values.set(parameter, [...(values.get(parameter) ?? []), value]);
    }
  }
  const grammar = version === 0 ? 'bad' : isNewer(version) ? 'newer' : 'known';
  return { values, aliases: [...aliases], reserved: [...reserved].sort(), unknown: unknown.size, cut, grammar };
}

/** Without `?` and `#…`; what is longer than 4,096 bytes of UTF-8 ends before the pair that runs over. */
function cutQuery(search: string): { text: string; cut: boolean } {
  const start = search.startsWith('?') ? 1 : 0;
  const hash = search.indexOf('#', start);
  const end = hash < 0 ? search.length : hash;
  let bytes = 0;
  for (let i = start; i < end; i++) {
    bytes += utf8Bytes(search.charCodeAt(i));
    if (bytes > MAX_BYTES) return { text: search.slice(start, Math.max(start, search.lastIndexOf('&', i))), cut: true };
  }
  return { text: search.slice(start, end), cut: false };
}

/** Of one UTF-16 unit; each half of a surrogate pair stands for two of its four bytes. */
function utf8Bytes(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
}
