import { idFile, textFile } from './collection-files';
import type { CollectionManifest, ManifestFile } from './collection-manifest';

/** A checked manifest with its files by name. It needs no schema, so that a browser can do it with what a server checked. */
export function expandManifest({ texts: { each, keys }, ids, ...manifest }: ManifestFile): CollectionManifest {
  return {
    ...manifest,
    texts: keys.map((key, at) => ({ file: textFile(at, key), first: at * each, count: Math.max(0, Math.min(each, manifest.size - at * each)) })),
    ids: ids.keys.map((key, at) => idFile(at, key)),
  };
}
