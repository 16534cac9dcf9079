import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import type { TopicSlug } from '@/lib/story/story';
import { toggleTopic, withMatch } from '@/lib/view/edit-view';
import { offered } from '@/lib/view/offered';
import { thousands } from '@/lib/view/thousands';
import { Glyph } from '../ui/glyph';
import { Icon } from '../ui/icon';

interface TopicChipsProps {
  open: OpenStory;
  shown: OpenView;
}

/** The story's topics as links that add and remove them, each with how many events it would show. */
export function TopicChips({ open, shown }: TopicChipsProps) {
  const { view, selection } = shown;
  const used = open.registry.topics.filter(({ slug }) => open.index.all.facets.topic.has(slug));
  const topics = offered(used, view.topic);
  return (
    <ul className="chips" aria-label="Topics">
      {topics.map(({ slug, name }) => {
        const on = view.topic !== 'none' && view.topic.includes(slug);
        const count = selection.facetCount('topic', slug);
        return (
          <li key={slug}>
            <a className={chipClass(on, count)} href={viewHref(open, toggleTopic(view, slug))} aria-current={on ? 'true' : undefined} data-chip={slug}>
              <Glyph topic={slug} size={14} />
              <span className="chip-name">{name}</span>
              <small>
                {thousands(count)}
                <span className="vh">{count === 1 ? ' event' : ' events'}{on ? ', chosen. Remove' : ''}</span>
              </small>
              {on && <Icon name="close" size={14} />}
              <Bar topic={slug} count={count} total={selection.total} />
            </a>
          </li>
        );
      })}
      {topics.length < used.length && <li className="chips-more">{thousands(used.length - topics.length)} more, by search</li>}
    </ul>
  );
}

function chipClass(on: boolean, count: number): string {
  return ['chip', on && 'is-on', count === 0 && 'is-empty'].filter(Boolean).join(' ');
}

/** The share of all events, under the chip's name. */
function Bar({ topic, count, total }: { topic: TopicSlug; count: number; total: number }) {
  return (
    <svg className={`chip-bar t-${topic}`} width="100%" height={3} aria-hidden="true">
      <rect width={`${total === 0 ? 0 : Math.round((count / total) * 1000) / 10}%`} height={3} fill="currentColor" />
    </svg>
  );
}

/** Whether an event needs any or all of the chosen topics; drawn once there are two. */
export function MatchSwitch({ open, shown }: TopicChipsProps) {
  const { view } = shown;
  if (view.topic === 'none' || view.topic.length < 2) return null;
  return (
    <div className="seg match-switch" role="group" aria-label="Events about">
      <a href={viewHref(open, withMatch(view, 'any'))} aria-current={view.match === 'any' ? 'true' : undefined}>
        any of these
      </a>
      <a href={viewHref(open, withMatch(view, 'all'))} aria-current={view.match === 'all' ? 'true' : undefined}>
        all of these
      </a>
    </div>
  );
}
