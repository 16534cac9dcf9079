/** The pages of a story that have a script of their own; the timeline is the story's address itself. */
const VIEWS = ['list', 'analysis', 'sources'] as const;

/** Addresses of what can be read offline after one visit. */
export const savedPages = {
  /** What is shown in place of a page that was not saved. */
  offline: '/offline',
  story: (slug: string) => `/s/${slug}`,
  /** Every page that is fetched when the worker is installed. */
  all: (stories: readonly string[]): string[] => [
    savedPages.offline,
    ...stories.flatMap((slug) => [savedPages.story(slug), ...VIEWS.map((view) => `${savedPages.story(slug)}?view=${view}`)]),
  ],
} as const;
