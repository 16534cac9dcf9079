import type { ReactNode } from 'react';
import type { Scene } from '@/lib/scene/scene';
import { thousands } from '@/lib/view/thousands';
import { Icon } from '../ui/icon';
import { type LegendKey, marksInView } from './marks-in-view';

interface LegendProps {
  scene: Scene;
  /** How to read one mark. */
  example: ReactNode;
  outlines: { readonly count: number; readonly hidden: boolean; readonly href: string } | null;
  /** What each entry shows and says; drawn once, by the server. */
  entries: Readonly<Record<LegendKey, ReactNode>>;
  /** The rest, in full. */
  allMarks: ReactNode;
}

/** A worked example, then only the marks in view; the rest opens on demand. */
export function Legend({ scene, example, outlines, entries, allMarks }: LegendProps) {
  const seen = marksInView(scene);
  const { column } = scene;
  const list = (keys: readonly LegendKey[]) =>
    keys.map((key) => seen.has(key) && (
      <li key={key} className={`legend-${key}`}>
        {entries[key]}
      </li>
    ));
  return (
    <section className="legend" aria-label="How to read the marks">
      {example}
      <ul className="legend-marks">
        {list(['time', 'one-of', 'days', 'coarse', 'approximate', 'unknown', 'open', 'night'])}
        {outlines && (
          <li>
            {entries.ghost}
            <a className="plain-link" href={outlines.href}>
              {outlines.hidden ? 'Show' : 'Hide'} the {outlines.count} outlines
            </a>
          </li>
        )}
        {/* What the width of the drawing decides comes last, so that nothing moves once it has been measured. */}
        {list(['length', 'pill', 'cell', 'copy'])}
        {column && (
          <li>
            One column is {column.words}; the tallest holds {thousands(column.tallest)}
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
