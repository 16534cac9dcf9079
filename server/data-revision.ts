import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A digest of every file of `data/`: it changes when, and only when, the data do. */
export function dataRevision(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).sort();
  for (const name of files) hash.update(`\0${name.replaceAll('\\', '/')}\0`).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
