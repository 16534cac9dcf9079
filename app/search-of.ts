/** What Next.js makes of a request's query. */
export type SearchParameters = Record<string, string | string[] | undefined>;

/** The query string again, `''` or `?…`; repeated keys stay repeated. */
export function searchOf(parameters: SearchParameters): string {
  const pairs = Object.entries(parameters).flatMap(([key, value]) => [value ?? []].flat().map((each) => [key, each]));
  const query = new URLSearchParams(pairs).toString();
  return query && `?${query}`;
}
