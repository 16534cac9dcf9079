import { wordSet } from '../dates/word-set';

/** Nouns that name events, by the type of the event. Those that as often name a thing ("deal", "strike") are left out. */
const NOUNS: readonly (readonly [type: string, nouns: ReadonlySet<string>])[] = [
  [
    'assault',
    wordSet(
      'attack attacks airstrike airstrikes bombing bombings shooting shelling raid raids killing killings',
      'assassination invasion massacre ambush offensive stabbing',
    ),
  ],
  ['coerce', wordSet('arrest arrests detention conviction sentencing jailing execution kidnapping')],
  ['retreat', wordSet('resignation withdrawal surrender evacuation pullout')],
  ['agree', wordSet('signing')],
  ['consult', wordSet('visit trip meeting meetings summit talks conference hearing')],
  ['legislate', wordSet('vote election elections referendum adoption ratification passage')],
  ['protest', wordSet('protest protests demonstration demonstrations rally march walkout')],
  ['sanction', wordSet('expulsion')],
  ['occur', wordSet('death crash collapse earthquake quake explosion blast accident launch eruption derailment arrival')],
];
const TYPE_OF: ReadonlyMap<string, string> = new Map(
  NOUNS.flatMap(([type, nouns]) => [...nouns].map((noun) => [noun, type] as const)),
);
/** "The resignation of the premier", "the visit of the king": who is named behind "of" acts. */
export const ACTS_OF: ReadonlySet<string> = new Set(['retreat', 'consult', 'protest', 'occur']);

/** The type of the event that a noun names; null for all others. */
export function typeOfNoun(noun: string): string | null {
  return TYPE_OF.get(noun) ?? null;
}
