import type { Selection } from '../selection/select-events';
import type { KnownEvent } from '../story/known-event';
import { type MoneyBreakdown, moneyBreakdown, moneyBreakdowns } from '../story/money-parts';
import type { Source, Story, TopicSlug } from '../story/story';
import type { View } from '../view/view';
import { capital } from './number-words';
import { squaresOf, squareUnit } from './unit-squares';

export interface MoneyShare {
  /** "Ukraine"; of what is left, "Not itemised". */
  readonly for: string;
  readonly billions: number;
  readonly approximate: boolean;
  /** Of the whole, 0 to 1. */
  readonly share: number;
  readonly squares: number;
  /** The colour; null has none. */
  readonly topic: TopicSlug | null;
  readonly itemised: boolean;
}

/** The sum that the figure draws, as one source divides it, and what other sources say of the same. */
export interface MoneyFigure {
  readonly event: KnownEvent;
  readonly source: Source;
  readonly breakdown: MoneyBreakdown;
  readonly shares: readonly MoneyShare[];
  /** Billions that one square stands for. */
  readonly unit: number;
  readonly others: readonly { readonly source: Source; readonly breakdown: MoneyBreakdown }[];
}

/**
 * The largest sum among the events shown, by the lead report where it names one, else by another source; null where no
 * source asked for names a sum. Sources are never added up: each stands by itself.
 */
export function moneyFigure(selection: Selection, story: Story, reports: View['reports']): MoneyFigure | null {
  const others = story.sources.filter(({ id }) => id !== story.lead);
  const lead = story.sources.filter(({ id }) => id === story.lead);
  const asked = reports === 'lead' ? lead : [...lead, ...others];
  for (const source of asked) {
    const largest = largestSum(selection, source.id);
    if (!largest) continue;
    const rest = asked.filter(({ id }) => id !== source.id);
    return {
      ...largest,
      source,
      ...sharesOf(largest.breakdown),
      others: moneyBreakdowns(largest.event.event.money, rest.map(({ id }) => id)).flatMap((breakdown) => {
        const named = rest.find(({ id }) => id === breakdown.source);
        return named ? [{ source: named, breakdown }] : [];
      }),
    };
  }
  return null;
}

function largestSum(selection: Selection, source: string): Pick<MoneyFigure, 'event' | 'breakdown'> | null {
  let largest: Pick<MoneyFigure, 'event' | 'breakdown'> | null = null;
  for (const known of selection) {
    const breakdown = moneyBreakdown(known.event.money, source);
    if (breakdown?.total && breakdown.scale > (largest?.breakdown.scale ?? 0)) largest = { event: known, breakdown };
  }
  return largest;
}

function sharesOf({ parts, notItemised, scale }: MoneyBreakdown): Pick<MoneyFigure, 'shares' | 'unit'> {
  const unit = squareUnit(scale);
  const rows = parts.map((part) => ({
    for: capital(part.for), billions: part.billions, approximate: part.approximate, topic: part.topics[0] ?? null, itemised: true,
  }));
  const left = { for: 'Not itemised', billions: notItemised, approximate: false, topic: null, itemised: false };
  const all = notItemised > 0 ? [...rows, left] : rows;
  const squares = squaresOf(all.map(({ billions }) => billions), unit);
  return { unit, shares: all.map((row, at) => ({ ...row, share: scale > 0 ? row.billions / scale : 0, squares: squares[at]! })) };
}
