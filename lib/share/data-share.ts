import type { Output } from '../output/output';
import type { OwnParameter } from '../output/own-parameters';
import { timelineJsOmissions } from '../output/timelinejs';
import { joinWords } from '../view/join-words';
import { outputFileHref } from './output-file';

/** One file of data. */
export interface DataFile {
  readonly name: string;
  /** What it is, as a sentence. */
  readonly about: string;
  /** What it leaves out, as a sentence; null where it leaves out nothing. */
  readonly without: string | null;
  readonly extension: string;
  /** From its first `/` on. */
  readonly href: string;
}

interface Kind {
  readonly name: string;
  readonly extension: string;
  readonly about: string;
  readonly own?: readonly [OwnParameter, string];
  /** Of views alone. */
  readonly ofView?: true;
  readonly without?: (output: Output) => string | null;
}

const KINDS: readonly Kind[] = [
  { name: 'CSV', extension: 'csv', ofView: true, about: 'A table with one row for each event: its earliest and latest day, how exact they are, whose clock they are on, status, topics and sources.' },
  { name: 'CSV for Excel', extension: 'csv', ofView: true, own: ['excel', '1'], about: 'The same table, with the mark by which Excel knows that it is Unicode.' },
  { name: 'JSON', extension: 'json', about: 'Every field that we hold, with each report it rests on.' },
  { name: 'JSON-LD', extension: 'jsonld', about: 'Linked data in the words of schema.org.' },
  { name: 'TimelineJS', extension: 'timelinejs.json', ofView: true, about: 'A timeline for TimelineJS 3.', without: timelineJsWithout },
  { name: 'Everything', extension: 'zip', ofView: true, about: 'All of these as one archive, with calendar, feeds, drawing and a note on how to read the columns.' },
];

export function dataShare(output: Output): readonly DataFile[] {
  return KINDS.filter(({ ofView }) => !ofView || output.kind === 'view').map(({ name, extension, about, own, without }) => ({
    name, about, extension,
    without: without?.(output) ?? null,
    href: outputFileHref(output, extension, new Map(own ? [own] : [])),
  }));
}

function timelineJsWithout(output: Output): string | null {
  const left = timelineJsOmissions(output);
  if (left.length === 0) return null;
  return `${leftOut(left.length)}, for ${left.length === 1 ? 'its start is' : 'their starts are'} not known: ${joinWords(left.map(({ known }) => known.event.title), 'and')}.`;
}

/** "2 events are left out". */
export function leftOut(count: number): string {
  return count === 1 ? '1 event is left out' : `${count} events are left out`;
}
