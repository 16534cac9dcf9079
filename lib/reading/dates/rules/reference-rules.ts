import { SEASONS } from '../calendar-names';
import type { Meaning } from '../meaning';
import { CARDINAL_WORDS } from '../number-words';
import type { RuleRow, Site } from '../rule';
import { UNIT_WORDS } from '../units';
import { wordSet } from '../word-set';

const refer = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF') => (): Meaning => ({ kind: 'reference', value });
const [PRESENT, PAST, FUTURE] = [refer('PRESENT_REF'), refer('PAST_REF'), refer('FUTURE_REF')];
const before = ({ tokens, at }: Site) => tokens[at - 1]?.lower ?? '';
const after = ({ tokens, next }: Site) => tokens[next]?.lower ?? '';

/** Now, some time ago, some time to come: no date, but a time all the same. */
export const REFERENCE_RULES: readonly RuleRow[] = [
  ['now', PRESENT],
  ['right now', PRESENT],
  ['currently|nowadays|presently|current', PRESENT],
  ['at present', PRESENT],
  ['the present', (_caught, site) => (['day', ',', '.', '?', 'and'].includes(after(site)) ? PRESENT() : null)],
  ['the? present|modern -? day', PRESENT],
  ['the moment', (_caught, site) => (isThisMoment(site) ? PRESENT() : null)],
  ['this time|moment', (_caught, site) => (before(site) === 'at' ? PRESENT() : null)],
  ['these days', PRESENT],
  ['recently|lately|formerly', PAST],
  // In news it is a part of titles ("the former president"), which nobody marks.
  ['former', () => ({ kind: 'reference', value: 'PAST_REF', of: 'history' })],
  ['previously', (_caught, site) => (isOfClause(site) ? { kind: 'reference', value: 'PAST_REF', of: 'news' } : null)],
  ['more|most|very|only recently', PAST],
  ['recent days|weeks|months|years|decades|times|history|summers|winters|seasons', PAST],
  ['the? most? recent', (_caught, site) => (before(site) === 'a' || before(site) === 'more' ? null : PAST())],
  ['the recent? past', (_caught, site) => (isNoun(site) ? PAST() : null)],
  ['those days', PAST],
  ['long ago', PAST],
  [
    'the days|weeks|months|years|decades ahead|to',
    (_caught, site) => (site.tokens[site.next - 1]?.lower === 'ahead' || after(site) === 'come' ? FUTURE() : null),
  ],
  ['the days|weeks|months|years|decades to come', FUTURE],
  ['UNIT ago', PAST],
  ['several|many|some UNIT ago', PAST],
  ['a few UNIT ago', PAST],
  ['dozens|hundreds|thousands|millions of UNIT ago', PAST],
  ['not long ago', PAST],
  [
    'soon',
    (_caught, site) => (before(site) === 'as' || before(site) === 'too' || after(site) === 'after' ? null : FUTURE()),
  ],
  ['the near|foreseeable|immediate|distant? future', FUTURE],
  [
    'future',
    (_caught, site) => (before(site) === 's' || before(site) === 'its' || before(site) === 'their' ? null : FUTURE()),
  ],
  ['the? coming|following days|weeks|months|years|decades', FUTURE],
];

const AUXILIARIES = wordSet('had has have was were is are been . ! ? “ " ; –');

/** "Previously it was thought", "had previously said"; a "previously unknown" composer is only unknown until now. */
function isOfClause({ tokens, at, next }: Site): boolean {
  const opens = at === 0 || tokens[at]?.opensParagraph === true || AUXILIARIES.has(tokens[at - 1]?.lower ?? '');
  return opens || tokens[next]?.kind !== 'word';
}

const TOLD_MOMENT = wordSet('when of that');
const TELLERS = wordSet('she he it they the');

/** "At the moment", and not "at the moment when it was signed" nor "at the moment they signed". */
function isThisMoment(site: Site): boolean {
  if ((before(site) !== 'at' && before(site) !== 'for') || TOLD_MOMENT.has(after(site))) return false;
  return !TELLERS.has(after(site)) || site.tokens[site.at - 1]?.text === 'At';
}

const AFTER_PAST = wordSet('and but that as has have to he she they it we the');
const COUNTED = wordSet('few several couple many half fiscal calendar full');

/** "In the past", and not "the past year" nor "the past three years". */
function isNoun(site: Site): boolean {
  const token = site.tokens[site.next];
  if (token?.kind !== 'word') return token?.kind !== 'number';
  if (AFTER_PAST.has(token.lower)) return true;
  const counts = UNIT_WORDS.has(token.lower) || CARDINAL_WORDS.has(token.lower) || COUNTED.has(token.lower);
  return before(site) === 'in' && token.text === token.lower && !counts && !SEASONS.has(token.lower);
}
