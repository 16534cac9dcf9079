import { movingEnds } from './pan-layers';
import type { PlacedEvent, Scene } from './scene';

/**
 * An event after a pan by so many pixels, without placing the scene anew: words that stand at the window's edge stay there,
 * and so does an end that lies beyond it.
 */
export function panEvent(item: PlacedEvent, by: number, scene: Scene): PlacedEvent {
  const { focus } = scene.plot;
  const { left, right } = movingEnds(item, scene);
  const within = (x: number) => Math.min(Math.max(x + by, focus.x0), focus.x1);
  const ends = left && right ? { x0: item.x0 + by, x1: item.x1 + by } : { x0: left ? within(item.x0) : item.x0, x1: right ? within(item.x1) : item.x1 };
  const words = !left || !item.label ? 0 : right ? by : Math.max(item.label.x + by, focus.x0) - item.label.x;
  const label = item.label && { ...item.label, x: item.label.x + words, parts: item.label.parts.map((part) => ({ ...part, x: part.x + words })) };
  return {
    ...item,
    ...ends,
    label,
    midnights: item.midnights.map((x) => x + by).filter((x) => x > ends.x0 && x < ends.x1),
    hit: { ...item.hit, x0: Math.min(ends.x0, label?.x ?? ends.x0), x1: Math.max(ends.x1, label ? label.x + label.width : ends.x1, ends.x0 + 24) },
  };
}
