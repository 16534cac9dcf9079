import type { ReactNode } from 'react';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { type ListPage, pageHolding } from '@/lib/selection/page-of';
import { withListPage } from '@/lib/view/edit-view';
import { thousands } from '@/lib/view/thousands';
import { ViewForm } from '../view-form';
import { noPageWords, pageWords } from './page-words';

interface ListPagesProps {
  open: OpenStory;
  shown: OpenView;
  page: ListPage;
  /** The rows of the page. */
  children: ReactNode;
}

/** The rows of a page between two ways to the others; the rows alone where there is but one page. */
export function ListPages({ open, shown, page, children }: ListPagesProps) {
  if (page.page > page.last) return <NoPage open={open} shown={shown} page={page} />;
  if (page.last === 1) return children;
  const elsewhere = shown.event && pageHolding(shown.selection, shown.view, shown.event.id);
  return (
    <>
      <div className="list-pages">
        <PageRange page={page} />
        <PageLinks open={open} shown={shown} page={page} label="Pages of the list" />
        {elsewhere !== null && elsewhere !== page.page && (
          <p className="list-elsewhere">
            <a className="plain-link" href={viewHref(open, withListPage(shown.view, elsewhere))}>
              The open event stands on page {thousands(elsewhere)}
            </a>
          </p>
        )}
      </div>
      {children}
      <div className="list-pages list-pages-end">
        <p>{pageWords(page)}</p>
        <PageLinks open={open} shown={shown} page={page} label="Pages of the list, at its end" />
      </div>
    </>
  );
}

/** Where the reader stands; has the focus after going to another page (use-page-focus.ts). */
function PageRange({ page }: { page: ListPage }) {
  return (
    <p id="list-range" tabIndex={-1}>
      {pageWords(page)}
    </p>
  );
}

function PageLinks({ open, shown: { view }, page: { page, last }, label }: Omit<ListPagesProps, 'children'> & { label: string }) {
  const links = [
    { name: 'First', to: 1, off: page === 1 },
    { name: 'Previous', to: page - 1, off: page === 1 },
    { name: 'Next', to: page + 1, off: page === last },
    { name: 'Last', to: last, off: page === last },
  ];
  return (
    <nav className="list-turn" aria-label={label}>
      {links.map(({ name, to, off }) => (
        // What leads nowhere keeps its place, so that the others stay under the reader's hand.
        <a key={name} className="btn" href={off ? undefined : viewHref(open, withListPage(view, to))} role={off ? 'link' : undefined} aria-disabled={off || undefined}>
          {name}
          <span className="vh"> page</span>
        </a>
      ))}
      <ViewForm open={open} rest={withListPage(view, 1)} className="list-goto">
        <label>
          Page
          <input key={page} type="number" name="page" inputMode="numeric" min={1} max={last} required defaultValue={page} />
          <span>of {thousands(last)}</span>
        </label>
        <button className="btn" type="submit">
          Go
          <span className="vh"> to the page</span>
        </button>
      </ViewForm>
    </nav>
  );
}

/** A link may name more pages than there are. */
function NoPage({ open, shown: { view }, page }: Omit<ListPagesProps, 'children'>) {
  return (
    <div className="empty">
      <p id="list-range" tabIndex={-1} role="status">
        {noPageWords(page)}
      </p>
      <div>
        <a className="btn solid" href={viewHref(open, withListPage(view, page.last))}>
          Show {page.last === 1 ? 'page 1' : `the last page, ${thousands(page.last)}`}
        </a>
        {page.last > 1 && (
          <a className="btn" href={viewHref(open, withListPage(view, 1))}>
            Show page 1
          </a>
        )}
      </div>
    </div>
  );
}
