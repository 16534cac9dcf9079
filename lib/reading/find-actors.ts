import { titledPerson, groupOf, bareOffice, isName, plainName } from './actor-phrases';
import type { ActorKind, ActorLexicon, Known } from './actor-lexicon';
import { People } from './people';
import type { ActorMention } from './reading';
import type { Sentence } from './sentences';
import type { Token } from './tokens';
import { BODIES, COURTESIES } from './words/offices';
import { verbOf } from './words/verb-senses';
import { PLACES } from './words/places';

/** A mention with what only the reading needs. */
export interface Mention extends ActorMention {
  readonly kind: ActorKind;
  /** The first and, exclusive, the last token of the sentence. */
  readonly from: number;
  readonly to: number;
  /** A country's name or capital may be where it happens rather than who acts. */
  readonly place: boolean;
  /** An adjective before another noun: "Indian textiles" names nobody that acts. */
  readonly adjective: boolean;
}

/** Who is named in each sentence, in order; whom a short name means is told from those named before. */
export function actorFinder(lexicon: ActorLexicon): (sentence: Sentence) => readonly Mention[] {
  const people = new People(lexicon.persons);
  const bodies = new Map<string, Known>();
  return (sentence) => {
    const { tokens } = sentence;
    const mentions: Mention[] = [];
    const named = new Set<string>();
    for (let at = 0; at < tokens.length;) {
      const found = mentionAt(tokens, at, { lexicon, people, bodies, named });
      if (found === null) {
        at += 1;
        continue;
      }
      const { known, length, why, skip = 0 } = found;
      const [from, to] = [at + skip, at + length];
      named.add(known.name);
      mentions.push({
        id: known.id, name: known.name, kind: known.kind, country: known.country, why, from, to,
        start: tokens[from]!.start, end: tokens[to - 1]!.end,
        place: known.kind === 'government' && known.form !== 'adjective' && length === 1 + skip || known.form === 'capital' || (known.kind === 'government' && known.form === 'name'),
        adjective: known.form === 'adjective' || (SHORT_FORMS.has(tokens[from]!.text) && tokens[to]?.kind === 'word' && !tokens[to]!.capital && verbOf(tokens[to]!.lower) === null && !SMALL.test(tokens[to]!.lower)),
      });
      at = to;
    }
    return mentions;
  };
}

/** "US aid": before a noun these describe, elsewhere they name. */
const SHORT_FORMS = new Set(['US', 'U.S.', 'UK', 'U.K.', 'UN', 'U.N.', 'EU']);
const ACTS = /^(?:has|have|had|will|would|is|was|are|were)$/;
const SMALL = /^(?:and|or|to|of|in|on|for|with|that|has|had|have|is|was|are|were|will|would|as|by|at|from|over|after|before|but|who|which|also|may|could|should|can|must|said)$/;

interface Around {
  readonly lexicon: ActorLexicon;
  readonly people: People;
  readonly bodies: Map<string, Known>;
  readonly named: ReadonlySet<string>;
}

interface FoundActor {
  readonly known: Known;
  readonly length: number;
  readonly why: string;
  readonly skip?: number;
}

function mentionAt(tokens: readonly Token[], at: number, around: Around): FoundActor | null {
  const token = tokens[at]!;
  if (token.kind !== 'word') return null;
  return titled(tokens, at, around) ?? group(tokens, at, around) ?? office(tokens, at, around) ?? inLexicon(tokens, at, around) ?? byName(tokens, at, around);
}

function titled(tokens: readonly Token[], at: number, { lexicon, people, named }: Around): FoundActor | null {
  const phrase = titledPerson(tokens, at, lexicon);
  if (phrase === null) return null;
  const offices = phrase.office === null || COURTESIES.has(phrase.office) ? [] : [phrase.office];
  const known = lexicon.at(tokens, at + phrase.nameAt);
  if (known?.known.kind === 'person') {
    return { known: people.introduce(known.known, offices), length: phrase.nameAt + known.length, why: `${known.known.name}, named with the office` };
  }
  const last = phrase.name.at(-1)!;
  if (BODIES.has(last) && phrase.name.length > 1) return null;
  if (phrase.name.length === 1) {
    const resolved = people.bySurname(last, offices, named);
    if (resolved !== null) return { known: resolved.known, length: phrase.length, why: resolved.why };
  }
  const name = phrase.name.join(' ');
  const person: Known = { id: null, name, kind: 'person', country: phrase.country?.country ?? null, form: 'name', office: phrase.office, surname: last };
  return { known: people.introduce(person, offices), length: phrase.length, why: 'named with an office' };
}

function group(tokens: readonly Token[], at: number, { lexicon, bodies }: Around): FoundActor | null {
  const phrase = groupOf(tokens, at, lexicon);
  if (phrase === null) return null;
  // "The commission", after the European Commission was named; "the company", after "the shipping firm Norhaven Lines".
  const meant = phrase.country === null && tokens[at - 1]?.lower === 'the' ? bodies.get(headOf(phrase.group!)) : undefined;
  if (meant !== undefined && !isName(tokens[at + phrase.length])) return { known: meant, length: phrase.length, why: `${meant.name}, named before` };
  const words = tokens.slice(at, at + phrase.length).map(({ text }) => text).join(' ').replace(/ ['’]s/, '’s');
  const government = phrase.group === 'government' && phrase.country?.kind === 'government';
  const known: Known = government ? { ...phrase.country!, form: 'name' } : { id: null, name: words, kind: 'group', country: phrase.country?.country ?? null, form: 'name', office: null, surname: null };
  return { known, length: phrase.length, why: phrase.country === null ? 'a group or body' : `a group or body of ${phrase.country.name}` };
}

function office(tokens: readonly Token[], at: number, { lexicon, people }: Around): FoundActor | null {
  const phrase = bareOffice(tokens, at, lexicon);
  if (phrase === null) return null;
  const resolved = people.byOfficeName(phrase.office!, phrase.country?.country ?? null);
  if (resolved !== null) return { known: resolved.known, length: phrase.length, why: resolved.why };
  const words = tokens.slice(at, at + phrase.length).map(({ text }) => text).join(' ').replace(/ ['’]s/, '’s');
  return { known: { id: null, name: words, kind: 'person', country: phrase.country?.country ?? null, form: 'name', office: phrase.office, surname: null }, length: phrase.length, why: 'an office without a name' };
}

function inLexicon(tokens: readonly Token[], at: number, { lexicon, people, bodies }: Around): FoundActor | null {
  const found = lexicon.at(tokens, at);
  if (found === null) return null;
  const { known, length } = found;
  if (known.kind === 'person') return { known: people.introduce(known, []), length, why: 'named in full' };
  if (known.kind === 'organisation') bodies.set(headOf(known.name.split(' ').at(-1)!.toLowerCase()), known);
  return { known, length, why: known.form === 'capital' ? `the capital, for ${known.name}` : known.form === 'alias' ? 'by one of your names' : 'by its name' };
}

function byName(tokens: readonly Token[], at: number, { people, bodies, named }: Around): FoundActor | null {
  if (!isName(tokens[at])) return null;
  const name = plainName(tokens, at);
  const [first] = name;
  if (first === undefined) return null;
  const whole = name.join(' ');
  const next = tokens[at + name.length];
  // "Louisiana sued": a place acts where a verb follows it.
  if (PLACES.has(whole)) return next !== undefined && !next.capital && verbOf(next.lower)?.forms.has('past') === true ? { known: { ...organisation(whole), kind: 'government' }, length: name.length, why: 'a place, for its government' } : null;
  if (name.length === 1) {
    const resolved = people.bySurname(first, [], named);
    if (resolved !== null) return { known: resolved.known, length: 1, why: resolved.why };
    const body = bodies.get(first);
    if (body !== undefined) return { known: body, length: 1, why: `${body.name}, by the first of its names` };
    // A capital at a sentence's beginning says nothing; elsewhere, alone, it may be a place or a thing.
    const acts = next !== undefined && !next.capital && ACTS.test(next.lower) || verbOf(next?.lower ?? '')?.forms.has('past') === true;
    const firm = isFirm(tokens[at - 1]?.lower);
    if (!firm && !acts && (at === 0 || !/^(?:\p{Lu}\p{Ll}+\p{Lu}|\p{Lu}{3,})/u.test(first))) return null;
    // "Engineers warned": a plural at a sentence's beginning is people; another word there may be a name.
    const known: Known = at === 0 && first.endsWith('s') ? { ...organisation(whole), kind: 'group' } : organisation(whole);
    if (at > 0 && !bodies.has(first)) bodies.set(first, known);
    if (firm) bodies.set('company', known);
    return { known, length: 1, why: firm ? 'the name of a firm' : 'a name' };
  }
  if (name.some((part) => BODIES.has(part))) {
    const body = organisation(whole);
    if (!bodies.has(first)) bodies.set(first, body);
    bodies.set(headOf(name.at(-1)!.toLowerCase()), body);
    if (isFirm(tokens[at - 1]?.lower)) bodies.set('company', body);
    return { known: body, length: name.length, why: 'the name of a body' };
  }
  if (tokens[at - 1]?.lower === 'in' || tokens[at - 1]?.lower === 'near' || tokens[at - 1]?.lower === 'at') return null;
  const person: Known = { id: null, name: whole, kind: 'person', country: null, form: 'name', office: null, surname: name.at(-1)! };
  return { known: people.introduce(person, []), length: name.length, why: 'named in full' };
}

function isFirm(word: string | undefined): boolean {
  return word === 'company' || word === 'firm' || word === 'group' || word === 'maker' || word === 'giant' || word === 'airline' || word === 'bank' || word === 'startup' || word === 'retailer';
}

/** A body is called by the last word of its name, a firm also a company. */
function headOf(word: string): string {
  return isFirm(word) || /^(?:lines|corp|inc|ltd|co|airlines|motors|industries|holdings|technologies)$/.test(word) ? 'company' : word;
}

function organisation(name: string): Known {
  return { id: null, name, kind: 'organisation', country: null, form: 'name', office: null, surname: null };
}
