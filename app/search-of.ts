/** What Next.js makes of a request's query. */
export type SearchParameters = Record<string, string | string[] | undefined>;

/** Next.js cuts a link pasted out of HTML at its `&amp;` and takes `amp;` into the key; the parser must see it as it was sent. */
const ESCAPED_AMPERSAND = /^(?:amp;)+/i;

/** The query string again, `''` or `?…`; repeated keys stay repeated. */
export function searchOf(parameters: SearchParameters): string {
  const pairs = Object.entries(parameters).flatMap(([key, value]) => [value ?? []].flat().map((each) => [key.replace(ESCAPED_AMPERSAND, ''), each]));
  const query = new URLSearchParams(pairs).toString();
  return query && `?${query}`;
}
