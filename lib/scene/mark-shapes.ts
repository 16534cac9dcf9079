import type { Status } from '../story/story';
import { fadingDashes } from './fading-dashes';
import type { Mark, MarkKind } from './mark-kind';
import { path, rect, type Shape, type Shapes } from './shape';

export interface MarkPlace {
  readonly mark: Mark;
  readonly x0: number;
  readonly x1: number;
  /** The middle of the mark. */
  readonly y: number;
  readonly status: Status;
  /** Midnights within something that lasted days. */
  readonly midnights?: readonly number[];
  /** Only an exact time carries a glyph on the mark itself. */
  readonly topic?: string | undefined;
  /** How far an unknown start takes to become a line. */
  readonly fade?: number;
}

const CAP = 6;
const BAND = 4;

/** One mark, as wide as what is known. Only this draws marks: on the plot, in the list, in the legend, in pictures. */
export function markShapes(place: MarkPlace): Shapes {
  return SHAPES[place.mark.kind](place);
}

const SHAPES: Readonly<Record<MarkKind, (place: MarkPlace) => Shapes>> = {
  time: timeShapes,
  day: dayShapes,
  days: dayShapes,
  'one-of': oneOfShapes,
  coarse: coarseShapes,
  span: spanShapes,
};

function planned(className: string, { status }: MarkPlace): string {
  return status === 'scheduled' || status === 'announced' ? `${className} planned` : className;
}

function timeShapes({ x0, y, topic, status }: MarkPlace): Shapes {
  const cap = path('mark-cap', `M${x0} ${y - 10}V${y + 10}`);
  return topic ? [cap, { tag: 'glyph', topic, size: 12, status, x: x0 - 6, y: y - 6 }] : [cap];
}

function caps({ x0, x1, y }: MarkPlace): Shape {
  // Caps stand inside the day, so that two days side by side do not share one.
  return path('mark-cap', `M${x0 + 0.75} ${y - CAP}V${y + CAP}M${Math.max(x1, x0 + 3) - 0.75} ${y - CAP}V${y + CAP}`);
}

function dayShapes(place: MarkPlace): Shapes {
  const { x0, x1, y, midnights = [] } = place;
  return [
    rect('mark-band', x0, y - BAND, Math.max(x1 - x0, 1), BAND * 2),
    path(planned('mark-line', place), `M${x0} ${y}H${x1}`),
    caps(place),
    ...(midnights.length > 0 ? [path('mark-line', midnights.map((x) => `M${x} ${y - 3}v6`).join(''))] : []),
  ];
}

function oneOfShapes(place: MarkPlace): Shapes {
  const { x0, x1, y } = place;
  return [path('mark-dots', `M${x0 + 5.5} ${y}H${Math.max(x1 - 4, x0 + 5.5)}`), caps(place)];
}

/** A month or a year: hatched, since no day of it is meant. */
function coarseShapes(place: MarkPlace): Shapes {
  const { x0, x1, y } = place;
  const width = Math.max(x1 - x0, 3);
  let hatch = '';
  for (let x = x0 - 8; x < x0 + width; x += 5) {
    const [left, right] = [Math.max(x, x0), Math.min(x + 10, x0 + width)];
    if (right > left) hatch += `M${left} ${y + 5 - (left - x)}L${right} ${y + 5 - (right - x)}`;
  }
  return [path('mark-hatch', hatch), rect(planned('mark-box', place), x0 + 0.75, y - 5, Math.max(width - 1.5, 1), 10)];
}

function spanShapes({ mark, x0, x1, y, fade = 120 }: MarkPlace): Shapes {
  const begin = mark.start === 'approximate' ? x0 + 4 : x0;
  const line = mark.start === 'unknown' ? fadingDashes(x0, Math.min(x0 + fade, x1), x1, y) : `M${begin} ${y}H${x1}`;
  return [
    path('mark-span', line),
    ...(mark.start === 'approximate' ? [path('mark-cap planned', `M${x0 + 0.75} ${y - 7}v14`)] : []),
    ...(mark.start === 'known' ? [path('mark-cap', `M${x0 + 0.75} ${y - CAP}v${CAP * 2}`)] : []),
    mark.end === 'open' ? path('mark-head', `M${x1 + 2} ${y - 5}l5 5l-5 5`) : path('mark-cap', `M${x1 - 0.75} ${y - CAP}v${CAP * 2}`),
  ];
}
