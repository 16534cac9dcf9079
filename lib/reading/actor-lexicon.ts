import type { Actor, ActorSlug, Registry } from '../story/story';
import type { ActorAliases } from './reading';
import type { Token } from './tokens';
import { COUNTRIES } from './words/countries-east';
import { INSTITUTIONS } from './words/institutions';
import { tokensOf } from './tokens';

export type ActorKind = 'person' | 'government' | 'organisation' | 'group';

/** Somebody whom a name means, whatever the text around it. */
export interface Known {
  readonly id: ActorSlug | null;
  readonly name: string;
  readonly kind: ActorKind;
  /** Whose government, body or citizen: a country's name. */
  readonly country: string | null;
  /**
   * An adjective ("Chinese") and a capital ("Beijing") stand for a government only where nothing follows that they
   * describe.
   */
  readonly form: 'name' | 'adjective' | 'capital' | 'alias';
  /** The office of a person of the registry, in small letters. */
  readonly office: string | null;
  /** The part of a person's name that is used alone: "Xi", "Blinken". */
  readonly surname: string | null;
}

export interface Found {
  readonly known: Known;
  /** In tokens. */
  readonly length: number;
}

/** Names of actors, looked up at a token. */
export interface ActorLexicon {
  readonly at: (tokens: readonly Token[], index: number) => Found | null;
  readonly persons: readonly Known[];
}

/** In these countries the family's name comes first. */
const SURNAME_FIRST: ReadonlySet<string> = new Set([
  'China',
  'North Korea',
  'South Korea',
  'Taiwan',
  'Vietnam',
  'Cambodia',
]);
const MOST_TOKENS = 8;

/** A registry's lexicon without names of a reader's own is the same for every text. */
const made = new WeakMap<Registry, ActorLexicon>();

/**
 * Every name of the registry, of the countries and bodies of the world, and of the reader's own list; the last goes
 * first.
 */
export function actorLexicon(registry: Registry, aliases: readonly ActorAliases[] = []): ActorLexicon {
  const known = aliases.length === 0 ? made.get(registry) : undefined;
  if (known !== undefined) return known;
  const lexicon = makeLexicon(registry, aliases);
  if (aliases.length === 0) made.set(registry, lexicon);
  return lexicon;
}

function makeLexicon(registry: Registry, aliases: readonly ActorAliases[]): ActorLexicon {
  const entries = new Map<string, { readonly words: readonly string[]; readonly known: Known }[]>();
  const add = (name: string, known: Known) => {
    const words = tokensOf(name, { start: 0, end: name.length })
      .map(({ text }) => text)
      .slice(0, MOST_TOKENS);
    const [first] = words;
    if (first === undefined) return;
    const same = entries.get(first) ?? [];
    same.push({ words, known });
    entries.set(first, same);
  };
  const byName = new Map(registry.actors.map((actor) => [actor.name, actor]));
  const sideName = new Map(registry.sides.map(({ slug, name }) => [slug, name]));
  const persons = registry.actors
    .filter(({ kind }) => kind === 'person')
    .map((actor) => personOf(actor, sideName.get(actor.side) ?? null));

  for (const { id, name, kind = 'organisation', aliases: others } of aliases) {
    const actor = registry.actors.find(({ slug }) => slug === id);
    const known: Known = {
      id: actor?.slug ?? null,
      name: actor?.name ?? name,
      kind: actor?.kind ?? kind,
      country: null,
      form: 'alias',
      office: null,
      surname: null,
    };
    for (const other of [name, ...others]) add(other, known);
  }
  for (const person of persons) add(person.name, person);
  for (const actor of registry.actors) {
    if (actor.kind !== 'person')
      add(actor.name, bodyOf(actor.name, [], byName, sideName.get(actor.side) ?? null).known);
  }
  for (const { name, aliases: others, country } of INSTITUTIONS) {
    const { known, names } = bodyOf(name, others, byName, country);
    for (const other of names) add(other, known);
  }
  for (const { name, adjectives, capital, aliases: others } of COUNTRIES) {
    const actor = byName.get(name);
    const known: Known = {
      id: actor?.slug ?? null,
      name,
      kind: 'government',
      country: name,
      form: 'name',
      office: null,
      surname: null,
    };
    for (const other of [name, ...others]) add(other, known);
    for (const adjective of adjectives)
      if (!others.includes(adjective))
        add(adjective, isPeople(adjective) ? peopleOf(adjective, name) : { ...known, form: 'adjective' });
    if (capital !== null) add(capital, { ...known, form: 'capital' });
  }
  // The longest name first; of equal ones, the one that was added first.
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    persons,
    at: (tokens, index) => {
      const found = entries
        .get(tokens[index]?.text ?? '')
        ?.find(({ words }) => words.every((word, nth) => tokens[index + nth]?.text === word));
      return found === undefined ? null : { known: found.known, length: found.words.length };
    },
  };
}

/** "Palestinians" are people, "Palestinian" and "Swiss" say whose something is. */
function isPeople(adjective: string): boolean {
  return adjective.endsWith('s') && adjective !== 'Swiss';
}

function peopleOf(name: string, country: string): Known {
  return { id: null, name, kind: 'group', country, form: 'name', office: null, surname: null };
}

function personOf(actor: Actor, country: string | null): Known {
  const parts = actor.name.split(' ');
  const surname = (country !== null && SURNAME_FIRST.has(country) ? parts[0] : parts.at(-1)) ?? null;
  return {
    id: actor.slug,
    name: actor.name,
    kind: 'person',
    country,
    form: 'name',
    office: actor.office?.toLowerCase() ?? null,
    surname,
  };
}

function bodyOf(
  name: string,
  others: readonly string[],
  byName: ReadonlyMap<string, Actor>,
  country: string | null,
): { readonly known: Known; readonly names: readonly string[] } {
  const actor = byName.get(name) ?? others.map((other) => byName.get(other)).find((found) => found !== undefined);
  const kind = actor?.kind === 'government' ? 'government' : 'organisation';
  return {
    known: {
      id: actor?.slug ?? null,
      name: actor?.name ?? name,
      kind,
      country,
      form: 'name',
      office: null,
      surname: null,
    },
    names: [name, ...others],
  };
}
