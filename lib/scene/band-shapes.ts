import { AXIS_HEIGHT } from './plot-size';
import type { Bar, Scene } from './scene';
import { rect, type Shapes } from './shape';

/** An open column is seen however far out it lies. */
const LEAST = 3;
/** A wider band is a wash, so that words over it can be read, with a head that says where it is. */
const MOST_SOLID = 24;
const HEAD = 4;

type Banded = Pick<Scene, 'band' | 'height'>;

/** The open column through all lanes. */
export function bandShapes({ band, height }: Banded): Shapes {
  if (band === null) return [];
  const width = Math.max(LEAST, band.x1 - band.x0);
  const through = (className: string, tall: number) => rect(className, band.x0, AXIS_HEIGHT, width, tall);
  return isSolid(band) ? [through('plot-highlight', height - AXIS_HEIGHT)] : [through('plot-wash', height - AXIS_HEIGHT), through('plot-highlight', HEAD)];
}

/** Whether a drawn column stands on the solid band, where it needs an ink of its own. */
export function isOnBand({ x0, x1 }: Bar, band: Scene['band']): boolean {
  return band !== null && isSolid(band) && x0 < band.x1 && x1 > band.x0;
}

function isSolid({ x0, x1 }: NonNullable<Scene['band']>): boolean {
  return x1 - x0 <= MOST_SOLID;
}
