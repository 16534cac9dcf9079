import { OPEN_PATH } from '@/lib/collection/file-link';
import type { CollectionFigures, OpenStory } from '@/lib/scene/open-story';
import type { Source, Story } from '@/lib/story/story';
import { partsOf } from '@/lib/time/civil-day';
import { dayAt, type Minute } from '@/lib/time/clock';
import { calendarWords } from '@/lib/time/words';
import { thousands } from '@/lib/view/thousands';

interface HeadlineProps {
  open: OpenStory;
  /** The site's other stories, or none. */
  others?: readonly Pick<Story, 'slug' | 'title'>[];
}

/** The story's title, its standfirst, where it comes from, and the way to the other stories and to a file of the reader's own. */
export function Headline({ open, others = [] }: HeadlineProps) {
  const { story } = open;
  const lead = story.sources.find(({ id }) => id === story.lead);
  return (
    <div className="headline">
      <div>
        <h1>{story.title}</h1>
        <p className="standfirst">{story.standfirst}</p>
      </div>
      <dl className="headline-source">
        <div>
          <dt>{lead || open.collection || story.sources.length === 1 ? 'Source' : 'Sources'}</dt>
          <dd>{open.collection ? collectionWords(open, open.collection) : lead ? reportWords(lead) : recordWords(open)}</dd>
        </div>
        {open.collection?.candidates && (
          <div>
            <dt>Note</dt>
            <dd>Found by machine and checked by nobody: candidates, not facts</dd>
          </div>
        )}
        {lead && story.sources.length > 1 && (
          <div className="headline-since">
            <dt>Since then</dt>
            <dd>Public records, named on each event</dd>
          </div>
        )}
        {open.base === undefined && (
          <div className="headline-also">
            <dt>Also here</dt>
            <dd>
              {others.map(({ slug, title }) => (
                <a key={slug} className="plain-link" href={`/s/${slug}`}>
                  {title}
                </a>
              ))}
              <a className="plain-link" href={OPEN_PATH}>
                A file of your own
              </a>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** "One news report from Beijing, 26 April 2024 · publisher unknown, machine-reworded copy". */
function reportWords({ dateline, published, publisher, note }: Source): string {
  const place = [dateline && `from ${dateline}`, published && calendarWords(published)];
  const caveat = note === null ? '' : `, ${note.replace(/^publisher unknown, /, '')}`;
  return `One news report ${place.filter(Boolean).join(', ')} · ${publisher ?? 'publisher unknown'}${caveat}`;
}

/** "10,000 events from trips.csv, 1949 to 2025; days of 312 on a clock that the source does not name". */
function collectionWords(open: OpenStory, { size, source, withoutClock }: CollectionFigures): string {
  const unclocked = withoutClock === 0 ? '' : `; the source names no clock for ${withoutClock === size ? 'any' : thousands(withoutClock)}`;
  return `${thousands(size)} events from ${source}, ${yearsOf(open)}${unclocked}`;
}

/** "95 events from 182 public sources, 1949 to 2025". */
function recordWords(open: OpenStory): string {
  return `${open.story.events.length} events from ${open.story.sources.length} public sources, ${yearsOf(open)}`;
}

function yearsOf({ story, frames: { extent } }: OpenStory): string {
  const zone = story.axis[story.axis.length - 1]!;
  const year = (at: Minute) => partsOf(dayAt(at, zone)).year;
  const [first, last] = [year(extent.from), year((extent.to - 1) as Minute)];
  return first === last ? `${first}` : `${first} to ${last}`;
}
