import { clockStrip } from '@/lib/scene/clock-strip';
import { markOf } from '@/lib/scene/mark-kind';
import type { OpenStory } from '@/lib/scene/open-story';
import type { KnownEvent } from '@/lib/story/known-event';
import { clockCity, statusWords } from '@/lib/story/names';
import { dateWords, datetimeAttribute, durationWords } from '@/lib/time/words';
import { ClockStripDrawing } from './clock-strip-drawing';
import { sourceOf } from './source-of';

/** When it was, as surely as is known; how that was said; the same on the story's clocks, to scale. */
export function EventWhen({ open, known }: { open: OpenStory; known: KnownEvent }) {
  const { event, when } = known;
  const attribute = datetimeAttribute(when);
  const words = dateWords(when, 'full');
  const strip = clockStrip(known, open.story.axis, open.registry.clocks);
  const length = event.duration && durationWords(event.duration.minutes, event.duration.approximate);
  const drawnLength = length !== null && strip !== null && strip.lengthPx > 0;
  return (
    <>
      <p className="details-when">
        <b>{attribute === null ? words : <time dateTime={attribute}>{words}</time>}</b>
        {known.status !== 'happened' && `${statusWords(known.status)}. `}
        <Reported open={open} known={known} /> {clockSentence(open, known)}
      </p>
      {strip && (
        <ClockStripDrawing strip={strip} status={known.status} topic={event.topics[0]?.topic} length={drawnLength ? `${length}, drawn to scale` : null} />
      )}
      {length && !drawnLength && <p className="details-length">It lasted {length}.</p>}
    </>
  );
}

/** The printed phrase, and which source the date is from where that is another. */
function Reported({ open, known: { phrase, dated } }: { open: OpenStory; known: KnownEvent }) {
  if (phrase === null) return <>{dated.inferred ? 'No date is printed; this is our inference.' : `Date: ${sourceOf(open, dated.source).name}.`}</>;
  return (
    <>
      Reported as <i className="phrase">‘{phrase}’</i>.{dated.phrase !== phrase && ` Date: ${sourceOf(open, dated.source).name}.`}
    </>
  );
}

/** Whose calendar the date is on: "A Beijing day." A clock time carries its own offset. */
function clockSentence({ registry }: OpenStory, known: KnownEvent): string {
  const city = clockCity(known.clock, registry);
  const { kind } = markOf(known);
  if (kind === 'time') return '';
  if (kind === 'day' || kind === 'one-of') return `A ${city} day.`;
  return kind === 'days' ? `${city} days.` : `By ${city}’s calendar.`;
}
