import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where the files of a collection lie; null for a slug that none has. Pages, and what finds their addresses, ask here. */
export function collectionFolder(slug: string): string | null {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return null;
  // Files that a build of the site does not know: they may come while it runs.
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'public', 'collections', slug);
  return existsSync(path.join(folder, 'manifest.json')) ? folder : null;
}
