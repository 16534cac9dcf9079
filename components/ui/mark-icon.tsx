import type { Mark } from '@/lib/scene/mark-kind';
import type { Status } from '@/lib/story/story';
import { MarkShape } from './mark-shape';

interface MarkIconProps {
  mark: Mark;
  status?: Status;
  /** The topic of an exact time, which carries its glyph. */
  topic?: string;
  width?: number;
}

const HEIGHT = 20;

/** A mark as a pictogram, for lists and legends. Its meaning is always in words beside it. */
export function MarkIcon({ mark, status = 'happened', topic, width = 44 }: MarkIconProps) {
  const narrow = mark.kind === 'days' ? width / 4 : 1;
  const x0 = mark.kind === 'time' ? width / 2 : narrow;
  const x1 = mark.kind === 'span' && mark.end === 'open' ? width - 9 : width - narrow;
  return (
    <svg className="mark-icon" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <MarkShape mark={mark} status={status} topic={topic} x0={x0} x1={x1} y={HEIGHT / 2} fade={width * 0.55} midnights={mark.kind === 'days' ? [width / 2] : []} />
    </svg>
  );
}
