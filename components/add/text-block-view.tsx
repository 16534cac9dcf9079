import { memo } from 'react';
import { piecesOf, type TextBlock, type TextPiece } from '@/lib/reading/draft/text-blocks';
import { overlaps, type Span } from '@/lib/reading/span';
import { Glyph } from '../ui/glyph';
import type { ShownMarks } from './marks-key';

interface TextBlockViewProps {
  block: TextBlock;
  text: string;
  marks: ShownMarks;
  /** Evidence of what the reader looks at. */
  lit: readonly Span[];
  /** Among it, the words that say when. */
  strong: Span | null;
}

/** One line of the report. Drawn anew only where something of it changes. */
export const TextBlockView = memo(function TextBlockView({ block, text, marks, lit, strong }: TextBlockViewProps) {
  const pieces = piecesOf(block, lit);
  const [aside] = block.asides;
  const whole = aside && aside.start <= block.start && aside.end >= block.end;
  return (
    <p data-block={block.start} className={whole ? 'add-aside' : undefined}>
      {pieces.map((piece) => (
        <Piece
          key={piece.start}
          piece={piece}
          text={text}
          marks={marks}
          strong={strong !== null && overlaps(strong, piece)}
        />
      ))}
      {block.asides.map(({ start, why }) => (
        <span className="add-aside-why" key={start}>
          Set aside: {why}
        </span>
      ))}
    </p>
  );
});

/** Words marked alike. `data-at` says where they stand in the text, for selections. */
function Piece({ piece, text, marks, strong }: { piece: TextPiece; text: string; marks: ShownMarks; strong: boolean }) {
  const { start, end, expression, actor, topic, lit, aside } = piece;
  const words = text.slice(start, end);
  const names = [
    'piece',
    marks.times && expression && 'mark-time',
    marks.people && actor && 'mark-actor',
    marks.topics && topic && `mark-topic t-${topic.topic}`,
    aside && 'mark-aside',
    lit && 'mark-lit',
    strong && 'mark-strong',
  ];
  const className = names.filter(Boolean).join(' ');
  return (
    <>
      {marks.topics && topic?.start === start && <Glyph topic={topic.topic} size={12} />}
      {expression && marks.times ? (
        <mark className={className} data-at={start}>
          {words}
        </mark>
      ) : (
        <span className={className} data-at={start}>
          {words}
        </span>
      )}
    </>
  );
}
