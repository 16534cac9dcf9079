import { MarkShape } from '@/components/ui/mark-shape';
import type { ClockStrip } from '@/lib/scene/clock-strip';
import type { Status } from '@/lib/story/story';

interface ClockStripDrawingProps {
  strip: ClockStrip;
  status: Status;
  topic: string | undefined;
  /** The event's length in words, where the strip draws it. */
  length: string | null;
}

const LENGTH_ROW = 19;
const WORDS_GAP = 8;

/** The event on each clock, to scale. What it shows is in words above it, so it is hidden from screen readers. */
export function ClockStripDrawing({ strip, status, topic, length }: ClockStripDrawingProps) {
  const height = strip.height + (length === null ? 0 : LENGTH_ROW);
  const track = strip.width - strip.left;
  return (
    <>
      <svg className="details-strip" width="100%" viewBox={`0 0 ${strip.width} ${height}`} aria-hidden="true">
        {strip.rows.map((row) => (
          <g key={row.city}>
            <text x={0} y={row.y}>{row.city}</text>
            <rect className="details-day" x={strip.left} y={row.y + 3} width={track} height={3} />
            {row.nights.map(({ x, width }) => (
              <rect key={x} className="details-night" x={x} y={row.y + 3} width={width} height={3} />
            ))}
            {row.days.map(({ x, tick, label }) => (
              <g key={x}>
                {tick && <path className="details-tick" d={`M${x} ${row.y - 10}v16`} />}
                <text x={x + 5} y={row.y}>{label}</text>
              </g>
            ))}
          </g>
        ))}
        <text x={0} y={strip.mark.y + 4}>Event</text>
        <MarkShape mark={strip.mark.mark} status={status} topic={topic} x0={strip.mark.x0} x1={strip.mark.x1} y={strip.mark.y} midnights={strip.mark.midnights} />
        {length !== null && (
          <>
            <rect className="details-length-bar" x={strip.left} y={strip.height + 4} width={strip.lengthPx} height={6} />
            <text className="details-length-words" x={strip.left + strip.lengthPx + WORDS_GAP} y={strip.height + 11}>{length}</text>
          </>
        )}
      </svg>
      {length !== null && <p className="vh">It lasted {length.replace(', drawn to scale', '')}.</p>}
    </>
  );
}
