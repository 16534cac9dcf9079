import { actorByName } from './actor-by-name';
import { bareOffice, groupOf, isName, titledPerson } from './actor-phrases';
import type { ActorLexicon, Known } from './actor-lexicon';
import { headOf } from './bodies';
import type { People } from './people';
import type { Token } from './tokens';
import { BODIES, COURTESIES } from './words/offices';

/** What tells whom words mean: lists, and whom the text named before. */
export interface Around {
  readonly lexicon: ActorLexicon;
  readonly people: People;
  readonly bodies: Map<string, Known>;
  readonly named: ReadonlySet<string>;
}

export interface FoundActor {
  readonly known: Known;
  /** In tokens. */
  readonly length: number;
  /** In words for the reader. */
  readonly why: string;
}

/** Who is named by the words that begin at a token, or null. */
export function actorAt(tokens: readonly Token[], at: number, around: Around): FoundActor | null {
  const token = tokens[at]!;
  if (token.kind !== 'word') return null;
  return (
    titled(tokens, at, around) ??
    group(tokens, at, around) ??
    office(tokens, at, around) ??
    inLexicon(tokens, at, around) ??
    actorByName(tokens, at, around)
  );
}

function titled(tokens: readonly Token[], at: number, { lexicon, people, named }: Around): FoundActor | null {
  const phrase = titledPerson(tokens, at, lexicon);
  if (phrase === null) return null;
  const offices = phrase.office === null || COURTESIES.has(phrase.office) ? [] : [phrase.office];
  const known = lexicon.at(tokens, at + phrase.nameAt);
  if (known?.known.kind === 'person') {
    return {
      known: people.introduce(known.known, offices),
      length: phrase.nameAt + known.length,
      why: `${known.known.name}, named with the office`,
    };
  }
  const last = phrase.name.at(-1)!;
  if (BODIES.has(last) && phrase.name.length > 1) return null;
  if (phrase.name.length === 1) {
    const resolved = people.bySurname(last, offices, named);
    if (resolved !== null) return { known: resolved.known, length: phrase.length, why: resolved.why };
  }
  const name = phrase.name.join(' ');
  const person: Known = {
    id: null,
    name,
    kind: 'person',
    country: phrase.country?.country ?? null,
    form: 'name',
    office: phrase.office,
    surname: last,
  };
  return { known: people.introduce(person, offices), length: phrase.length, why: 'named with an office' };
}

function group(tokens: readonly Token[], at: number, { lexicon, bodies }: Around): FoundActor | null {
  const phrase = groupOf(tokens, at, lexicon);
  if (phrase === null) return null;
  // "The commission", after the European Commission was named; "the company", after "the shipping firm Norhaven Lines".
  const meant =
    phrase.country === null && tokens[at - 1]?.lower === 'the' ? bodies.get(headOf(phrase.group!)) : undefined;
  if (meant !== undefined && !isName(tokens[at + phrase.length]))
    return { known: meant, length: phrase.length, why: `${meant.name}, named before` };
  const words = tokens
    .slice(at, at + phrase.length)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ['’]s/, '’s');
  const government = phrase.group === 'government' && phrase.country?.kind === 'government';
  const known: Known = government
    ? { ...phrase.country!, form: 'name' }
    : {
        id: null,
        name: words,
        kind: 'group',
        country: phrase.country?.country ?? null,
        form: 'name',
        office: null,
        surname: null,
      };
  return {
    known,
    length: phrase.length,
    why: phrase.country === null ? 'a group or body' : `a group or body of ${phrase.country.name}`,
  };
}

function office(tokens: readonly Token[], at: number, { lexicon, people }: Around): FoundActor | null {
  const phrase = bareOffice(tokens, at, lexicon);
  if (phrase === null) return null;
  const resolved = people.byOfficeName(phrase.office!, phrase.country?.country ?? null);
  if (resolved !== null) return { known: resolved.known, length: phrase.length, why: resolved.why };
  const words = tokens
    .slice(at, at + phrase.length)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ['’]s/, '’s');
  return {
    known: {
      id: null,
      name: words,
      kind: 'person',
      country: phrase.country?.country ?? null,
      form: 'name',
      office: phrase.office,
      surname: null,
    },
    length: phrase.length,
    why: 'an office without a name',
  };
}

function inLexicon(tokens: readonly Token[], at: number, { lexicon, people, bodies }: Around): FoundActor | null {
  const found = lexicon.at(tokens, at);
  if (found === null) return null;
  const { known, length } = found;
  if (known.kind === 'person') return { known: people.introduce(known, []), length, why: 'named in full' };
  if (known.kind === 'organisation') bodies.set(headOf(known.name.split(' ').at(-1)!.toLowerCase()), known);
  return {
    known,
    length,
    why:
      known.form === 'capital'
        ? `the capital, for ${known.name}`
        : known.form === 'alias'
          ? 'by one of your names'
          : 'by its name',
  };
}
