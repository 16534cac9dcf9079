import { isName, plainName } from './actor-phrases';
import type { Known } from './actor-lexicon';
import type { Around, FoundActor } from './actor-at';
import { headOf, isFirm, organisation } from './bodies';
import type { Token } from './tokens';
import { BODIES } from './words/offices';
import { PLACES } from './words/places';
import { verbOf } from './words/verb-senses';

const ACTS = /^(?:has|have|had|will|would|is|was|are|were)$/;

/** Whom a name means that no list holds. */
export function actorByName(
  tokens: readonly Token[],
  at: number,
  { people, bodies, named }: Around,
): FoundActor | null {
  if (!isName(tokens[at])) return null;
  const name = plainName(tokens, at);
  const [first] = name;
  if (first === undefined) return null;
  const whole = name.join(' ');
  const next = tokens[at + name.length];
  // "Louisiana sued": a place acts where a verb follows it.
  if (PLACES.has(whole))
    return next !== undefined && !next.capital && verbOf(next.lower)?.forms.has('past') === true
      ? {
          known: { ...organisation(whole), kind: 'government' },
          length: name.length,
          why: 'a place, for its government',
        }
      : null;
  if (name.length === 1) {
    const resolved = people.bySurname(first, [], named);
    if (resolved !== null) return { known: resolved.known, length: 1, why: resolved.why };
    const body = bodies.get(first);
    if (body !== undefined) return { known: body, length: 1, why: `${body.name}, by the first of its names` };
    // A capital at a sentence's beginning says nothing; elsewhere, alone, it may be a place or a thing.
    const acts =
      (next !== undefined && !next.capital && ACTS.test(next.lower)) ||
      verbOf(next?.lower ?? '')?.forms.has('past') === true;
    const firm = isFirm(tokens[at - 1]?.lower);
    if (!firm && !acts && (at === 0 || !/^(?:\p{Lu}\p{Ll}+\p{Lu}|\p{Lu}{3,})/u.test(first))) return null;
    // "Engineers warned": a plural at a sentence's beginning is people; another word there may be a name.
    const known: Known =
      at === 0 && first.endsWith('s') ? { ...organisation(whole), kind: 'group' } : organisation(whole);
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
  const person: Known = {
    id: null,
    name: whole,
    kind: 'person',
    country: null,
    form: 'name',
    office: null,
    surname: name.at(-1)!,
  };
  return { known: people.introduce(person, []), length: name.length, why: 'named in full' };
}
