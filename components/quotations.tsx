import { actorName } from '@/lib/story/names';
import type { Quotation, Registry } from '@/lib/story/story';

interface QuotationsProps {
  quotations: readonly Quotation[];
  registry: Registry;
  /** Of the region that shows them. */
  className: string;
}

/** The speakers' own words, with what leads to them and what follows told in ours. */
export function Quotations({ quotations, registry, className }: QuotationsProps) {
  return quotations.map(({ speaker, words, lead, turn }) => (
    <blockquote className={className} key={`${speaker} ${words}`}>
      <p>{`${lead} “${words}”`.trim()}</p>
      <footer>
        {actorName(speaker, registry)}
        {turn !== '' && `, ${turn}`}
      </footer>
    </blockquote>
  ));
}
