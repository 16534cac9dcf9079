import { Glyph } from '@/components/ui/glyph';
import { Icon } from '@/components/ui/icon';
import { barPath } from '@/lib/analysis/bar-path';
import { cellView } from '@/lib/analysis/cell-view';
import type { StoryAnalysis } from '@/lib/analysis/story-analysis';
import type { SideCell, SideRow } from '@/lib/analysis/topic-by-side';
import { type OpenStory, type OpenView, selectView, viewHref } from '@/lib/scene/open-story';
import { withPage } from '@/lib/view/edit-view';
import { Figure } from './figure';

type SideMatrixProps = { open: OpenStory; shown: OpenView } & StoryAnalysis['sides'];

/**
 * Events by topic and side, as a table whose cells filter. The roles are those of a table in HTML, written out because
 * the narrow layout turns rows into columns, for which browsers would drop them.
 */
export function SideMatrix({ open, shown, finding, topics, rows }: SideMatrixProps) {
  const label = 'Events by topic and side';
  const choose = 'Choose a number to list its events.';
  return (
    <Figure open={open} shown={shown} name="sides" finding={finding} sub={finding === label ? choose : `${label}. ${choose}`} data={<TableLink open={open} shown={shown} />}>
      <table className="an-matrix" role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {topics.map(({ slug, name }) => (
              <th key={slug} role="columnheader" scope="col">
                <Glyph topic={slug} size={14} />
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.lane} role="row">
              <th role="rowheader" scope="row">
                <span className="an-lane">{row.name}</span>
                <abbr className="an-lane-short" title={row.name}>
                  {row.side?.short ?? 'Joint'}
                </abbr>
              </th>
              {row.cells.map((cell) => (
                <td key={cell.topic.slug} role="cell">
                  {cell.events.length === 0 ? <span className="an-zero">0</span> : <CellLink open={open} shown={shown} row={row} cell={cell} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

/** Squares beyond these would only repeat the number. */
const MOST_SQUARES = 6;
const SQUARE = 9;
const STEP = 11;

function CellLink({ open, shown, row, cell }: { open: OpenStory; shown: OpenView; row: SideRow; cell: SideCell }) {
  const { topic, events } = cell;
  const { view, exact } = cellView(shown.view, { topic: topic.slug, events }, (other) => selectView(open, other));
  const squares = Math.min(events.length, MOST_SQUARES);
  return (
    <a className={`an-cell t-${topic.slug}`} href={exact ? viewHref(open, view) : `${viewHref(open, view)}#${events[0]!.id}`}>
      <b>{events.length}</b>
      <span className="vh">
        {events.length === 1 ? ' event' : ' events'}: {topic.name}, {row.name}
        {exact ? '' : ', in the list of the whole topic'}
      </span>
      <svg width={squares * STEP} height={SQUARE} viewBox={`0 0 ${squares * STEP} ${SQUARE}`} aria-hidden="true">
        <path d={barPath(squares, STEP, SQUARE, SQUARE)} fill="currentColor" />
      </svg>
    </a>
  );
}

/** The matrix is its own table; the events behind it are the story's. */
function TableLink({ open, shown }: { open: OpenStory; shown: OpenView }) {
  return (
    <a href={viewHref(open, withPage(shown.view, 'table'))}>
      <Icon name="table" size={14} />
      Data<span className="vh">: the events shown, as a table</span>
    </a>
  );
}
