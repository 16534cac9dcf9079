import { wordSet } from '../dates/word-set';
import type { Mood } from '../verb-group';

export const MODALS: ReadonlyMap<string, Mood> = new Map([
  ['will', 'future'],
  ['shall', 'future'],
  ["'ll", 'future'],
  ['would', 'would'],
  ['must', 'must'],
  ['could', 'modal'],
  ['may', 'modal'],
  ['might', 'modal'],
  ['should', 'modal'],
  ['can', 'modal'],
  ['cannot', 'modal'],
]);
export const HAVE: ReadonlyMap<string, Mood> = new Map([
  ['has', 'perfect'],
  ['have', 'perfect'],
  ['had', 'pluperfect'],
  ['having', 'gerund'],
]);
export const BE: ReadonlyMap<string, Mood> = new Map([
  ['is', 'present'],
  ['are', 'present'],
  ['am', 'present'],
  ['was', 'past'],
  ['were', 'past'],
  ['being', 'gerund'],
  ['be', 'present'],
  ['been', 'perfect'],
]);
/** "Are expected to meet", "is due to visit". */
export const PLANNED = wordSet('due expected scheduled set planned slated likely poised about ready');
