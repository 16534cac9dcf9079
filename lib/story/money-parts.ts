import type { Money } from './story';

/** A sum and how one source divides it. */
export interface MoneyBreakdown {
  /** A `Source.id`. */
  readonly source: string;
  /** Null where the source names shares and no sum. */
  readonly total: Money | null;
  /** In the source's order. */
  readonly parts: readonly Money[];
  /** Billions of US dollars that the source gives no purpose for; 0 where nothing is left or there is no sum. */
  readonly notItemised: number;
  /** What a bar's full width stands for: the sum, or the shares together where they come to more or there is none. */
  readonly scale: number;
}

/**
 * How one source divides a sum; its figures are never mixed with another's. Null where it names no amount.
 * Shares that come to more than the sum, as rounded ones may, leave nothing over.
 */
export function moneyBreakdown(money: readonly Money[], source: string): MoneyBreakdown | null {
  const own = money.filter((amount) => amount.source === source);
  if (own.length === 0) return null;
  const total = own.find((amount) => amount.total) ?? null;
  const parts = own.filter((amount) => !amount.total);
  const itemised = toMillions(parts.reduce((sum, part) => sum + part.billions, 0));
  const whole = total === null ? itemised : toMillions(total.billions);
  return { source, total, parts, notItemised: Math.max(0, whole - itemised) / 1000, scale: Math.max(whole, itemised) / 1000 };
}

/** One breakdown for each source that names an amount, in the order of `sources` (`Source.id`s), the chosen one first. */
export function moneyBreakdowns(money: readonly Money[], sources: readonly string[]): readonly MoneyBreakdown[] {
  return sources.flatMap((source) => moneyBreakdown(money, source) ?? []);
}

/** "$95bn", "about $60.8bn", "$500m". */
export function moneyWords(billions: number, approximate = false): string {
  const millions = toMillions(billions);
  const amount = millions !== 0 && Math.abs(millions) < 1000 ? `$${millions}m` : `$${millions / 1000}bn`;
  return approximate ? `about ${amount}` : amount;
}

/** Whole millions add up without the noise of binary fractions. */
function toMillions(billions: number): number {
  return Math.round(billions * 1000);
}
