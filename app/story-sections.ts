import type { Section } from '@/components/masthead/masthead';
import { type OpenStory, viewHref } from '@/lib/scene/open-story';
import { withPage } from '@/lib/view/edit-view';
import { DEFAULT_VIEW, type Page } from '@/lib/view/view';

const SECTIONS: readonly (readonly [page: Page, name: string])[] = [
  ['timeline', 'Timeline'], ['analysis', 'Analysis'], ['list', 'List'], ['sources', 'Sources'],
];

/** The ways into a story from a page that is none of its views. */
export function storySections(open: OpenStory): readonly Section[] {
  return SECTIONS.map(([page, name]) => ({ name, href: viewHref(open, withPage(DEFAULT_VIEW, page)), current: false }));
}
