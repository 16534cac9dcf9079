import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

const PIECE = 1 << 20;

/**
 * Rows on disk while they are put in order: of each only its start, its end and where it stands are held, 32 bytes.
 * @param {string} file
 */
export function spillFile(file) {
  const handle = openSync(file, 'w+');
  let [size, written] = [0, 0];
  let [starts, ends, offsets] = [new Float64Array(1024), new Float64Array(1024), new Float64Array(1025)];
  let pieces = [];
  let pieceBytes = 0;
  const flush = () => {
    if (pieceBytes > 0) writeSync(handle, Buffer.concat(pieces));
    pieces = [];
    pieceBytes = 0;
  };
  const grown = (array) => {
    const larger = new Float64Array(array.length * 2);
    larger.set(array);
    return larger;
  };
  return {
    add(row, { from, to }) {
      if (size + 1 >= starts.length) [starts, ends, offsets] = [grown(starts), grown(ends), grown(offsets)];
      const bytes = Buffer.from(JSON.stringify(row));
      starts[size] = from ?? -Infinity;
      ends[size] = to ?? Infinity;
      offsets[size] = written;
      size += 1;
      written += bytes.length;
      pieces.push(bytes);
      pieceBytes += bytes.length;
      if (pieceBytes >= PIECE) flush();
    },
    /** Rows by time: the earlier start, then the earlier end, then as they came. */
    order() {
      flush();
      offsets[size] = written;
      return Uint32Array.from({ length: size }, (_, at) => at).sort((a, b) => compare(starts[a], starts[b]) || compare(ends[a], ends[b]) || a - b);
    },
    read(at) {
      const bytes = Buffer.allocUnsafe(offsets[at + 1] - offsets[at]);
      readSync(handle, bytes, 0, bytes.length, offsets[at]);
      return JSON.parse(bytes.toString('utf8'));
    },
    remove() {
      closeSync(handle);
      rmSync(file);
    },
  };
}

/** Differences will not do: two infinities have none. */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
