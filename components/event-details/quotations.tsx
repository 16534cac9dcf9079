import type { OpenStory } from '@/lib/scene/open-story';
import type { KnownEvent } from '@/lib/story/known-event';
import { actorName } from '@/lib/story/names';

/** The speakers' own words, one quotation for each side, with what follows told in our words. */
export function Quotations({ open, known }: { open: OpenStory; known: KnownEvent }) {
  const quotations = known.used.flatMap((report) => report.quotations);
  return quotations.map(({ speaker, words, lead, turn }) => (
    <blockquote className="details-quotation" key={`${speaker} ${words}`}>
      <p>{`${lead} “${words}”`.trim()}</p>
      <footer>
        {actorName(speaker, open.registry)}
        {turn !== '' && `, ${turn}`}
      </footer>
    </blockquote>
  ));
}
