import type { OpenStory } from '@/lib/scene/open-story';
import type { KnownEvent } from '@/lib/story/known-event';
import { type MoneyBreakdown, moneyBreakdowns, moneyWords } from '@/lib/story/money-parts';
import { sourceOf, sourceTitle } from './source-of';

const WIDTH = 332;
const GAP = 1.5;

interface Segment {
  readonly x: number;
  readonly width: number;
  /** Null is the share that the source gives no purpose. */
  readonly topic: string | null;
  readonly itemised: boolean;
  readonly amount: string;
  readonly for: string;
}

/** How each source divides the sum: the lead report's first, others only where their reports are asked for. */
export function MoneyBars({ open, known }: { open: OpenStory; known: KnownEvent }) {
  const { story } = open;
  const lead = story.sources.map(({ id }) => id).filter((id) => id === story.lead);
  const others = story.sources.map(({ id }) => id).filter((id) => id !== story.lead);
  const leadAlone = known.leftOut.length > 0;
  const breakdowns = moneyBreakdowns(known.event.money, leadAlone ? lead : [...lead, ...others]);
  return breakdowns.map((breakdown) => (
    <MoneyBar key={breakdown.source} breakdown={breakdown} by={breakdowns.length > 1 ? sourceTitle(open, sourceOf(open, breakdown.source)) : null} />
  ));
}

function MoneyBar({ breakdown, by }: { breakdown: MoneyBreakdown; by: string | null }) {
  const { total } = breakdown;
  const segments = segmentsOf(breakdown);
  return (
    <figure className="details-money">
      <svg width="100%" height={10} viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
        {segments.map((segment) => (
          <rect
            key={segment.x}
            className={segment.itemised ? (segment.topic === null ? 'details-share' : `details-share t-${segment.topic}`) : 'details-rest'}
            x={segment.itemised ? segment.x : segment.x + 0.75}
            y={segment.itemised ? 0 : 0.75}
            width={Math.max(segment.width - (segment.itemised ? 0 : 1.5), 1)}
            height={segment.itemised ? 10 : 8.5}
          />
        ))}
      </svg>
      <figcaption>
        {by !== null && <b>{total === null ? by : `${by}: ${moneyWords(total.billions, total.approximate)} for ${total.for}`}</b>}
        {by === null && total !== null && <b>{`${moneyWords(total.billions, total.approximate)} for ${total.for}`}</b>}
        <ul>
          {segments.map((segment) => (
            <li key={segment.x}>
              <svg width={9} height={9} aria-hidden="true">
                <rect className={segment.itemised ? (segment.topic === null ? 'details-share' : `details-share t-${segment.topic}`) : 'details-rest'} x={0.75} y={0.75} width={7.5} height={7.5} />
              </svg>
              <span>
                {segment.amount} {segment.for}
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/** The shares in the source's order, then what it does not itemise. */
function segmentsOf({ parts, notItemised, scale }: MoneyBreakdown): Segment[] {
  const pxPerBillion = WIDTH / scale;
  let billions = 0;
  const segments = parts.map((part): Segment => {
    const x = billions * pxPerBillion;
    billions += part.billions;
    const words = moneyWords(part.billions, part.approximate);
    return { x, width: Math.max(part.billions * pxPerBillion - GAP, 1), topic: part.topics[0] ?? null, itemised: true, amount: words, for: `for ${part.for}` };
  });
  if (notItemised === 0) return segments;
  return [...segments, { x: billions * pxPerBillion, width: notItemised * pxPerBillion, topic: null, itemised: false, amount: moneyWords(notItemised), for: 'not itemised' }];
}
