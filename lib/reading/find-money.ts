import type { CandidateMoney } from './reading';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'XXX'],
]);
const NAMES: ReadonlyMap<string, string> = new Map([
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['pounds', 'GBP'],
  ['yuan', 'CNY'],
  ['yen', 'JPY'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['rupees', 'XXX'],
  ['francs', 'XXX'],
  ['shillings', 'XXX'],
  ['won', 'XXX'],
  ['pesos', 'XXX'],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const ROUNDED = new Set(['about', 'around', 'nearly', 'almost', 'roughly', 'some', 'over', 'approximately']);
const PURPOSES = new Set(['for', 'to']);
const MOST_FOR_WORDS = 8;
const STOPS = new Set(['.', ',', ';', ':', 'and', 'that', 'which', 'who', '(', '”', '"', 'in', 'on', 'by', 'as']);

/** The amounts of money of a sentence, with the words that say what they are for. */
export function findMoney({ tokens }: Sentence): readonly CandidateMoney[] {
  const found: CandidateMoney[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'number') continue;
    const sign = SIGNS.get(tokens[at - 1]?.text ?? '');
    const scale = SCALES.get(tokens[at + 1]?.lower ?? '') ?? 1;
    let to = at + (scale === 1 ? 1 : 2);
    // "US$5 million", "5 million dollars".
    const name = NAMES.get(tokens[to]?.lower ?? '');
    if (sign === undefined && name === undefined) continue;
    if (sign === undefined) to += 1;
    const amount = Number(token.text.replaceAll(',', '')) * scale;
    if (!Number.isFinite(amount) || amount <= 0) continue;
    const from = sign === undefined ? at : at - 1;
    found.push({
      amount: Math.round(amount * 100) / 100,
      currency: sign ?? name!,
      for: purpose(tokens, to),
      total: false,
      approximate: ROUNDED.has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.lower === 'than',
      span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
    });
  }
  return found;
}

/** "To Ukraine", "for Indian textiles", "in aid to", "foreign aid package". */
function purpose(tokens: readonly Token[], at: number): string {
  const near = tokens.slice(at, at + 4).findIndex(({ lower }) => PURPOSES.has(lower));
  const from = near === -1 ? at : at + near + 1;
  let to = from;
  while (to < tokens.length && to - from < MOST_FOR_WORDS && !STOPS.has(tokens[to]!.lower)) to += 1;
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (['’]s)/g, '$1');
}
