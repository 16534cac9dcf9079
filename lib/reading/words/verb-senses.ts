import { ACT_ROWS } from './act-rows';
import { CALLING_OFF } from './calling-off';
import { formsOf, type Form } from './verb-forms';

/** What a verb tells of, with the words around it. */
export interface Sense {
  /** An `EventType.slug` of the registry. */
  readonly type: string;
  /** One of these words must stand after the verb; null: none needs to. */
  readonly after: ReadonlySet<string> | null;
  /** One of these words must stand before it, as what acts. */
  readonly before: ReadonlySet<string> | null;
  /** "call for": what must follow directly, or after the object in "turn down". */
  readonly particle: string | null;
  /** It tells an event by itself; otherwise it needs a date or someone who acts. */
  readonly strong: boolean;
}

export interface Verb {
  readonly base: string;
  readonly forms: ReadonlySet<Form>;
}

/** Words that report words: their complement may tell an event, they themselves seldom do. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    'say tell add note stress explain write report state respond reply ask claim believe think suggest insist ' +
    'argue describe emphasize emphasise underline reiterate acknowledge' +
    ' remark recall hint hope expect fear want know show see find indicate mention quote cite complain'
  ).split(' '),
);
/** What follows these is wanted, feared or supposed, and has not happened. */
export const UNREAL: ReadonlySet<string> = new Set(
  (
    'urge demand ask request want hope fear expect propose suggest recommend plan intend threaten refuse decline ' +
    'deny seek try attempt fail offer promise pledge vow agree consider call press' +
    ' beg order warn insist advise encourage persuade mean aim accuse suspect blame prevent stop allow help need '
    + 'force appear seem invite'
  ).split(' '),
);
/** In the passive, what is to come: "the arrival is expected on Thursday". */
export const EXPECTED: ReadonlySet<string> = new Set(['expect', 'plan', 'schedule']);
/** Verbs without an event of their own here; they keep clauses apart. */
const OTHER = (
  'become bring build buy carry cause change come continue cover create decide deepen differ do estimate face ' +
  'feel follow force get go happen have help hint include involve keep know last lead' +
  ' learn let like live look make mean move need pass place play prepare put raise reach read receive refer ' +
  'remain run see seem serve set show spend stand stay suffer take tell think turn use wait' +
  ' want watch work worry write hold own occur schedule base call consider highlight lament regard relate '
  + 'provoke prompt leave lie list locate ease'
).split(' ');

const senses = new Map<string, Sense[]>();
const verbs = new Map<string, Map<string, Set<Form>>>();

for (const row of ACT_ROWS) {
  const [type = '', list = '', after = '', before = ''] = row.split('|').map((cell) => cell.trim());
  for (const entry of list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')) {
    const weak = entry.endsWith('?');
    const [base = '', ...particle] = entry.replace('?', '').split(' ');
    const same = senses.get(base) ?? [];
    same.push({
      type,
      after: words(after),
      before: words(before),
      particle: particle.length === 0 ? null : particle.join(' '),
      strong: !weak,
    });
    senses.set(base, same);
    know(base);
  }
}
for (const base of [...SAYING, ...UNREAL, ...CALLING_OFF, ...OTHER]) know(base);

function words(cell: string): ReadonlySet<string> | null {
  return cell === '' ? null : new Set(cell.split(',').map((word) => word.trim()));
}

function know(base: string): void {
  for (const [word, form] of formsOf(base)) {
    const bases = verbs.get(word) ?? new Map<string, Set<Form>>();
    const forms = bases.get(base) ?? new Set<Form>();
    forms.add(form);
    bases.set(base, forms);
    verbs.set(word, bases);
  }
}

/** The verb that a word may be a form of, or null. "Found" is find before found: the first that was listed. */
export function verbOf(word: string): Verb | null {
  const [first] = verbs.get(word) ?? [];
  return first === undefined ? null : { base: first[0], forms: first[1] };
}

/** The senses of a verb, the most particular first. */
export function sensesOf(base: string): readonly Sense[] {
  return senses.get(base) ?? [];
}
