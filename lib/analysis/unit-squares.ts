/** More squares than this cannot be counted by eye. */
const MOST_SQUARES = 100;

/** What one square stands for: the smallest power of ten that draws `whole` in at most a hundred squares. */
export function squareUnit(whole: number): number {
  if (!(whole > 0)) return 1;
  const exponent = Math.ceil(Math.log10(whole / MOST_SQUARES) - 1e-9);
  return exponent < 0 ? 1 / 10 ** -exponent : 10 ** exponent;
}

/**
 * Whole squares for amounts, which add up to the whole rounded once: the largest remainders get what is left over
 * (Hamilton's method), so that no rounding of the parts shows money that is not there.
 */
export function squaresOf(amounts: readonly number[], unit: number): readonly number[] {
  const exact = amounts.map((amount) => amount / unit);
  const squares = exact.map((value) => Math.floor(value + 1e-9));
  const whole = Math.round(exact.reduce((sum, value) => sum + value, 0));
  const left = whole - squares.reduce((sum, count) => sum + count, 0);
  const byRemainder = exact.map((value, at) => ({ at, remainder: value - squares[at]! })).sort((a, b) => b.remainder - a.remainder);
  for (const { at } of byRemainder.slice(0, left)) squares[at]! += 1;
  return squares;
}
