import { cleanText } from '../view/clean-text';

/** Why a row gave no event, in words that a count stands before. */
export const REASONS = {
  'wrong-date': 'whose date cannot be read',
  'no-date': 'without a date',
  'no-year': 'whose date has no year',
  'far-year': 'in a year before 9999 BC or after AD 9999',
  'no-title': 'without a title',
  'wrong-value': 'with a value that is none of those allowed',
  'wrong-shape': 'whose cells are not as many as the columns',
  'wrong-quotes': 'whose quotation marks do not close as they should',
  'too-large': 'larger than the limit',
  'too-many': 'beyond the number of rows that is read',
  'id-twice': 'with the id of another row and other words',
  era: 'that are eras, the background of events',
} as const;
export type Reason = keyof typeof REASONS;

/** What was left out of an event, or is to be known of it, though the event itself was made. */
export const NOTES = {
  'time-dropped': 'had a clock time without a clock; the day is kept',
  'printed-differs': 'print another date than the machine date, which is kept',
  'separate-days': 'print separate days; the span from the first to the last is kept',
  'type-unknown': 'have a type that is no category of PLOVER; they have none now',
  'no-actor': 'name nobody who acts or is acted upon',
  'no-address': 'have a source that is no address on the web; its text is kept',
  'bad-letters': 'hold letters that were not UTF-8; those are gone',
  cut: 'have a text that was cut at the limit',
} as const;
export type Note = keyof typeof NOTES;

/** A place in the file. Both count from 1. */
export interface RowPlace {
  /** The line on which the cell begins, or the value of JSON. */
  readonly line: number;
  /** Of a table, the number of the cell in its row; of JSON, the character in its line. */
  readonly column: number;
}

export interface RowFault extends RowPlace {
  readonly reason: Reason;
  /** A sentence. */
  readonly problem: string;
}

export interface Tally<Kind, Example> {
  readonly kind: Kind;
  readonly count: number;
  /** The first five. */
  readonly examples: readonly Example[];
}

/** `read` is `made` and `joined` and the counts of `leftOut`, added up. */
export interface ImportReport {
  readonly bytes: number;
  readonly read: number;
  readonly made: number;
  /** Rows that tell an event which another row gave. */
  readonly joined: number;
  readonly leftOut: readonly Tally<Reason, RowFault>[];
  readonly notes: readonly Tally<Note, RowPlace>[];
}

/** Where a reader of rows writes down what became of them. */
export interface ImportBook {
  countRead(): void;
  countJoined(rows?: number): void;
  leaveOut(fault: RowFault): void;
  note(note: Note, place: RowPlace): void;
  /** Faults since the last call, and forgets them. */
  takeFaults(): readonly RowFault[];
  report(bytes: number, made: number): ImportReport;
}

const MOST_EXAMPLES = 5;
const LONGEST_PROBLEM = 400;

export function importBook(): ImportBook {
  let [read, joined] = [0, 0];
  let fresh: RowFault[] = [];
  const leftOut = tallies<Reason, RowFault>();
  const notes = tallies<Note, RowPlace>();
  return {
    countRead: () => { read += 1; },
    countJoined: (rows = 1) => { joined += rows; },
    leaveOut(given) {
      // It quotes the file, which may hold what steers a terminal.
      const fault = { ...given, problem: cleanText(given.problem, LONGEST_PROBLEM) };
      fresh.push(fault);
      leftOut.add(fault.reason, fault);
    },
    note: (note, place) => notes.add(note, place),
    takeFaults() {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    report: (bytes, made) => ({ bytes, read, made, joined, leftOut: leftOut.list(), notes: notes.list() }),
  };
}

function tallies<Kind, Example>() {
  const byKind = new Map<Kind, { count: number; readonly examples: Example[] }>();
  return {
    add(kind: Kind, example: Example) {
      const tally = byKind.get(kind) ?? { count: 0, examples: [] };
      tally.count += 1;
      if (tally.examples.length < MOST_EXAMPLES) tally.examples.push(example);
      byKind.set(kind, tally);
    },
    list: (): readonly Tally<Kind, Example>[] => [...byKind].map(([kind, tally]) => ({ kind, ...tally })).sort((a, b) => b.count - a.count),
  };
}
