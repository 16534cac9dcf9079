/** The pages of a story that have a script of their own; the timeline is the story's address itself. */
const VIEWS = ['list', 'analysis', 'sources'] as const;

/** Addresses of what is saved with a visit and is drawn by the release, unlike its files. */
export const savedPages = {
  /** What is shown in place of a page that was not saved. */
  offline: '/offline',
  /** Browsers ask for it with every page. */
  icon: '/icon.svg',
  story: (slug: string) => `/s/${slug}`,
  /** All that is fetched when the worker is installed. */
  all: (stories: readonly string[]): string[] => [
    savedPages.offline,
    savedPages.icon,
    ...stories.flatMap((slug) => [savedPages.story(slug), ...VIEWS.map((view) => `${savedPages.story(slug)}?view=${view}`)]),
  ],
} as const;
