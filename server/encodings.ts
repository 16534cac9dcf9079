import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';

export const ENCODINGS = ['identity', 'gzip', 'br'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|ld\+json|feed\+json|atom\+xml|xml|manifest\+json|x-bibtex|.*\+json)|image\/svg\+xml)/;
/** Below a packet nothing is won. */
const LEAST_BYTES = 1000;

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);
const fromBrotli = promisify(brotliDecompress);
const fromGzip = promisify(gunzip);

/** The best encoding that a reader takes (RFC 9110 §12.5.3), for a body of this type and length. */
export function encodingFor(accepted: string | undefined, contentType: string | undefined, bytes: number): Encoding {
  if (accepted === undefined || bytes < LEAST_BYTES || !COMPRESSIBLE.test(contentType ?? '')) return 'identity';
  const taken = new Map(
    accepted.toLowerCase().split(',', 20).map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, quality === undefined || Number(quality.slice(2)) > 0] as const;
    }),
  );
  const takes = (name: string) => taken.get(name) ?? taken.get('*') ?? false;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}

/** Kept answers are packed once and sent often, on one core beside the drawing: quality 5 is where brotli still costs like gzip. */
export async function encoded(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'identity':
      return body;
    case 'gzip':
      return asGzip(body);
    case 'br':
      return asBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
  }
}

/** What `encoded` made of a body, undone. */
export async function decoded(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'identity':
      return body;
    case 'gzip':
      return fromGzip(body);
    case 'br':
      return fromBrotli(body);
  }
}
