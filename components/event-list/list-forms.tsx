import { type OpenStory, viewHref } from '@/lib/scene/open-story';
import { withPage, withSort } from '@/lib/view/edit-view';
import type { View } from '@/lib/view/view';

/** The same events as a list or as a table, oldest or newest first. */
export function ListForms({ open, view, form }: { open: OpenStory; view: View; form: 'list' | 'table' }) {
  return (
    <div className="list-forms">
      <nav className="seg" aria-label="Form of the list">
        <a href={viewHref(open, withPage(view, 'list'))} aria-current={form === 'list' ? 'true' : undefined}>
          List
        </a>
        <a href={viewHref(open, withPage(view, 'table'))} aria-current={form === 'table' ? 'true' : undefined}>
          Table
        </a>
      </nav>
      <nav className="seg" aria-label="Order of the list">
        <a href={viewHref(open, withSort(view, 'old'))} aria-current={view.sort === 'old' ? 'true' : undefined}>
          Oldest first
        </a>
        <a href={viewHref(open, withSort(view, 'new'))} aria-current={view.sort === 'new' ? 'true' : undefined}>
          Newest first
        </a>
      </nav>
    </div>
  );
}
