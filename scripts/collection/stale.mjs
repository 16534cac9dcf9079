import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the manifest: what the last build wrote, which pages that lie open may still ask for once there is a newer one. */
const WRITTEN = 'written.json';

/**
 * Removes what neither this build wrote nor the one before it.
 * @param {string} folder
 * @param {Set<string>} files of this build
 */
export function removeStale(folder, files) {
  const there = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (
    entry.isDirectory() ? readdirSync(join(folder, entry.name)).map((name) => `${entry.name}/${name}`) : []
  ));
  const record = join(folder, WRITTEN);
  const before = new Set(existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : []);
  for (const file of there) if (!files.has(file) && !before.has(file)) rmSync(join(folder, file));
  writeFileSync(record, JSON.stringify([...files]));
}
