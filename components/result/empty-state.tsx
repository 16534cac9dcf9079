import { type OpenStory, type OpenView, selectView, viewHref } from '@/lib/scene/open-story';
import { emptyAdvice } from '@/lib/view/empty-advice';
import { thousands } from '@/lib/view/thousands';

/** Where the filters leave nothing: names the one at fault and offers the nearest views that show something. */
export function EmptyState({ open, shown }: { open: OpenStory; shown: OpenView }) {
  if (shown.selection.count > 0) return null;
  const { text, offers } = emptyAdvice(shown.view, open.names, (view) => selectView(open, view).count);
  return (
    <div className="empty">
      <p>{text}</p>
      <div>
        {offers.slice(0, 3).map(({ label, view, count }, i) => (
          <a key={label} className={i === 0 ? 'btn solid' : 'btn'} href={viewHref(open, view)}>
            {label} ({thousands(count)})
          </a>
        ))}
      </div>
    </div>
  );
}
