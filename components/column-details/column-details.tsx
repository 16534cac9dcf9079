import { Drawn } from '@/components/ui/drawn';
import { Glyph } from '@/components/ui/glyph';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';
import { columnFigures, type ColumnFigures, eventCount, exactWords } from '@/lib/scene/column-figures';
import type { Column } from '@/lib/scene/column-holding';
import { LEVELS_WIDTH, levelShapes, levelsHeight } from '@/lib/scene/level-shapes';
import { type OpenStory, type OpenView, viewHref, windowParameter } from '@/lib/scene/open-story';
import { clampWindow } from '@/lib/scene/zoom-window';
import { withColumn, withEvent, withWindow } from '@/lib/view/edit-view';
import { thousands } from '@/lib/view/thousands';

interface ColumnDetailsProps {
  open: OpenStory;
  shown: OpenView;
  column: Column;
}

/** What one column of the drawing holds, at every scale down to its events, and the ways on. */
export function ColumnDetails({ open, shown, column }: ColumnDetailsProps) {
  const figures = columnFigures(open, shown, column);
  const { view } = shown;
  const columnHref = (other: Column | null) => other && viewHref(open, withColumn(view, other));
  const framed = windowParameter(open, clampWindow(figures.frame, open.frames.extent));
  return (
    <div className="details column-details">
      <div className="details-head">
        <p>{figures.unit ? `One of ${thousands(figures.unit.of)} columns of ${figures.unit.name}` : 'A stretch of time'}</p>
        <div className="details-steps">
          <Step icon="left" words="Earlier column" href={columnHref(figures.previous)} />
          <Step icon="right" words="Later column" href={columnHref(figures.next)} />
          <a className="sq" href={viewHref(open, withColumn(view, null))} data-details="close">
            <Icon name="close" />
            <span className="vh">Close details</span>
          </a>
        </div>
      </div>
      <h2 className="details-title" id="event-heading" tabIndex={-1}>
        {figures.title}
      </h2>
      <p className="details-when">
        <b>{eventCount(figures.count)}</b>
        {figures.count > 0 ? exactWords(figures) : 'Of the events shown, none begins in this time.'}
      </p>
      <Levels figures={figures} />
      {figures.busiest && (
        <p className="column-busiest">
          Busiest:{' '}
          <Way href={columnHref(figures.busiest.column)} words={figures.busiest.words} />
          {`, ${eventCount(figures.busiest.count)}`}
        </p>
      )}
      {figures.events.length > 0 && (
        <ul className="column-events" aria-label="Events that stand out">
          {figures.events.map(({ id, event }) => (
            <li key={id}>
              <a className="plain-link" href={viewHref(open, withEvent(view, id))}>
                {event.title}
              </a>
            </li>
          ))}
        </ul>
      )}
      {figures.count > 0 && figures.sides.length > 1 && <Counted heading="By side" rows={figures.sides} />}
      {figures.topics.length > 0 && <Counted heading="Leading topics" rows={figures.topics} />}
      <div className="details-actions">
        <a className="btn solid" href={viewHref(open, withWindow(view, framed))}>
          <Icon name="plus" />
          Zoom to {figures.unit ? thisUnit(figures.unit.name) : 'this time'}
        </a>
        <a className="btn" href={viewHref(open, figures.list.view)}>
          List {eventCount(figures.list.count).replace(/^No/, 'no')}
        </a>
      </div>
      {figures.list.count > figures.count && <p className="column-note">The list also has what began earlier and goes on, or only may lie in this time.</p>}
    </div>
  );
}

function Levels({ figures: { levels } }: { figures: ColumnFigures }) {
  const height = levelsHeight(levels);
  if (height === 0) return null;
  const words = levels.map((level) => `${level.words}, ${eventCount(level.count)}`).join('; ');
  return (
    <svg className="column-levels" width="100%" viewBox={`0 0 ${LEVELS_WIDTH} ${height}`} role="img" aria-label={`The same events from afar to near: ${words}`}>
      <Drawn shapes={levelShapes(levels)} />
    </svg>
  );
}

/** Bars of one scale, each with its number beside it. */
function Counted({ heading, rows }: { heading: string; rows: readonly { readonly slug?: string; readonly name: string; readonly count: number }[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <>
      <h3>{heading}</h3>
      <ul className="column-counts">
        {rows.map(({ slug, name, count }) => (
          <li key={name}>
            <span className="column-name">
              {slug !== undefined && <Glyph topic={slug} size={12} />}
              {name}
            </span>
            <svg className="column-bar" width="100%" height={10} aria-hidden="true">
              <rect width={`${(count / most) * 100}%`} height={10} />
            </svg>
            <b>{thousands(count)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "this quarter", "these ten years" */
function thisUnit(name: string): string {
  return name.startsWith('one ') ? name.replace('one', 'this') : `these ${name}`;
}

/** At either end of the story there is nothing to link to; its place stays, so that the others do not move. */
function Step({ icon, words, href }: { icon: IconName; words: string; href: string | null }) {
  if (href === null) {
    return (
      <span className="sq details-no-step" aria-hidden="true">
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <a className="sq" href={href} data-details={icon === 'left' ? 'previous' : 'next'}>
      <Icon name={icon} />
      <span className="vh">{words}</span>
    </a>
  );
}

function Way({ href, words }: { href: string | null; words: string }) {
  return href === null ? words : <a href={href}>{words}</a>;
}
