import { STATUSES } from '../../story/story';
import { MOST_CHARACTERS } from '../reading';
import { type Check, count, flag, list, members, oneOf, orNull, text } from './check-shape';
import type { Act } from './decisions';
import type { Draft } from './draft';

/** Grows when a draft is written otherwise. Older ones are then to be read still. */
const VERSION = 1;
/** Of a saved page, which is longer than the article in it. */
export const MOST_PAGE_CHARACTERS = 4 * MOST_CHARACTERS;
const MOST_ACTS = 20_000;
const MOST_EVENTS = 100_000;
const [ID, LINE, ADDRESS] = [text(120), text(1000), text(4000)];

/** A draft that cannot be opened; the message says why. What was kept of it is left as it is. */
export class DraftError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DraftError';
  }
}

const span = members({ start: count, end: count });
const words = {
  title: LINE,
  edtf: orNull(LINE),
  clock: orNull(ID),
  status: oneOf(STATUSES),
  type: ID,
  actors: list(members({ id: orNull(ID), name: LINE, role: oneOf(['source', 'target', 'participant']) }), 200),
  topics: list(ID, 200),
};
const some = (shape: Readonly<Record<string, Check>>) =>
  members(Object.fromEntries(Object.entries(shape).map(([name, check]) => [`${name}?`, check])));

const ACTS: { readonly [Kind in Act['kind']]: Readonly<Record<string, Check>> } = {
  'set-fields': {
    fields: some({
      title: orNull(LINE),
      published: orNull(ID),
      clock: orNull(ID),
      link: orNull(ADDRESS),
      publisher: orNull(LINE),
    }),
  },
  accept: { ids: list(ID, MOST_EVENTS) },
  reject: { id: ID },
  reopen: { id: ID },
  edit: { id: ID, changes: some(words) },
  join: { id: ID, into: ID },
  part: { id: ID },
  split: { id: ID, as: ID, from: count },
  add: { id: ID, event: members({ ...words, evidence: list(span, 200), expression: orNull(span) }) },
  answer: { id: ID, event: orNull(ID) },
  'name-topic': { topic: members({ topic: ID, 'name?': LINE, words: list(LINE, 500) }) },
  'drop-topic': { topic: ID },
  'name-actor': {
    actor: members({
      id: orNull(ID),
      name: LINE,
      'kind?': oneOf(['person', 'government', 'organisation']),
      aliases: list(LINE, 500),
    }),
  },
  'drop-actor': { name: LINE },
};

const KINDS = oneOf(Object.keys(ACTS));

const act: Check = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no object';
  const { kind } = value as { kind?: unknown };
  const fault = KINDS(kind);
  return fault === null
    ? members({ kind: KINDS, ...ACTS[kind as Act['kind']] })(value)
    : '.kind is no act that is known';
};

const draft: Check = members({
  id: ID,
  text: text(MOST_PAGE_CHARACTERS),
  html: flag,
  file: orNull(LINE),
  log: list(act, MOST_ACTS),
  done: count,
} satisfies Record<keyof Draft, Check>);

/** A draft as it is kept: JSON with the version of its form. */
export function serializeDraft(value: Draft): string {
  return JSON.stringify({ demarche: 'draft', version: VERSION, draft: value });
}

/**
 * A draft from what was kept of it.
 *
 * @throws DraftError that names the fault: no JSON, a newer form, or the first member that is wrong.
 */
export function parseDraft(kept: string): Draft {
  const json = read(kept);
  const fault = members({ demarche: oneOf(['draft']), version: count, draft: () => null })(json);
  if (fault !== null) throw new DraftError(`It is no draft: ${fault}.`);
  const { version, draft: value } = json as { version: number; draft: unknown };
  if (version > VERSION)
    throw new DraftError(`It is of version ${version}, and this page reads version ${VERSION}. Load the page anew.`);
  const wrong = draft(value);
  if (wrong !== null) throw new DraftError(`It is damaged: ${wrong.replace(/^\./, '')}.`);
  const parsed = value as Draft;
  if (parsed.done > parsed.log.length) throw new DraftError('It is damaged: more acts count than there are.');
  return parsed;
}

function read(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DraftError('It is damaged: it breaks off, or is no JSON.');
  }
}
