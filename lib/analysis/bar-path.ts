/** The height of a bar, in px. */
export const BAR_HEIGHT = 12;

/** The outline of a bar of squares from x = 0; what is less than a square is a part of one. */
export function barPath(squares: number, step: number, width: number, height = BAR_HEIGHT): string {
  let path = '';
  for (let at = 0; at < squares; at++) {
    const part = Math.min(1, squares - at) * width;
    path += `M${round(at * step)} 0h${round(part)}v${height}h${round(-part)}z`;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
