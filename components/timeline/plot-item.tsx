import { itemShapes } from '@/lib/scene/item-shapes';
import type { PlacedItem } from '@/lib/scene/scene';
import type { TopicSlug } from '@/lib/story/story';
import { Drawn } from '../ui/drawn';

interface PlotItemProps {
  item: PlacedItem;
  href: string;
  /** The sentence that says what the mark shows. */
  name: string;
  /** Topics asked for: the glyphs of others are dimmed. */
  asked: readonly TopicSlug[];
  /** Exactly one item of the plot is a tab stop. */
  tabStop: boolean;
}

/** One place on the plot: an event with its mark and words, its outline where it is filtered out, or a pill of several. */
export function PlotItem({ item, href, name, asked, tabStop }: PlotItemProps) {
  const { className, shapes } = itemShapes(item, asked);
  if (item.ghost) {
    return (
      <g className={className || undefined} aria-hidden="true">
        <Drawn shapes={shapes} />
      </g>
    );
  }
  return (
    <a
      className={className} href={href} aria-label={name} aria-current={item.kind === 'event' && item.selected ? 'true' : undefined}
      tabIndex={tabStop ? 0 : -1} data-item={item.key}
    >
      <Drawn shapes={shapes} />
    </a>
  );
}
