import type { ReactNode } from 'react';
import type { Scene } from '@/lib/scene/scene';
import { Icon } from '../ui/icon';
import { MarkIcon } from '../ui/mark-icon';
import { GhostIcon, LengthIcon, NightIcon, PillIcon } from './legend-icons';
import { LEGEND_MARKS } from './legend-marks';

interface LegendProps {
  scene: Scene;
  /** How to read one mark. */
  example: ReactNode;
  outlines: { readonly count: number; readonly hidden: boolean; readonly href: string } | null;
  /** The rest, in full. */
  allMarks: ReactNode;
}

/** A worked example, then only the marks in view; the rest opens on demand. */
export function Legend({ scene, example, outlines, allMarks }: LegendProps) {
  const drawn = scene.items.flatMap((item) => (item.kind === 'event' && !item.ghost ? [item] : []));
  const inView = LEGEND_MARKS.filter(({ seen, mark }) => mark.kind !== 'day' && drawn.some((item) => seen(item.mark)));
  const withLength = drawn.some(({ label }) => label?.parts.some(({ kind }) => kind === 'length'));
  return (
    <section className="legend" aria-label="How to read the marks">
      {example}
      <ul className="legend-marks">
        {inView.map(({ mark, name, width }) => (
          <li key={name}>
            <MarkIcon mark={mark} width={width} />
            <span>{name}</span>
          </li>
        ))}
        {scene.axis.rows.some(({ nights }) => nights.length > 0) && (
          <li className="legend-plot">
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
        {/* What the width of the drawing decides comes last, so that nothing moves once it has been measured. */}
        {withLength && (
          <li>
            <LengthIcon />
            <span>Length</span>
          </li>
        )}
        {scene.items.some(({ kind }) => kind === 'pill') && (
          <li className="legend-plot">
            <PillIcon />
            <span>Several events</span>
          </li>
        )}
      </ul>
      <details className="legend-all">
        <summary>
          All marks <Icon name="down" size={14} />
        </summary>
        {allMarks}
      </details>
    </section>
  );
}
