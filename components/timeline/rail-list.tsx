import { memo } from 'react';
import { groupEvents } from '@/lib/scene/event-groups';
import { markOf } from '@/lib/scene/mark-kind';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { isRailCut, railEvents, railPlaces } from '@/lib/scene/rail-events';
import { placeRailGroups, placeRails, type RailArrow, type RailBracket, type RailGroup, type RailSpan } from '@/lib/scene/rails';
import type { KnownEvent } from '@/lib/story/known-event';
import { statusWords } from '@/lib/story/names';
import type { TopicSlug } from '@/lib/story/story';
import { partsOf } from '@/lib/time/civil-day';
import { daysOf } from '@/lib/time/extent';
import { datetimeAttribute, dateWords, durationWords } from '@/lib/time/words';
import { withEvent, withPage } from '@/lib/view/edit-view';
import { thousands } from '@/lib/view/thousands';
import { Glyph } from '../ui/glyph';

/** The horizon's own line, above the first group that lies beyond it. */
const HORIZON_HEIGHT = 30;

interface RailListProps {
  open: OpenStory;
  shown: OpenView;
  asked: readonly TopicSlug[];
}

/**
 * The timeline as a list: what a phone shows beside its rails, what paper shows, and what a screen reader meets first.
 * On wide screens the drawing stands for it, and it waits out of sight until focused.
 */
export const RailList = memo(function RailList({ open, shown }: Pick<RailListProps, 'open' | 'shown'>) {
  const asked = shown.view.topic === 'none' ? [] : shown.view.topic;
  const rails = placeRails(open.lanes.side);
  const inOrder = shown.view.sort === 'old';
  const groups = groupEvents(railEvents(shown), {
    story: open.story, registry: open.registry, opening: open.frames.opening.from, horizon: open.horizon.at, byClock: true, plainYear: partsOf(daysOf(open.story.horizon.when).latest!).year, sort: shown.view.sort,
  });
  return (
    <div className="rails">
      <div className="rails-head" aria-hidden="true">
        <svg className="rails-names" width={124} height={18}>
          {rails.map(({ lane, name, x }) => (
            <text key={lane} className="axis-text" x={x} y={13} textAnchor="middle">
              {name}
            </text>
          ))}
        </svg>
        <em className="phrase">In order, not to scale</em>
      </div>
      {isRailCut(shown) && <Cut open={open} shown={shown} />}
      <ol className="rails-groups" aria-label="Events in order of time">
        {placeRailGroups(groups, rails, inOrder).map((group) => (
          <li key={group.group.key} className="rails-group">
            <Group group={group} rails={rails.map(({ x }) => x)} open={open} shown={shown} asked={asked} />
          </li>
        ))}
      </ol>
    </div>
  );
});

/** Of very many events only the first of the window stand here: says so, and leads to all. */
function Cut({ open, shown }: Pick<RailListProps, 'open' | 'shown'>) {
  const within = shown.selection.shown.countBeginning(shown.window);
  const here = railPlaces(shown).length;
  return (
    <p className="rails-cut">
      {here < within ? `The first ${here} of ${thousands(within)} events that begin in the framed time. ` : `${thousands(within)} events begin in the framed time. `}
      <a className="plain-link" href={viewHref(open, withPage(shown.view, 'list'))}>
        List all {thousands(shown.selection.count)}
      </a>
    </p>
  );
}

function Group({ group, rails, open, shown, asked }: RailListProps & { group: RailGroup; rails: readonly number[] }) {
  const { heading, clock, events } = group.group;
  const top = group.horizonAbove ? HORIZON_HEIGHT : 0;
  return (
    <section className={group.horizonAbove ? 'rails-section has-horizon' : 'rails-section'}>
      <svg className="rails-svg" width={124} height="100%" aria-hidden="true">
        {rails.map((x) => (
          <line key={x} className="rail-line" x1={x} x2={x} y1="0" y2="100%" />
        ))}
        {group.spans.map((span) => (
          <Span key={span.x} span={span} top={top} />
        ))}
        {group.arrows.map((arrow) => (
          <Arrow key={arrow.key} arrow={arrow} top={top} />
        ))}
      </svg>
      {group.horizonAbove && <p className="rails-horizon">{open.horizon.words}</p>}
      <h2 className="rails-heading">
        <b>{heading}</b>
        {clock && <span>{clock}</span>}
      </h2>
      <div className="rails-body">
        <svg className="rails-brackets" width={124} height="100%" aria-hidden="true">
          {group.brackets.map((bracket) => (
            <Bracket key={bracket.x} bracket={bracket} />
          ))}
        </svg>
        <ol>
          {events.map((known) => (
            <li key={known.id}>
              <Item known={known} open={open} shown={shown} asked={asked} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Item({ known, open, shown, asked }: RailListProps & { known: KnownEvent }) {
  const { event } = known;
  const topics = event.topics.map(({ topic }) => topic);
  const wanted = topics.filter((topic) => asked.includes(topic));
  const lead = wanted.length > 0 ? wanted : topics.slice(0, 1);
  const others = topics.filter((topic) => !lead.includes(topic));
  const selected = shown.event?.id === known.id;
  const maybe = shown.selection.isMaybe(known.id);
  const datetime = datetimeAttribute(known.when);
  return (
    <a
      className={selected ? 'rails-event is-selected' : 'rails-event'} href={viewHref(open, withEvent(shown.view, known.id))}
      aria-current={selected ? 'true' : undefined} data-list-item={known.id}
    >
      <b className="rails-title">
        {lead.map((topic) => (
          <Glyph key={topic} topic={topic} size={15} status={known.status} />
        ))}
        <span>
          <span>{event.title}</span>
        </span>
      </b>
      <span className="rails-meta">
        {others.map((topic) => (
          <Glyph key={topic} topic={topic} size={12} dim={asked.length > 0} />
        ))}
        {known.phrase && <i className="phrase">‘{known.phrase}’</i>}
        {event.aside && <small>{event.aside}</small>}
        {markOf(known).kind === 'days' && <small>{dateWords(known.when, 'compact')}</small>}
        {known.status !== 'happened' && <small>{statusWords(known.status).toLowerCase()}</small>}
        {maybe && <small>may lie within these dates</small>}
      </span>
      {event.duration && (
        <small className="rails-length">
          <svg width={30} height={6} aria-hidden="true">
            <rect className="label-length" width={30} height={6} />
          </svg>
          {durationWords(event.duration.minutes, event.duration.approximate)}
        </small>
      )}
      {/* The rest of the sentence, for whoever does not see where it stands. */}
      {datetime ? (
        <time className="vh" dateTime={datetime}>
          {open.sentence(shown.view.reports, known)}
        </time>
      ) : (
        <span className="vh">{open.sentence(shown.view.reports, known)}</span>
      )}
    </a>
  );
}

/** From under the heading to the end of the group. Heights are the list's own, so that text may grow. */
function Bracket({ bracket: { x, mark } }: { bracket: RailBracket }) {
  const dotted = mark.kind === 'one-of';
  const hatched = mark.kind === 'coarse';
  return (
    <>
      {!dotted && !hatched && <rect className="mark-band" x={x - 4} y="0" width={8} height="100%" />}
      <line className={dotted ? 'mark-dots' : hatched ? 'mark-line planned' : 'mark-line'} x1={x} x2={x} y1="0" y2="100%" />
      <path className="mark-cap" d={`M${x - 6} .75h12`} />
      <svg x={x} y="100%" width="1" height="1" overflow="visible">
        <path className="mark-cap" d="M-6 -.75h12" />
      </svg>
    </>
  );
}

function Span({ span: { x, mark, begins, ends }, top }: { span: RailSpan; top: number }) {
  return (
    <>
      <line className={begins && mark.start === 'unknown' ? 'rail-span planned' : 'rail-span'} x1={x} x2={x} y1={begins && mark.start !== 'unknown' ? top + 44 : 0} y2="100%" />
      {begins && mark.start === 'approximate' && <path className="mark-cap planned" d={`M${x - 6} ${top + 41}h12`} />}
      {ends && (
        <svg x={x} y="100%" width="1" height="1" overflow="visible">
          <path className="rail-end" d="M-3 -12h6v12h-6z" />
          <path className="mark-head" d="M-4.5 -12l4.5 5l4.5 -5" />
        </svg>
      )}
    </>
  );
}

function Arrow({ arrow: { x, part, detour }, top }: { arrow: RailArrow; top: number }) {
  const column = detour ? 5 : x;
  if (part === 'passes') return <line className="arrow-line" x1={column} x2={column} y1="0" y2="100%" />;
  if (part === 'leaves') {
    return (
      <svg x="0" y="100%" width="1" height="1" overflow="visible">
        <path className="arrow-line" d={detour ? `M${x - 8} -22H9q-4 0 -4 4V0` : `M${x} -6V0`} />
      </svg>
    );
  }
  return detour ? (
    <>
      <path className="arrow-line" d={`M5 0V${top + 62}q0 4 4 4H${x - 14}`} />
      <path className="arrow-head" d={`M${x - 14} ${top + 61.5}l7 4.5l-7 4.5z`} />
    </>
  ) : (
    <>
      <path className="arrow-line" d={`M${x} 0V${top + 32}`} />
      <path className="arrow-head" d={`M${x - 4.5} ${top + 31}h9l-4.5 7z`} />
    </>
  );
}
