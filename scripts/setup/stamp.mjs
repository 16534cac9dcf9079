import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { at } from './project.mjs';

const TEST = /\.test\.(ts|tsx|mjs)$/;

/** Every file at or below a path, sorted, so that the hash does not depend on the file system. Tests are left out. */
function filesBelow(path) {
  const full = at(path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).sort().filter((name) => !name.startsWith('.')).flatMap((name) => filesBelow(`${path}/${name}`)).filter((file) => !TEST.test(file));
}

/** One hash for the names and the contents of files and folders; what is missing counts as empty. */
export function hashOf(paths, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const file of paths.flatMap(filesBelow)) hash.update(`\0${file}\0`).update(readFileSync(at(file)));
  return hash.digest('hex');
}

/** Whether the stamp at `path` was written for the same hash. */
export const stampHolds = (path, hash) => existsSync(at(path)) && readFileSync(at(path), 'utf8') === hash;

export const writeStamp = (path, hash) => writeFileSync(at(path), hash);
