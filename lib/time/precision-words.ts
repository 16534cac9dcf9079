import type { Precision } from './precision';

const WORDS: Readonly<Record<Precision, string>> = {
  time: 'Exact time',
  day: 'That day, hour not given',
  days: 'All of these days',
  'one-of-days': 'One of these days',
  month: 'That month',
  months: 'All of these months',
  'one-of-months': 'One of these months',
  year: 'That year',
  years: 'All of these years',
  'one-of-years': 'One of these years',
  decade: 'That decade',
  century: 'Some year of these hundred',
  approximate: 'About then',
  'approximate-start': 'Approximate start',
  'approximate-end': 'Approximate end',
  'open-end': 'Goes on',
  'open-start': 'No set start',
  'unknown-end': 'End unknown',
  'unknown-start': 'Start unknown',
};

/** The legend's words: "One of these days". */
export function precisionWords(precision: Precision): string {
  return WORDS[precision];
}
