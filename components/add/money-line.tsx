import type { DraftEvent } from '@/lib/reading/draft/draft-event';

const SCALES = [
  [1e9, 'bn'],
  [1e6, 'm'],
] as const;

/** The amounts that the report gives, and what of their sum it does not explain. Nothing where it gives none. */
export function MoneyLine({ event: { money } }: { event: DraftEvent }) {
  if (money.length === 0) return null;
  const total = money.find((each) => each.total);
  const parts = money.filter((each) => each !== total);
  const rest =
    total && parts.length > 0 && parts.every(({ currency }) => currency === total.currency)
      ? total.amount - parts.reduce((sum, { amount }) => sum + amount, 0)
      : 0;
  const named = parts.map((part) =>
    [amountWords(part.amount, part.currency, part.approximate), part.for].filter(Boolean).join(' '),
  );
  return (
    <p className="add-line">
      <span className="add-line-name">Money</span>
      <span>
        {total &&
          `${amountWords(total.amount, total.currency, total.approximate)}${parts.length > 0 ? ' = ' : ` ${total.for}`}`}
        {named.join(' + ')}
        {rest > 0 && (
          <>
            {' + '}
            <b>{amountWords(rest, total!.currency, false)} not itemised</b>
          </>
        )}
      </span>
    </p>
  );
}

/** "about $95bn", "EUR 3m". */
function amountWords(amount: number, currency: string, approximate: boolean): string {
  const [scale, letters] = SCALES.find(([least]) => amount >= least) ?? [1, ''];
  const figure = String(Math.round((amount / scale) * 100) / 100) + letters;
  const sign = currency === 'USD' ? '$' : currency === 'XXX' ? '' : `${currency} `;
  return (approximate ? 'about ' : '') + sign + figure;
}
