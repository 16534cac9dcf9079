import { csvText, guardFormula } from '../output/csv-text';
import { formatDay } from '../time/civil-day';
import type { Candidate, Reading } from './reading';
import { wordsAt } from './span';

const HEADER = [
  'report',
  'published',
  'title',
  'when',
  'clock',
  'precision',
  'status',
  'type',
  'acting',
  'acted upon',
  'topics',
  'places',
  'confidence',
  'to check',
  'words',
] as const;

/** The candidates of some readings as CSV (RFC 4180), one a row, with the words that each rests on. */
export function csvOfReadings(readings: readonly Reading[]): string {
  return csvText([
    HEADER,
    ...readings.flatMap((reading, at) => reading.candidates.map((candidate) => row(reading, at, candidate))),
  ]);
}

function row({ title, text, publication: { day, clock } }: Reading, at: number, candidate: Candidate): readonly string[] {
  const acting = (target: boolean) =>
    candidate.actors
      .filter(({ role }) => (role === 'target') === target)
      .map(({ name }) => name)
      .join('; ');
  return [
    title ?? String(at + 1),
    day === null ? '' : formatDay(day),
    candidate.title,
    candidate.when.edtf ?? '',
    candidate.when.clock ?? clock ?? '',
    candidate.when.precision,
    candidate.status,
    candidate.type,
    acting(false),
    acting(true),
    candidate.topics.join('; '),
    candidate.places.join('; '),
    candidate.confidence.value.toFixed(2),
    candidate.doubts.join(' '),
    candidate.evidence.map((span) => wordsAt(text, span).replace(/\s+/g, ' ')).join(' … '),
  ].map(guardFormula);
}
