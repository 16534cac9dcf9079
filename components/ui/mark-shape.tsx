import { type MarkPlace, markShapes } from '@/lib/scene/mark-shapes';
import { Drawn } from './drawn';

/** One mark, as wide as what is known. */
export function MarkShape(place: MarkPlace) {
  return <Drawn shapes={markShapes(place)} />;
}
