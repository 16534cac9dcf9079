import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';
import type { KnownEvent } from '@/lib/story/known-event';
import type { Selection } from '@/lib/selection/select-events';
import { thousands } from '@/lib/view/thousands';
import type { DetailsContext, DetailsLinks } from './details-links';

interface DetailsHeadProps {
  selection: Selection;
  known: KnownEvent;
  links: DetailsLinks;
  context: DetailsContext;
}

/** Where the event stands among those shown, and the ways to its neighbours. */
export function DetailsHead({ selection, known, links, context }: DetailsHeadProps) {
  const position = selection.positionOf(known.id);
  const previous = selection.previous(known.id);
  const next = selection.next(known.id);
  return (
    <div className="details-head">
      <p>{position < 0 ? 'Filtered out' : `Event ${thousands(position + 1)} of ${thousands(selection.count)}`}</p>
      <div className="details-steps">
        <Step icon="left" words="Earlier event" to={previous} links={links} />
        <Step icon="right" words="Later event" to={next} links={links} />
        {context === 'panel' && (
          <a className="sq" href={links.close} data-details="close">
            <Icon name="close" />
            <span className="vh">Close details</span>
          </a>
        )}
      </div>
    </div>
  );
}

/** At either end of the order there is nothing to link to; its place stays, so that the others do not move. */
function Step({ icon, words, to, links }: { icon: IconName; words: string; to: KnownEvent | undefined; links: DetailsLinks }) {
  if (to === undefined) {
    return (
      <span className="sq details-no-step" aria-hidden="true">
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <a className="sq" href={links.event(to)} data-details={icon === 'left' ? 'previous' : 'next'}>
      <Icon name={icon} />
      <span className="vh">
        {words}: {to.event.title}
      </span>
    </a>
  );
}
