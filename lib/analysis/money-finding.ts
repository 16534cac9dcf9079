import { moneyWords } from '../story/money-parts';
import type { Source } from '../story/story';
import type { MoneyFigure } from './money-figure';

const NEUTRAL = 'Sums of money';

/** The finding of the sum drawn: "The report explains $69bn of the $95bn". Neutral where no sum is drawn. */
export function moneyFinding(figure: MoneyFigure | null, lead: string | null): string {
  const total = figure?.breakdown.total;
  if (!figure || !total) return NEUTRAL;
  const { parts, notItemised, scale } = figure.breakdown;
  const name = sourceAsSubject(figure.source, lead);
  // An aside ends before the verb: "USA Today, in a copy, explains".
  const who = name.includes(', ') ? `${name},` : name;
  const sum = moneyWords(total.billions, total.approximate);
  const the = total.approximate ? sum : `the ${sum}`;
  // Shares that come to more than the sum, as rounded ones may, explain neither all nor a part of it.
  if (parts.length > 0 && Math.abs(scale - total.billions) > 5e-4) return `How ${midSentence(who)} divides ${the}`;
  if (parts.length === 0) return `${who} names ${sum} and itemises none of it`;
  if (notItemised === 0) return `${who} itemises all of ${the}`;
  const explained = moneyWords(scale - notItemised, parts.some(({ approximate }) => approximate));
  return `${who} explains ${explained} of ${the}`;
}

/** The report that the story is read from is "the report"; any other source has its name. */
export function sourceAsSubject(source: Source, lead: string | null): string {
  return source.id === lead ? 'The report' : source.name;
}

function midSentence(subject: string): string {
  return subject === 'The report' ? 'the report' : subject;
}

/** "one billion dollars", "ten million dollars": what one square stands for. */
export function unitWords(billions: number): string {
  const [amount, word] = billions >= 1 ? [billions, 'billion'] : [Math.round(billions * 1000), 'million'];
  return `${amount === 1 ? 'one' : amount === 10 ? 'ten' : String(amount)} ${word} dollars`;
}
