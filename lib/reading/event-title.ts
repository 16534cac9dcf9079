import { wordSet } from './dates/word-set';
import type { Expression } from './dates/expression';
import type { Happening } from './happening';
import type { Span } from './span';
import { formsOf, type Form } from './words/verb-forms';
import { verbOf } from './words/verb-senses';
import { isOwner, type Token } from './tokens';

const MOST = 90;
const MOST_WORDS = 12;
const STOPS = wordSet('. ; : — – “ ” " ( )');
const PLURAL = /(?:[^s]s|men|people|children|police)$/;
/** Of these, what takes place is told, and not by whom: "talks between two ministers begin". */
const BY_WORDS = wordSet('take happen occur begin start end resume continue collapse fail');
const RELATIVES = new Set(['that', 'which', 'who', 'it', 'this']);
const ARTICLES = /^(?:the|a|an|its|his|her|their)$/;
/** These say how a clause hangs on others, and not who acts in it. */
const WITH_VERB = /^(?:who|which|that|and|also|then|later|immediately|where|when|it|he|she|they)$/;
/** A title does not end with these. */
const DANGLING = wordSet(
  'on in at of and to for with by the a an that from its his her their , as late early over after before or',
  'but until since during even about no',
);
/** Nor does it begin with these, which belong to the verb before. */
const LEADING = new Set(['up', 'down', 'out', 'off', 'while', 'when']);

/** What happened, in the present tense: who acts, the verb, and the next words of its clause, without words of time. */
export function eventTitle(happening: Happening, find: (span: Span) => readonly Expression[]): string {
  const {
    sentence: { tokens, relations, start, end },
    clause,
    subjects,
    objects,
    about,
    reach,
  } = happening;
  if (happening.title !== null) return shorten(happening.title);
  if (happening.sense.type === 'state' && clause.group.base === 'say')
    return shorten(`${listed(subjects.map(({ name }) => name))} makes a statement`);
  const { group } = clause;
  const times: readonly Span[] = [...find({ start, end }), ...relations];
  const inTime = (token: Token) =>
    times.some(
      (time) =>
        (time.start <= token.start && token.end <= time.end) ||
        (time.end === token.start && isOwner(token)),
    );
  const parties = group.passive ? objects : subjects;
  const byWords = group.passive || (BY_WORDS.has(group.base) && subjects[0]?.kind !== 'person');
  const said =
    (byWords ? '' : listed(subjects.map(({ name }) => name))) ||
    before(tokens, about.from, about.to, inTime) ||
    listed(parties.map(({ name }) => name));
  const [head = ''] = said.split(/ (?:of|for|in|from|by|with|on|at|between) /);
  const many = parties.length > 1 || (PLURAL.test(head) && (parties[0]?.kind ?? 'group') === 'group');
  // What describes a noun ends with a comma; the main verb follows.
  const comma = tokens.findIndex(({ text }, at) => at >= group.to && text === ',');
  const to = Math.max(reach, clause.to);
  const beside = happening.named.find(({ how, from }) => from >= group.to && (how === 'after' || how === 'before'));
  const stop = Math.min(group.reduced && comma !== -1 ? comma : to, beside?.from ?? to, to);
  const words = [said, verb(happening, many), ...rest(tokens, group.to, stop, inTime)].filter(
    (word) => word !== '',
  );
  const title = join(words);
  const whole = title === '' ? 'Event' : title[0]!.toUpperCase() + title.slice(1);
  return shorten(whole);
}

function verb({ clause: { group }, status }: Happening, many: boolean): string {
  const forms = formsByName(group.base);
  const past = forms.get('participle') ?? group.base;
  if (group.passive) return `${many ? 'are' : 'is'} ${past}`;
  if (group.base === 'be') return many ? 'are' : 'is';
  if (status === 'scheduled') return `${many ? 'are' : 'is'} to ${group.base}`;
  return (many ? group.base : forms.get('present')) ?? group.base;
}

const FORMS = new Map<string, ReadonlyMap<Form, string>>();

/** The first word for each form: there are as many verbs as the lexicon has, so they are kept. */
function formsByName(base: string): ReadonlyMap<Form, string> {
  const known = FORMS.get(base);
  if (known !== undefined) return known;
  const forms = new Map(
    formsOf(base)
      .map(([word, form]) => [form, word] as const)
      .toReversed(),
  );
  if (verbOf(base) !== null) FORMS.set(base, forms);
  return forms;
}

function before(tokens: readonly Token[], from: number, to: number, inTime: (token: Token) => boolean): string {
  const words: Token[] = [];
  for (const token of tokens.slice(from, to)) {
    if (!inTime(token)) words.push(token);
    else
      while (words.length > 0 && DANGLING.has(words.at(-1)!.lower) && !ARTICLES.test(words.at(-1)!.lower)) words.pop();
  }
  while (
    words.length > 0 &&
    (words[0]!.kind === 'sign' || DANGLING.has(words[0]!.lower) || LEADING.has(words[0]!.lower)) &&
    !ARTICLES.test(words[0]!.lower)
  )
    words.shift();
  while (words.length > 0 && (words.at(-1)!.kind === 'sign' || WITH_VERB.test(words.at(-1)!.lower))) words.pop();
  return join(words.slice(-MOST_WORDS).map(({ text }) => text));
}

function rest(
  tokens: readonly Token[],
  from: number,
  to: number,
  inTime: (token: Token) => boolean,
): readonly string[] {
  const kept: string[] = [];
  for (const token of tokens.slice(from, to)) {
    // "The package That has several elements": a capital in mid-sentence begins another one.
    const glued = token.capital && RELATIVES.has(token.lower);
    if (glued || STOPS.has(token.text) || kept.length >= MOST_WORDS) break;
    if (inTime(token)) {
      while (kept.length > 0 && DANGLING.has(kept.at(-1)!.toLowerCase())) kept.pop();
    } else kept.push(token.text);
  }
  while (kept.length > 0 && DANGLING.has(kept.at(-1)!.toLowerCase())) kept.pop();
  return kept;
}

function listed(names: readonly string[]): string {
  const unique = [...new Set(names)];
  return unique.length < 2 ? unique.join('') : `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
}

function join(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/ ([,’'%]|['’]s\b)/g, '$1')
    .replace(/([$€£]) (?=\d)/g, '$1')
    .replace(/ -(?= )/g, ' –')
    .trim();
}

function shorten(title: string): string {
  if (title.length <= MOST) return title;
  const cut = title.slice(0, MOST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…`;
}
