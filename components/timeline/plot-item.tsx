import type { LabelPart } from '@/lib/scene/label-forms';
import type { PlacedEvent, PlacedItem, PlacedPill } from '@/lib/scene/scene';
import type { TopicSlug } from '@/lib/story/story';
import { Glyph } from '../ui/glyph';
import { MarkShape } from '../ui/mark-shape';

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
export function PlotItem(props: PlotItemProps) {
  const { item } = props;
  if (item.kind === 'pill') return <Pill {...props} item={item} />;
  return item.ghost ? <Ghost item={item} /> : <Event {...props} item={item} />;
}

/** The key by which the keyboard finds an item again after a re-draw. */
export function itemKey(item: PlacedItem): string {
  return item.kind === 'event' ? item.known.id : `pill-${item.members[0]!.id}`;
}

function Ghost({ item: { mark, x0, x1, y } }: { item: PlacedEvent }) {
  if (mark.kind === 'span') return <path className="mark-ghost-line" d={`M${x0} ${y}H${x1}`} aria-hidden="true" />;
  return <rect className="mark-ghost" x={x0 + 0.5} y={y - 4} width={Math.max(x1 - x0 - 1, 2)} height={8} aria-hidden="true" />;
}

function Event({ item, href, name, asked, tabStop }: PlotItemProps & { item: PlacedEvent }) {
  const { hit, known, selected, label } = item;
  const classes = ['plot-event', selected && 'is-selected', item.maybe && 'is-maybe'].filter(Boolean).join(' ');
  return (
    <a className={classes} href={href} aria-label={name} aria-current={selected ? 'true' : undefined} tabIndex={tabStop ? 0 : -1} data-item={itemKey(item)}>
      <rect className="plot-hit" x={hit.x0 - 4} y={hit.y0 - 2} width={hit.x1 - hit.x0 + 8} height={hit.y1 - hit.y0 + 3} rx={2} />
      {selected && <Highlight item={item} />}
      <MarkShape mark={item.mark} x0={item.x0} x1={item.x1} y={item.y} status={known.status} midnights={item.midnights} topic={known.event.topics[0]?.topic} />
      {label?.parts.map((part, i) => (
        <Part key={i} part={part} status={known.status} dim={part.kind === 'glyph' && asked.length > 0 && !asked.includes(part.topic)} />
      ))}
    </a>
  );
}

function Highlight({ item: { x0, x1, y, label, mark } }: { item: PlacedEvent }) {
  const left = mark.kind === 'span' && label ? label.x : Math.min(x0, label?.x ?? x0);
  const right = Math.max(mark.kind === 'span' ? left : x1, label ? label.x + label.titleWidth : x1);
  return <rect className="plot-highlight" x={left - 6} y={y - 10} width={right - left + 12} height={mark.kind === 'span' ? 32 : 33} />;
}

function Part({ part, status, dim }: { part: LabelPart & { y: number }; status: PlacedEvent['known']['status']; dim: boolean }) {
  switch (part.kind) {
    case 'glyph':
      // Only the leading glyph shows the status; the small ones name topics.
      return <Glyph topic={part.topic} size={part.size} status={part.line === 1 && part.size > 11 ? status : 'happened'} x={part.x} y={part.y - 4.5 - part.size / 2} dim={dim} />;
    case 'length':
      return <rect className="label-length" x={part.x} y={part.y - 7} width={part.width} height={5} />;
    default:
      return (
        <text className={`label-${part.kind}`} x={part.x} y={part.y}>
          {part.text}
        </text>
      );
  }
}

function Pill({ item, href, name, tabStop }: PlotItemProps & { item: PlacedPill }) {
  const { x, y, width, text, hit, ghost, selected } = item;
  const body = (
    <>
      <rect className="plot-hit" x={hit.x0 - 2} y={hit.y0 - 2} width={hit.x1 - hit.x0 + 4} height={hit.y1 - hit.y0 + 4} rx={12} />
      <rect className="pill-box" x={x} y={y - 10} width={width} height={20} rx={10} />
      <text className="pill-text" x={x + width / 2} y={y + 4.5} textAnchor="middle">
        {text}
      </text>
    </>
  );
  if (ghost) {
    return (
      <g className="plot-pill is-ghost" aria-hidden="true">
        {body}
      </g>
    );
  }
  return (
    <a className={selected ? 'plot-pill is-selected' : 'plot-pill'} href={href} aria-label={name} tabIndex={tabStop ? 0 : -1} data-item={itemKey(item)}>
      {body}
    </a>
  );
}
