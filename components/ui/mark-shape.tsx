import { fadingDashes } from '@/lib/scene/fading-dashes';
import type { Mark } from '@/lib/scene/mark-kind';
import type { Status } from '@/lib/story/story';
import { Glyph } from './glyph';

export interface MarkShapeProps {
  mark: Mark;
  x0: number;
  x1: number;
  /** The middle of the mark. */
  y: number;
  status: Status;
  /** Midnights within something that lasted days. */
  midnights?: readonly number[];
  /** Only an exact time carries a glyph on the mark itself. */
  topic?: string;
  /** How far an unknown start takes to become a line. */
  fade?: number;
}

const CAP = 6;
const BAND = 4;

/** One mark, as wide as what is known. Only this draws marks: on the plot, in the list, in the legend. */
export function MarkShape(props: MarkShapeProps) {
  switch (props.mark.kind) {
    case 'time':
      return <TimeMark {...props} />;
    case 'one-of':
      return <OneOfMark {...props} />;
    case 'coarse':
      return <CoarseMark {...props} />;
    case 'span':
      return <SpanMark {...props} />;
    default:
      return <DayMark {...props} />;
  }
}

function TimeMark({ x0, y, topic, status }: MarkShapeProps) {
  return (
    <>
      <path className="mark-cap" d={`M${x0} ${y - 10}V${y + 10}`} />
      {topic && <Glyph topic={topic} size={12} status={status} x={x0 - 6} y={y - 6} />}
    </>
  );
}

function Caps({ x0, x1, y }: { x0: number; x1: number; y: number }) {
  // Caps stand inside the day, so that two days side by side do not share one.
  return <path className="mark-cap" d={`M${x0 + 0.75} ${y - CAP}V${y + CAP}M${Math.max(x1, x0 + 3) - 0.75} ${y - CAP}V${y + CAP}`} />;
}

function DayMark({ x0, x1, y, midnights = [], status }: MarkShapeProps) {
  const planned = status === 'scheduled' || status === 'announced';
  return (
    <>
      <rect className="mark-band" x={x0} y={y - BAND} width={Math.max(x1 - x0, 1)} height={BAND * 2} />
      <path className={planned ? 'mark-line planned' : 'mark-line'} d={`M${x0} ${y}H${x1}`} />
      <Caps x0={x0} x1={x1} y={y} />
      {midnights.length > 0 && <path className="mark-line" d={midnights.map((x) => `M${x} ${y - 3}v6`).join('')} />}
    </>
  );
}

function OneOfMark({ x0, x1, y }: MarkShapeProps) {
  return (
    <>
      <path className="mark-dots" d={`M${x0 + 5.5} ${y}H${Math.max(x1 - 4, x0 + 5.5)}`} />
      <Caps x0={x0} x1={x1} y={y} />
    </>
  );
}

/** A month or a year: hatched, since no day of it is meant. */
function CoarseMark({ x0, x1, y, status }: MarkShapeProps) {
  const width = Math.max(x1 - x0, 3);
  const planned = status === 'scheduled' || status === 'announced';
  let hatch = '';
  for (let x = x0 - 8; x < x0 + width; x += 5) {
    const [left, right] = [Math.max(x, x0), Math.min(x + 10, x0 + width)];
    if (right > left) hatch += `M${left} ${y + 5 - (left - x)}L${right} ${y + 5 - (right - x)}`;
  }
  return (
    <>
      <path className="mark-hatch" d={hatch} />
      <rect className={planned ? 'mark-box planned' : 'mark-box'} x={x0 + 0.75} y={y - 5} width={Math.max(width - 1.5, 1)} height={10} />
    </>
  );
}

function SpanMark({ mark, x0, x1, y, fade = 120 }: MarkShapeProps) {
  const begin = mark.start === 'approximate' ? x0 + 4 : x0;
  const line = mark.start === 'unknown' ? fadingDashes(x0, Math.min(x0 + fade, x1), x1, y) : `M${begin} ${y}H${x1}`;
  return (
    <>
      <path className="mark-span" d={line} />
      {mark.start === 'approximate' && <path className="mark-cap planned" d={`M${x0 + 0.75} ${y - 7}v14`} />}
      {mark.start === 'known' && <path className="mark-cap" d={`M${x0 + 0.75} ${y - CAP}v${CAP * 2}`} />}
      {mark.end === 'open' ? (
        <path className="mark-head" d={`M${x1 + 2} ${y - 5}l5 5l-5 5`} />
      ) : (
        <path className="mark-cap" d={`M${x1 - 0.75} ${y - CAP}v${CAP * 2}`} />
      )}
    </>
  );
}
