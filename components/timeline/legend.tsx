import type { Mark } from '@/lib/scene/mark-kind';
import type { Scene } from '@/lib/scene/scene';
import { GlyphSample } from './glyph-sample';
import { Icon } from '../ui/icon';
import { MarkIcon } from '../ui/mark-icon';

const PLAIN = { start: 'known', end: 'known' } as const;

/** Every mark with its meaning, in one table. `seen` tells whether the plot shows it now. */
const MARKS: readonly { readonly mark: Mark; readonly name: string; readonly how: string; readonly seen: (mark: Mark) => boolean; readonly width?: number }[] = [
  { mark: { kind: 'time', ...PLAIN }, name: 'Exact time', how: 'Glyph on a tick: the only mark that carries one', seen: ({ kind }) => kind === 'time' },
  { mark: { kind: 'day', ...PLAIN }, name: 'That day, hour not given', how: 'Bar between two caps', seen: ({ kind }) => kind === 'day' },
  { mark: { kind: 'one-of', ...PLAIN }, name: 'One of these days', how: 'Caps, dotted between', seen: ({ kind }) => kind === 'one-of' },
  { mark: { kind: 'days', ...PLAIN }, name: 'All of these days', how: 'Caps, a tick at each midnight', seen: ({ kind }) => kind === 'days', width: 32 },
  { mark: { kind: 'coarse', ...PLAIN }, name: 'That month or year', how: 'Hatched; dashed outline if scheduled', seen: ({ kind }) => kind === 'coarse' },
  { mark: { kind: 'span', start: 'approximate', end: 'open' }, name: 'Approximate start', how: 'Dashed cap', seen: ({ start }) => start === 'approximate' },
  { mark: { kind: 'span', start: 'unknown', end: 'open' }, name: 'Start unknown', how: 'Comes out of dashes', seen: ({ start }) => start === 'unknown' },
  { mark: { kind: 'span', start: 'known', end: 'open' }, name: 'Under way', how: 'Right edge open', seen: ({ end }) => end === 'open' },
];

interface LegendProps {
  scene: Scene;
  /** A phrase that the story prints for one day, for the worked example. */
  example: { readonly phrase: string; readonly day: string } | null;
  outlines: { readonly count: number; readonly hidden: boolean; readonly href: string } | null;
}

/** A worked example, then only the marks in view; the rest opens on demand. */
export function Legend({ scene, example, outlines }: LegendProps) {
  const drawn = scene.items.flatMap((item) => (item.kind === 'event' && !item.ghost ? [item] : []));
  const inView = MARKS.filter(({ seen, mark }) => mark.kind !== 'day' && drawn.some((item) => seen(item.mark)));
  const withLength = drawn.some(({ label }) => label?.parts.some(({ kind }) => kind === 'length'));
  return (
    <section className="legend" aria-label="How to read the marks">
      <p className="legend-example">
        <b>How to read a mark</b>
        <MarkIcon mark={{ kind: 'day', ...PLAIN }} />
        <span>
          {example ? (
            <>
              <i className="phrase">‘{example.phrase}’</i> fills all of {example.day}: hour unknown
            </>
          ) : (
            'A bar fills its whole day: hour unknown'
          )}
        </span>
      </p>
      <ul className="legend-marks">
        {inView.map(({ mark, name, width }) => (
          <li key={name}>
            <MarkIcon mark={mark} width={width} />
            <span>{name}</span>
          </li>
        ))}
        {withLength && (
          <li>
            <LengthIcon />
            <span>Length</span>
          </li>
        )}
        {scene.items.some(({ kind }) => kind === 'pill') && (
          <li>
            <PillIcon />
            <span>Several events</span>
          </li>
        )}
        {scene.axis.rows.some(({ nights }) => nights.length > 0) && (
          <li>
            <NightIcon />
            <span>Night</span>
          </li>
        )}
        {outlines && (
          <li>
            <GhostIcon />
            <a className="plain-link" href={outlines.href}>
              {outlines.hidden ? `Show the ${outlines.count} outlines` : `Hide the ${outlines.count} outlines`}
            </a>
          </li>
        )}
      </ul>
      <AllMarks />
    </section>
  );
}

function AllMarks() {
  return (
    <details className="legend-all">
      <summary>
        All marks <Icon name="down" size={14} />
      </summary>
      <div className="legend-sheet">
        <p>
          <b>How to read a mark.</b> A mark is as wide as what is known. A day fills its whole day on its own city’s clock, since no hour is given; the
          glyph beside the title names the topic.
        </p>
        <ul>
          {MARKS.map(({ mark, name, how }) => (
            <li key={name}>
              <MarkIcon mark={mark} topic="dialogue" />
              <b>{name}</b>
              <span>{how}</span>
            </li>
          ))}
          <li>
            <LengthIcon />
            <b>Length</b>
            <span>To scale, beside the words</span>
          </li>
          <li>
            <GhostIcon />
            <b>Filtered out</b>
            <span>Grey outline, in place</span>
          </li>
          <li>
            <PillIcon />
            <b>Several events</b>
            <span>How many stand too close to draw</span>
          </li>
          <li>
            <NightIcon />
            <b>Night</b>
            <span>Grey strip on each clock, 18:00 to 06:00</span>
          </li>
          <GlyphSample status="happened" name="Happened" how="Glyph filled" />
          <GlyphSample status="scheduled" name="Scheduled" how="Glyph hollow" />
          <GlyphSample status="postponed" name="Postponed" how="Hollow, barred" />
          <GlyphSample status="cancelled" name="Cancelled" how="Hollow, struck" />
        </ul>
      </div>
    </details>
  );
}

function LengthIcon() {
  return (
    <svg width={32} height={20} viewBox="0 0 32 20" aria-hidden="true">
      <rect className="label-length" x={1} y={7.5} width={30} height={5} />
    </svg>
  );
}

function GhostIcon() {
  return (
    <svg width={40} height={20} viewBox="0 0 40 20" aria-hidden="true">
      <rect className="mark-ghost" x={1} y={6} width={38} height={8} />
    </svg>
  );
}

function PillIcon() {
  return (
    <svg width={32} height={20} viewBox="0 0 32 20" aria-hidden="true">
      <rect className="pill-box" x={1} y={1} width={30} height={18} rx={9} />
      <text className="pill-text" x={16} y={14.5} textAnchor="middle">
        4
      </text>
    </svg>
  );
}

function NightIcon() {
  return (
    <svg width={28} height={20} viewBox="0 0 28 20" aria-hidden="true">
      <rect className="axis-day" x={0} y={8.5} width={28} height={3} />
      <rect className="axis-night" x={0} y={8.5} width={14} height={3} />
    </svg>
  );
}
