import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is served; drafts are not. */
const SERVED = /^(?:registry|stories)[\\/].*\.json$/;

/** A digest of every file of `data/` that is served: it changes when, and only when, they do. */
export function dataRevision(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => SERVED.test(name)).sort();
  for (const name of files) hash.update(`\0${name.replaceAll('\\', '/')}\0`).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
