import type { OpenStory } from '@/lib/scene/open-story';
import { dateWords } from '@/lib/time/words';

/** The story's title, its standfirst, and where it comes from. */
export function Headline({ open }: { open: OpenStory }) {
  const { story } = open;
  const lead = story.sources.find(({ id }) => id === story.lead);
  const others = story.sources.length - 1;
  const place = [lead?.dateline && `from ${lead.dateline}`, lead?.published && dateWords(lead.published, 'plain', 'middle').replace(/^\w+day /, '')];
  return (
    <div className="headline">
      <div>
        <h1>{story.title}</h1>
        <p className="standfirst">{story.standfirst}</p>
      </div>
      <dl className="headline-source">
        <div>
          <dt>Source</dt>
          <dd>
            One news report {place.filter(Boolean).join(', ')} · {lead?.publisher ?? 'publisher unknown'}
            {lead?.note && `, ${lead.note.replace(/^publisher unknown, /, '')}`}
          </dd>
        </div>
        {others > 0 && (
          <div className="headline-since">
            <dt>Since then</dt>
            <dd>Public records, named on each event</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
