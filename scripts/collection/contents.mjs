/** What a file of words holds: rows, and the names of what they speak of. */
export function textPart(rows, first, book) {
  const named = (of, slugs) => Object.fromEntries([...new Set(slugs)].map((slug) => [slug, of.nameOf(slug)]));
  return {
    first,
    rows,
    actors: named(book.actors, rows.flatMap(({ actors = [] }) => actors.map(([slug]) => slug))),
    topics: named(book.topics, rows.flatMap(({ topics = [] }) => topics)),
  };
}

/** All names in use with their counts. */
export function namesOf(book, lanes, laneCounts, lib) {
  const words = (slug) => (slug === lib.UNSTATED_TYPE.slug ? lib.UNSTATED_TYPE.name : slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '));
  const counted = (counts) => [...counts].map(([slug, count]) => ({ slug, name: words(slug), count })).sort((a, b) => b.count - a.count);
  return {
    topics: book.topics.list(),
    actors: book.actors.list(),
    types: counted(book.types),
    statuses: counted(book.statuses),
    lanes: lanes.map(({ slug, name }) => ({ slug, name, count: laneCounts.get(slug) })),
  };
}

/** Out to whole months. An empty collection has an extent too: some month. */
export function wholeMonths({ from, to }, zone, { monthAt, startOfMonth }) {
  const [first, last] = from > to ? [0, 0] : [monthAt(from, zone), monthAt(to - 1, zone)];
  return { from: startOfMonth(first, zone), to: startOfMonth(last + 1, zone) };
}
