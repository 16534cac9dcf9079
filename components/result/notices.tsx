import { type OpenStory, type OpenView, queryHref, viewHref } from '@/lib/scene/open-story';
import { Icon } from '../ui/icon';

/** What must be said about the link: faults named, the nearest known values offered. Values stand as text only. */
export function Notices({ open, shown }: { open: OpenStory; shown: OpenView }) {
  if (shown.notices.length === 0) return null;
  return (
    <div className="notices" role="status">
      <ul>
        {shown.notices.map(({ code, text, offers }) => (
          <li key={`${code}${text}`}>
            <span>{text}</span>
            {offers.map(({ label, query }) => (
              <a key={query + label} className="plain-link" href={queryHref(open, query)}>
                {label}
              </a>
            ))}
          </li>
        ))}
      </ul>
      {/* The same view by its plain link, which has nothing to be said about. */}
      <a className="sq" href={viewHref(open, shown.view)} aria-label="Dismiss">
        <Icon name="close" />
      </a>
    </div>
  );
}
