import { decide } from './decide';
import { type Act, type Decisions, UNDECIDED } from './decisions';

/**
 * A report and everything that its reader did with it, in order. What is read from the report is no part of it: the
 * same
 * text and decisions give the same reading.
 */
export interface Draft {
  /** Names it among the drafts of one browser. */
  readonly id: string;
  /** As it was pasted, or as its file holds it. */
  readonly text: string;
  /** A saved page, of which the article is to be found. */
  readonly html: boolean;
  /** The file that it came from; null for what was pasted. */
  readonly file: string | null;
  readonly log: readonly Act[];
  /** How many of the acts count; those after were undone. */
  readonly done: number;
}

/** With one more act; what was undone is gone. */
export function withAct(draft: Draft, act: Act): Draft {
  return { ...draft, log: [...draft.log.slice(0, draft.done), act], done: draft.done + 1 };
}

/** Without the last act, where there is one. */
export function undone(draft: Draft): Draft {
  return draft.done === 0 ? draft : { ...draft, done: draft.done - 1 };
}

/** With the act that was undone last, where there is one. */
export function redone(draft: Draft): Draft {
  return draft.done === draft.log.length ? draft : { ...draft, done: draft.done + 1 };
}

/** What is decided: every act that counts, in order. */
export function decisionsOf({ log, done }: Pick<Draft, 'log' | 'done'>): Decisions {
  return log.slice(0, done).reduce(decide, UNDECIDED);
}

const FROM_THE_TEXT = 60;

/** What a draft is called in a list: its title, its file, or how its text begins. */
export function draftName(draft: Draft): string {
  const { title } = decisionsOf(draft).fields;
  if (title !== null && title !== '') return title;
  if (draft.file !== null) return draft.file;
  const words = draft.text
    .slice(0, 4 * FROM_THE_TEXT)
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= FROM_THE_TEXT ? words : `${words.slice(0, FROM_THE_TEXT).replace(/ [^ ]*$/, '')} …`;
}
