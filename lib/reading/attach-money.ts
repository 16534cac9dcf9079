import { wordSet } from './dates/word-set';
import { findMoney } from './find-money';
import type { Told } from './join-mentions';
import type { Candidate, CandidateMoney } from './reading';
import type { Sentence } from './sentences';
import { holds } from './span';

/** Acts that make something which further sentences speak of: "The bill also allocates $61 billion to Ukraine." */
const MAKERS = new Set(['legislate', 'agree', 'aid', 'coerce', 'sanction']);
const MADE = wordSet(
  'bill law act package deal agreement treaty pact contract accord measure budget fine penalty it',
);
const MOST_BACK = 40;

/**
 * Gives amounts of money to the events they belong to: of the same clause, of the same sentence, or of what an event
 * made.
 */
export function withMoney(
  candidates: readonly Candidate[],
  groups: readonly (readonly Told[])[],
  sentences: readonly Sentence[],
): readonly Candidate[] {
  const money = new Map<number, CandidateMoney[]>();
  const bySentence = new Map<Sentence, number[]>();
  groups.forEach((group, at) => {
    for (const {
      happening: { sentence },
    } of group) {
      const same = bySentence.get(sentence) ?? [];
      if (!same.includes(at)) same.push(at);
      bySentence.set(sentence, same);
    }
  });
  let maker: { readonly at: number; readonly nth: number } | null = null;
  for (const [nth, sentence] of sentences.entries()) {
    const here = bySentence.get(sentence) ?? [];
    const makerHere = here.findLast((at) => MAKERS.has(candidates[at]!.type));
    const about =
      /^(?:the|it|this|that)$/.test(sentence.tokens[0]!.lower) &&
      sentence.tokens.slice(0, 3).some(({ lower }) => MADE.has(lower));
    for (const amount of findMoney(sentence)) {
      const holder = here.find((at) => candidates[at]!.evidence.some((held) => holds(held, amount.span))) ?? makerHere;
      const owner: number | undefined =
        holder ?? (about && maker !== null && nth - maker.nth <= MOST_BACK ? maker.at : undefined);
      if (owner !== undefined) {
        const own = money.get(owner) ?? [];
        own.push(amount);
        money.set(owner, own);
      }
    }
    if (makerHere !== undefined) maker = { at: makerHere, nth };
  }
  return candidates.map((candidate, at) => ({ ...candidate, money: withTotal(money.get(at) ?? []) }));
}

/** The largest amount holds the others of its currency where they fit in it. */
function withTotal(amounts: readonly CandidateMoney[]): readonly CandidateMoney[] {
  if (amounts.length < 2) return amounts.map((amount) => ({ ...amount, total: false }));
  const largest = amounts.reduce((most, amount) => (amount.amount > most.amount ? amount : most));
  const parts = amounts.filter((amount) => amount !== largest && amount.currency === largest.currency);
  const fits = parts.length > 0 && parts.reduce((sum, { amount }) => sum + amount, 0) <= largest.amount;
  return amounts.map((amount) => ({ ...amount, total: fits && amount === largest }));
}
