import { LRUCache } from 'lru-cache';
import type { Answer } from './answer';
import { decoded, encoded, type Encoding, ENCODINGS } from './encodings';
import type { Render } from './renderer';

/** The answer as it goes out in one encoding. */
export interface Packed extends Answer {
  readonly encoding: Encoding;
}

/** Picks the encoding for a reader, once the type and the length of the answer are known. */
export type Choose = (answer: Answer) => Encoding;

/** Headers and book-keeping of an entry, roughly. */
const OVERHEAD_BYTES = 2000;

/**
 * Answers that were drawn once, up to so many bytes; the least recently asked for go first. Several who ask for one that
 * is being drawn wait for the same drawing. Nothing here grows old by itself: the data change only with a new release,
 * which is a new process.
 */
export class KeptAnswers {
  readonly #kept: LRUCache<string, Packed>;
  readonly #underWay = new Map<string, Promise<Packed>>();
  readonly #drawings = new Map<string, Promise<Answer>>();
  readonly #draw: Render;

  /** `draw` gives the answer to an inner address, ready but for its encoding. */
  constructor(maxBytes: number, draw: Render) {
    this.#draw = draw;
    this.#kept = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ body }, key) => body.length + key.length * 2 + OVERHEAD_BYTES });
  }

  /** `likely` are the encodings under which the answer may be kept for this reader, best first. */
  async get(inner: string, choose: Choose, likely: readonly Encoding[]): Promise<Packed> {
    const kept = this.#find(inner, likely);
    // Unpacked it may lie there for a reader who takes nothing else; this one may get it packed.
    if (kept !== undefined && (kept.encoding !== 'identity' || choose(kept) === 'identity')) return kept;
    const key = keyOf(inner, likely[0]!);
    const begun = this.#underWay.get(key) ?? this.#make(inner, choose).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, begun);
    return begun;
  }

  #find(inner: string, encodings: readonly Encoding[]): Packed | undefined {
    for (const encoding of encodings) {
      const kept = this.#kept.get(keyOf(inner, encoding));
      if (kept !== undefined) return kept;
    }
    return undefined;
  }

  async #make(inner: string, choose: Choose): Promise<Packed> {
    const packed = await pack(await this.#answer(inner), choose);
    // What went wrong may go right the next time.
    if (packed.status === 200) this.#kept.set(keyOf(inner, packed.encoding), packed);
    return packed;
  }

  /** What another reader was sent in another encoding is unpacked; only what nobody was sent is drawn. */
  async #answer(inner: string): Promise<Answer> {
    const other = this.#find(inner, ENCODINGS);
    if (other !== undefined) return { ...other, body: await decoded(other.body, other.encoding) };
    const drawing = this.#drawings.get(inner) ?? this.#draw(inner).finally(() => this.#drawings.delete(inner));
    this.#drawings.set(inner, drawing);
    return drawing;
  }
}

function keyOf(inner: string, encoding: Encoding): string {
  return `${encoding} ${inner}`;
}

/** An answer in the encoding chosen for it. */
export async function pack({ status, headers, body }: Answer, choose: Choose): Promise<Packed> {
  const encoding = choose({ status, headers, body });
  return { status, headers, body: await encoded(body, encoding), encoding };
}
