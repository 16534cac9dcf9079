import type { OpenStory } from '@/lib/scene/open-story';
import { dateWords } from '@/lib/time/words';
import { MarkIcon } from '../ui/mark-icon';
import { DAY_MARK } from './legend-marks';

/** How to read a mark, by one of the story's own. */
export function WorkedExample({ open }: { open: OpenStory }) {
  const example = exampleOf(open);
  return (
    <p className="legend-example">
      <b>How to read a mark</b>
      <MarkIcon mark={DAY_MARK} />
      <span>
        {example ? (
          <>
            <i className="phrase">‘{example.phrase}’</i> fills all of {example.day}: hour unknown
          </>
        ) : (
          'A bar fills its whole day: hour unknown'
        )}
      </span>
    </p>
  );
}

/** The worked example: the phrase that most events of one day share, and the name of that day. */
function exampleOf(open: OpenStory): { phrase: string; day: string } | null {
  const counts = new Map<string, { phrase: string; day: string; count: number }>();
  for (const { phrase, when } of open.known.lead.events) {
    if (phrase === null || when.kind !== 'date' || when.date.day === undefined) continue;
    const day = dateWords(when, 'plain').split(' ')[0]!;
    const seen = counts.get(phrase + day) ?? { phrase, day, count: 0 };
    counts.set(phrase + day, { ...seen, count: seen.count + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most ?? null;
}
