import type { Meaning } from '../meaning';
import type { RuleRow, Site } from '../rule';

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
  ['the moment', (_caught, site) => (before(site) === 'at' || before(site) === 'for' ? PRESENT() : null)],
  ['this time|moment', (_caught, site) => (before(site) === 'at' ? PRESENT() : null)],
  ['these days', PRESENT],
  ['recently|lately|formerly|former', PAST],
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

/** "In the past", and not "the past year". */
function isNoun(site: Site): boolean {
  const { tokens, next } = site;
  return (
    tokens[next]?.kind !== 'word' ||
    ['and', 'but', 'that', 'as', 'has', 'have', 'to', 'he', 'she', 'they', 'it', 'we', 'the'].includes(after(site))
  );
}
