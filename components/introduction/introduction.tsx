import type { OpenStory } from '@/lib/scene/open-story';
import { markOf } from '@/lib/scene/mark-kind';
import { clockCity } from '@/lib/story/names';
import { calendarWords, dateWords } from '@/lib/time/words';
import { MarkIcon } from '../ui/mark-icon';

/**
 * What stands beside the drawing while no event is open: how to read it, by one of its own marks.
 */
export function Introduction({ open }: { open: OpenStory }) {
  const example = open.known.lead.events.find(({ phrase, when }) => phrase !== null && when.kind === 'date');
  return (
    <div className="intro">
      <h2>How to read this</h2>
      {example && (
        <>
          <p className="intro-mark">
            <MarkIcon mark={markOf(example)} status={example.status} width={120} />
          </p>
          <p className="intro-lede">
            A mark is as wide as what is known.
            {example.phrase !== null && (
              <>
                {' '}
                The {open.story.lead === null ? 'source' : 'report'} says <i className="phrase">‘{example.phrase}’</i>, so “{example.event.title}” fills all of {dateWords(example.when, 'plain', 'middle')} in{' '}
                {clockCity(example.clock, open.registry)}.
              </>
            )}
          </p>
        </>
      )}
      <ul className="intro-list">
        {open.collection && (
          <>
            <li>Where there are too many events for a mark each, columns count those that begin in each stretch of time. Choose one to open that time.</li>
            <li>Dark is what is known to the day; grey is of a month, or coarser.</li>
          </>
        )}
        {/* One of them is seen: the drawing says what gives the rows. */}
        {open.lanes.side.length > 1 && <li className="intro-side">Rows are sides; “Together” is what several did jointly.</li>}
        <li className="intro-topic">Rows are topics. An event about several stands in each of them, and counts once.</li>
        <li className="intro-actor">Rows are the people and bodies named most often. An event that names several stands in each of their rows, and counts once.</li>
        <li>{open.story.axis.length > 1 ? 'Two clocks run' : 'A clock runs'} along the top. A day belongs to the city where it is counted; grey is that city’s night.</li>
        <li>
          {open.base === undefined
            ? `Words in italics are printed in ${open.story.lead === null ? 'the source' : 'the report'}. All other words are ours.`
            : open.collection ? 'What is said of events are the words of your file; nobody here checked them.' : 'Words in italics are printed in the report. What is said of events was accepted by whoever read it.'}
        </li>
        <li>
          {open.story.lead === null
            ? `What happened later is not told: ${open.base === undefined ? 'the sources were' : 'the file was'} read ${open.base === undefined ? 'up to' : 'on'} ${calendarWords(open.story.horizon.when)}.`
            : 'The red line is the report’s horizon: it could not know what lies beyond.'}
        </li>
      </ul>
      <p className="intro-more">Choose any mark to see its words, its sources, and how its date was read.</p>
    </div>
  );
}
