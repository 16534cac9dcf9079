import type { ActorLexicon, Known } from './actor-lexicon';
import type { Token } from './tokens';
import { verbOf } from './words/verb-senses';
import { BODIES, COURTESIES, GROUPS, OFFICE_MODIFIERS, OFFICES } from './words/offices';

export interface Phrase {
  /** In tokens. */
  readonly length: number;
  readonly country: Known | null;
  /** In small letters: "economy minister"; null where none stands there. */
  readonly office: string | null;
  /** The capitalised words after the office. */
  readonly name: readonly string[];
  /** Small letters: "troops", "foreign ministry". */
  readonly group: string | null;
  /** Of the words that name them, in tokens from the phrase's start. */
  readonly nameAt: number;
}

/** Words in capitals that are no part of a name. */
const NO_NAME = new Set(
  (
    'I A An The In On At By For From To Of And But Or If When While After Before As It He She They We You His ' +
    'Her Its Their This That These Those There' +
    ' Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August ' +
    'September October November December' +
    ' Earlier Later Last Next Since Until Under Over During Despite Although Because However Also Meanwhile ' +
    'Overall Not No Two Three Four Five Six Seven Eight Nine Ten' +
    ' Should Would Could What Who Why How Where Some Many Most More Several Both Each Thousands Hundreds Dozens '
    + 'Nobody Search Talks Without With Between Reports Mr Mrs Senior Young Angry Former Top Local Armed Suspected'
  ).split(' '),
);
/** First words of offices: most words begin none. */
const OFFICE_BEGINNINGS: ReadonlySet<string> = new Set([...OFFICES].map((office) => office.split(' ')[0]!));
const PARTICLES = new Set(['al', 'bin', 'ibn', 'de', 'del', 'van', 'von', 'der', 'la', 'le', 'da', 'dos', 'el', 'ben']);
const MOST_MODIFIERS = 4;
const MOST_NAMES = 5;

/** Whether a word can be part of a name that the lexicon does not hold. */
export function isName(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word' && token.capital && !NO_NAME.has(token.text);
}

/**
 * "German Economy Minister Karla Voss", "President Biden", "Judge Ellen Marsh", "the company's captain, Leo Brandt"
 * from its office on.
 */
export function titledPerson(tokens: readonly Token[], at: number, lexicon: ActorLexicon): Phrase | null {
  const from = lexicon.at(tokens, at);
  const country = from !== null && from.known.kind !== 'person' ? from.known : null;
  let next = at + (country === null ? 0 : from!.length);
  if (tokens[next]?.text === "'s" || tokens[next]?.text === '’s') next += 1;
  const office = officeAt(tokens, next);
  if (office === null) return null;
  next = office.next;
  if (tokens[next]?.text === ',' && country !== null && isName(tokens[next + 1]) && isName(tokens[next + 2])) next += 1;
  const name = nameAt(tokens, next);
  return name.length === 0
    ? null
    : { length: next + name.length - at, country, office: office.words, name, group: null, nameAt: next - at };
}

/** "Kenyan troops", "the French trade ministry", "police", "China's embassy". */
export function groupOf(tokens: readonly Token[], at: number, lexicon: ActorLexicon): Phrase | null {
  const from = lexicon.at(tokens, at);
  const country = from !== null && from.known.kind !== 'person' ? from.known : null;
  let next = at + (country === null ? 0 : from!.length);
  if (tokens[next]?.text === "'s" || tokens[next]?.text === '’s') next += 1;
  // "Somali border guards", "Irish nationalist guerrillas": one or two words more.
  for (let more = 0; more <= (country === null ? 0 : 2); more += 1) {
    const two = `${tokens[next + more]?.lower} ${tokens[next + more + 1]?.lower}`;
    const one = tokens[next + more]?.lower ?? '';
    const known = GROUPS.has(two) ? 2 : GROUPS.has(one) ? 1 : 0;
    // "A group of leaders" is the leaders; "police officers" are one.
    if (one === 'group' && tokens[next + more + 1]?.lower === 'of') return null;
    const length = known === 1 && GROUPS.has(tokens[next + more + 1]?.lower ?? '') ? 2 : known;
    if (length > 0)
      return {
        length: next + more + length - at,
        country,
        office: null,
        name: [],
        group: known === 2 ? two : length === 2 ? tokens[next + more + 1]!.lower : one,
        nameAt: 0,
      };
    if (
      tokens[next + more]?.kind !== 'word' ||
      verbOf(one) !== null ||
      /^(?:the|a|an|of|in|and|to|for|with|on)$/.test(one)
    )
      return null;
  }
  return null;
}

/** "The prime minister", "the Indian minister": an office without a name. */
export function bareOffice(tokens: readonly Token[], at: number, lexicon: ActorLexicon): Phrase | null {
  const from = lexicon.at(tokens, at);
  const country = from !== null && from.known.kind !== 'person' ? from.known : null;
  let next = at + (country === null ? 0 : from!.length);
  if (tokens[next]?.text === "'s" || tokens[next]?.text === '’s') next += 1;
  const office = officeAt(tokens, next);
  if (office === null || COURTESIES.has(office.words)) return null;
  return { length: office.next - at, country, office: office.words, name: [], group: null, nameAt: 0 };
}

/** A name of several words, or of one: "Green Alliance", "Norhaven", "Port Allen", "Ministry of Finance". */
export function plainName(tokens: readonly Token[], at: number): readonly string[] {
  const name = nameAt(tokens, at);
  const next = at + name.length;
  const bodyOf = name.length > 0 && BODIES.has(name.at(-1)!) && tokens[next]?.lower === 'of';
  if (!bodyOf) return name;
  const rest = nameAt(tokens, next + 1);
  return rest.length === 0 ? name : [...name, 'of', ...rest];
}

function officeAt(tokens: readonly Token[], at: number): { readonly words: string; readonly next: number } | null {
  if (/^(?:and|the)$/.test(tokens[at]?.lower ?? '')) return null;
  for (let modifiers = 0; modifiers <= MOST_MODIFIERS; modifiers += 1) {
    const longest = OFFICE_BEGINNINGS.has(tokens[at + modifiers]?.lower ?? '') ? 3 : 0;
    for (let length = longest; length >= 1; length -= 1) {
      const words = phrase(tokens, at + modifiers, length);
      if (words === null || !OFFICES.has(words)) continue;
      let next = at + modifiers + length;
      if (tokens[next]?.text === '.' && tokens[next]!.start === tokens[next - 1]!.end && isName(tokens[next + 1]))
        next += 1;
      // "Economy Minister": the words between belong to the office.
      const whole = tokens
        .slice(at, at + modifiers + length)
        .map(({ lower }) => lower)
        .join(' ');
      return { words: whole, next };
    }
    if (!OFFICE_MODIFIERS.has(tokens[at + modifiers]?.lower ?? '')) return null;
  }
  return null;
}

function phrase(tokens: readonly Token[], at: number, length: number): string | null {
  if (at + length > tokens.length) return null;
  return tokens
    .slice(at, at + length)
    .map(({ lower }) => lower)
    .join(' ');
}

function nameAt(tokens: readonly Token[], at: number): readonly string[] {
  const name: string[] = [];
  let next = at;
  while (name.length < MOST_NAMES) {
    const token = tokens[next];
    const particle = token !== undefined && PARTICLES.has(token.lower) && isName(tokens[next + 1]) && name.length > 0;
    if (!particle && !isName(token)) break;
    name.push(token!.text);
    next += 1;
  }
  return name;
}
