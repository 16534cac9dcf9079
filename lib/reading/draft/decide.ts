import { type Act, type Decisions, type Mark, standsIn } from './decisions';

type Of<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>;

/** What each act changes. */
const RULES: { readonly [Kind in Act['kind']]: (now: Decisions, act: Of<Kind>) => Decisions } = {
  'set-fields': (now, { fields }) => ({ ...now, fields: { ...now.fields, ...fields } }),
  accept: (now, { ids }) => ({
    ...now,
    marks: { ...now.marks, ...Object.fromEntries(ids.map((id): [string, Mark] => [id, 'accepted'])) },
  }),
  reject: (now, { id }) => ({ ...now, marks: { ...now.marks, [id]: 'rejected' } }),
  reopen: (now, { id }) => ({ ...now, marks: without(now.marks, [id]) }),
  edit: (now, { id, changes }) => ({ ...now, edits: { ...now.edits, [id]: { ...now.edits[id], ...changes } } }),
  join: (now, { id, into }) => {
    const goal = standsIn(now, into);
    // It would be joined into itself, and neither would be seen again.
    return goal === id || id in now.joins ? now : { ...now, joins: { ...now.joins, [id]: goal } };
  },
  part: (now, { id }) => ({
    ...now,
    joins: without(
      now.joins,
      Object.keys(now.joins).filter((from) => standsIn(now, from) === id),
    ),
  }),
  split: (now, { id, as, from }) =>
    as === id || now.splits.some((each) => each.as === as)
      ? now
      : { ...now, splits: [...now.splits, { of: id, as, from }] },
  add: (now, { id, event }) => (id in now.own ? now : { ...now, own: { ...now.own, [id]: event } }),
  answer: (now, { id, event }) => ({ ...now, answers: { ...now.answers, [id]: event } }),
  'name-topic': (now, { topic }) => ({
    ...now,
    topics: [...now.topics.filter((each) => each.topic !== topic.topic), topic],
  }),
  'drop-topic': (now, { topic }) => ({ ...now, topics: now.topics.filter((each) => each.topic !== topic) }),
  'name-actor': (now, { actor }) => ({
    ...now,
    actors: [...now.actors.filter(({ name }) => name !== actor.name), actor],
  }),
  'drop-actor': (now, { name }) => ({ ...now, actors: now.actors.filter((each) => each.name !== name) }),
};

/** What is decided after one more act. The same acts in the same order decide the same. */
export function decide(now: Decisions, act: Act): Decisions {
  // Each rule takes the acts of its own kind, which the table's type says and a lookup forgets.
  return (RULES[act.kind] as (now: Decisions, act: Act) => Decisions)(now, act);
}

function without<T>(all: Readonly<Record<string, T>>, gone: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !gone.includes(key)));
}
