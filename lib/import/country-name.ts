/** Names that English puts "the" before, though nothing in their form says so. */
const WITH_ARTICLE = new Set(['Bahamas', 'Gambia', 'Netherlands', 'Philippines', 'Soviet Union', 'West Bank', 'Holy See', 'Maldives', 'Seychelles', 'Khmer Republic']);
/** Forms that do: "United Kingdom", "Solomon Islands", "Dominican Republic", "Federated States of Micronesia". */
const ARTICLE_FORMS = /^(?:United (?:Arab|Kingdom|Nations|States)|(?:.* )?Republic of |Federated States of |(?:.* )?Union of )|(?: Islands| Republic)$/;

/** A name that a list turned round for its order, as it is said: "Korea, South" is South Korea. */
export function countryName(listed: string): string {
  const parts = listed.trim().split(/,\s+/);
  const [head, tail] = parts;
  if (parts.length !== 2 || head === undefined || tail === undefined || head === '' || tail === '') return listed.trim();
  // "Germany, Federal Republic of"; a bracket in it belongs to a longer name, which stays as it is.
  return /[()]/.test(listed) ? listed.trim() : `${tail} ${head}`;
}

/** A country's name within a sentence: "the United Kingdom", "South Korea". */
export function countryInSentence(name: string): string {
  const bare = name.replace(/^The /, 'the ').replace(/ \(.*\)$/, '');
  return WITH_ARTICLE.has(bare) || ARTICLE_FORMS.test(bare) ? `the ${name}` : name.replace(/^The /, 'the ');
}
