import { Icon } from '@/components/ui/icon';
import type { OpenStory } from '@/lib/scene/open-story';
import { viewHref } from '@/lib/scene/open-story';
import { parseEdtf } from '@/lib/time/parse-edtf';
import { calendarWords } from '@/lib/time/words';
import { withPage } from '@/lib/view/edit-view';
import { hrefOf } from '@/lib/view/serialize-view';
import type { View } from '@/lib/view/view';

/** Whence the view comes: its sources, how new the data are, and the same view on a page of its own. */
export function EmbedFoot({ open, view }: { open: OpenStory; view: View }) {
  const { story } = open;
  const lead = story.sources.find(({ id }) => id === story.lead);
  const others = view.reports === 'lead' ? 0 : story.sources.length - 1;
  const named = lead === undefined ? `${story.sources.length} public sources` : lead.name + (others > 0 ? ` and ${others} more` : '');
  return (
    <footer className="embed-foot">
      <p>
        {others > 0 ? 'Sources' : 'Source'}:{' '}
        <a className="plain-link" href={viewHref(open, withPage(view, 'sources'))}>
          {named}
        </a>{' '}
        <span>
          Data of <time dateTime={story.revision}>{calendarWords(parseEdtf(story.revision))}</time>
        </span>
      </p>
      <a className="plain-link embed-open" href={hrefOf(story.slug, view)} target="_blank" rel="noopener">
        Open in Démarche
        <Icon name="out" size={13} />
      </a>
    </footer>
  );
}
