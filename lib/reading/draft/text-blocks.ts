import type { Expression } from '../dates/expression';
import type { ActorMention, Aside, Reading, TopicMention } from '../reading';
import { overlaps, type Span } from '../span';

/** One line of a report as it is shown: all of its words are there, read or set aside. */
export interface TextBlock extends Span {
  readonly asides: readonly Aside[];
  readonly expressions: readonly Expression[];
  readonly actors: readonly ActorMention[];
  readonly topics: readonly TopicMention[];
}

/** Words of a block that are marked alike. The pieces of a block are all of it, in order. */
export interface TextPiece extends Span {
  readonly aside: Aside | null;
  readonly expression: Expression | null;
  readonly actor: ActorMention | null;
  readonly topic: TopicMention | null;
  /** It is evidence of what the reader looks at. */
  readonly lit: boolean;
}

/** The lines of a reading's text that hold anything, each with what was found in it; in time linear in the text. */
export function textBlocks(
  reading: Pick<Reading, 'text' | 'asides' | 'expressions' | 'actors' | 'topics'>,
): readonly TextBlock[] {
  const take = {
    asides: taker(reading.asides),
    expressions: taker(reading.expressions),
    actors: taker(inOrder(reading.actors)),
    topics: taker(inOrder(reading.topics)),
  };
  const blocks: TextBlock[] = [];
  for (let start = 0; start < reading.text.length;) {
    const stop = reading.text.indexOf('\n', start);
    const end = stop < 0 ? reading.text.length : stop;
    const line = { start, end };
    if (reading.text.slice(start, end).trim() !== '') {
      blocks.push({
        ...line,
        asides: take.asides(line),
        expressions: take.expressions(line),
        actors: take.actors(line),
        topics: take.topics(line),
      });
    }
    start = end + 1;
  }
  return blocks;
}

/** A block cut wherever a mark begins or ends. `lit` in any order. */
export function piecesOf(block: TextBlock, lit: readonly Span[]): readonly TextPiece[] {
  const near = lit.filter((span) => overlaps(span, block));
  const marks: readonly Span[] = [...block.asides, ...block.expressions, ...block.actors, ...block.topics, ...near];
  const cuts = new Set([block.start, block.end, ...marks.flatMap(({ start, end }) => [start, end])]);
  const ends = [...cuts].filter((cut) => cut >= block.start && cut <= block.end).sort((a, b) => a - b);
  return ends.slice(1).map((end, at) => {
    const span = { start: ends[at]!, end };
    const of = <T extends Span>(found: readonly T[]) => found.find((each) => overlaps(each, span)) ?? null;
    return {
      ...span,
      aside: of(block.asides),
      expression: of(block.expressions),
      actor: of(block.actors),
      topic: of(block.topics),
      lit: of(near) !== null,
    };
  });
}

/** From spans in order, those that reach into a line; lines come in order too. */
function taker<T extends Span>(spans: readonly T[]): (line: Span) => readonly T[] {
  let at = 0;
  return (line) => {
    while (at < spans.length && spans[at]!.end <= line.start) at += 1;
    let end = at;
    while (end < spans.length && spans[end]!.start < line.end) end += 1;
    return spans.slice(at, end);
  };
}

function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
