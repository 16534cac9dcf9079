import type { Section } from '@/components/masthead/masthead';
import { type OpenStory, viewHref } from '@/lib/scene/open-story';
import { withPage } from '@/lib/view/edit-view';
import { DEFAULT_VIEW, type Page, type View } from '@/lib/view/view';

const SECTIONS: readonly { readonly name: string; readonly pages: readonly [Page, ...Page[]] }[] = [
  { name: 'Timeline', pages: ['timeline'] },
  { name: 'Analysis', pages: ['analysis'] },
  { name: 'List', pages: ['list', 'table'] },
  { name: 'Sources', pages: ['sources'] },
];

/** Of a collection nobody has said what its sources and figures mean: it is drawn and listed. */
const IN_COLLECTIONS: readonly Page[] = ['timeline', 'list'];

/** The sections of a story, with the view's filters kept. `view` is null on a page that is none of the story's views. */
export function storySections(open: OpenStory, view: View | null): readonly Section[] {
  const sections = open.collection ? SECTIONS.filter(({ pages }) => IN_COLLECTIONS.some((page) => pages.includes(page))) : SECTIONS;
  return sections.map(({ name, pages }) => ({
    name,
    href: viewHref(open, withPage(view ?? DEFAULT_VIEW, pages[0])),
    current: view !== null && pages.includes(view.view),
  }));
}
