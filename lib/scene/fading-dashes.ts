import { hundredths } from './shape';

/**
 * A line that grows out of nothing: dashes that lengthen while their gaps shrink, from `x0` to `solidFrom`, then whole to
 * `x1`. It says that a start is unknown, since no point of it is a start. An SVG path at height `y`.
 */
export function fadingDashes(x0: number, solidFrom: number, x1: number, y: number): string {
  const length = Math.max(0, solidFrom - x0);
  let path = '';
  for (let x = x0; x < solidFrom; ) {
    const grown = length === 0 ? 1 : (x - x0) / length;
    const dash = 2 + grown * 8;
    path += `M${hundredths(x)} ${y}H${hundredths(Math.min(x + dash, solidFrom))}`;
    x += dash + 7 - grown * 4;
  }
  return x1 > solidFrom ? `${path}M${hundredths(solidFrom)} ${y}H${hundredths(x1)}` : path;
}
