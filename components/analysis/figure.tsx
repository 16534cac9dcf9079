import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { withPage } from '@/lib/view/edit-view';

interface FigureProps {
  open: OpenStory;
  shown: OpenView;
  /** "topics": the figure's address ends in `#figure-topics`. */
  name: string;
  finding: string;
  sub: ReactNode;
  /** The data as a table, or where they stand as one; null where the figure is a table itself. */
  data: ReactNode;
  children: ReactNode;
}

/** A figure titled by its finding, with its data and an address of its own. */
export function Figure({ open, shown, name, finding, sub, data, children }: FigureProps) {
  return (
    <figure className="an-figure" id={`figure-${name}`} aria-labelledby={`figure-${name}-title`}>
      <h3 id={`figure-${name}-title`}>{finding}</h3>
      <p className="an-sub">{sub}</p>
      {children}
      <figcaption>
        {data}
        <a href={`${viewHref(open, withPage(shown.view, 'analysis'))}#figure-${name}`}>
          <Icon name="link" size={14} />
          Link<span className="vh"> to this figure: {finding}</span>
        </a>
      </figcaption>
    </figure>
  );
}

interface FigureDataProps {
  caption: string;
  columns: readonly string[];
  /** The first cell names its row. */
  rows: readonly (readonly (string | number)[])[];
}

/** The numbers behind a figure, which unfold without script. */
export function FigureData({ caption, columns, rows }: FigureDataProps) {
  return (
    <details className="an-data">
      <summary>
        <Icon name="table" size={14} />
        Data<span className="vh">: {caption}</span>
      </summary>
      <table>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={String(name)}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
