import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { statusWords } from '@/lib/story/names';
import { STATUSES } from '@/lib/story/story';
import { dayAt, type Minute } from '@/lib/time/clock';
import { formatDay } from '@/lib/time/civil-day';
import { hasFilters, reset, toggleActor, toggleStatus, toggleType, withCertain, withTime } from '@/lib/view/edit-view';
import { offered } from '@/lib/view/offered';
import { thousands } from '@/lib/view/thousands';
import { timeWords } from '@/lib/view/time-words';
import type { Values } from '@/lib/view/view';
import { Icon } from '../ui/icon';
import { Pick, PickOptions } from './pick';
import { SearchField } from './search-field';
import { ViewForm } from '../view-form';

interface RefineProps {
  open: OpenStory;
  shown: OpenView;
}

/** Everything that narrows the events further: people, kinds, words, dates. */
export function Refine({ open, shown }: RefineProps) {
  return (
    <>
      <PeoplePick open={open} shown={shown} />
      <KindPick open={open} shown={shown} />
      <SearchField open={open} shown={shown} />
      <DatesPick open={open} shown={shown} />
      {hasFilters(shown.view) && (
        <a className="btn quiet" href={viewHref(open, reset(shown.view))}>
          <Icon name="reset" />
          Reset
        </a>
      )}
    </>
  );
}

function isOn<T extends string>(values: Values<T>, value: T): boolean {
  return values !== 'none' && values.includes(value);
}

/** "Everyone", one name, or how many. */
function valueWords(values: Values<string>, all: string, nameOf: (value: string) => string | undefined): string {
  if (values === 'none') return 'None';
  const [only] = values;
  if (only === undefined) return all;
  return values.length === 1 ? (nameOf(only) ?? only) : `${values.length} chosen`;
}

function PeoplePick({ open, shown: { view, selection } }: RefineProps) {
  const used = offered(open.registry.actors.filter(({ slug }) => open.index.all.facets.actor.has(slug)), view.actor);
  const groups = [
    { label: 'People', actors: used.filter(({ kind }) => kind === 'person') },
    { label: 'Governments and departments', actors: used.filter(({ kind }) => kind !== 'person') },
  ];
  return (
    <Pick label="People and governments" value={valueWords(view.actor, 'Everyone', (slug) => open.names.actors.get(slug))} on={view.actor.length > 0}>
      {groups.map(({ label, actors }) => (
        <div key={label}>
          <p className="pick-heading">{label}</p>
          <PickOptions
            label={label}
            options={actors.map(({ slug, name, office }) => ({
              key: slug, name, note: office ?? undefined, on: isOn(view.actor, slug),
              count: selection.facetCount('actor', slug), href: viewHref(open, toggleActor(view, slug)),
            }))}
          />
        </div>
      ))}
    </Pick>
  );
}

function KindPick({ open, shown: { view, selection } }: RefineProps) {
  const types = open.registry.types.filter(({ slug }) => open.index.all.facets.type.has(slug));
  const statuses = STATUSES.filter((status) => open.index.all.facets.status.has(status) || open.index.lead.facets.status.has(status));
  const chosen = view.type === 'none' || view.status === 'none' ? 'none' : [...view.type, ...view.status];
  const nameOf = (value: string) => open.names.types.get(value) ?? STATUSES.filter((status) => status === value).map(statusWords)[0];
  return (
    <Pick label="Types and status" value={valueWords(chosen, 'All', nameOf)} on={view.type.length + view.status.length > 0}>
      <p className="pick-heading">Type</p>
      <PickOptions
        label="Type"
        options={types.map(({ slug, name }) => ({
          key: slug, name, on: isOn(view.type, slug), count: selection.facetCount('type', slug), href: viewHref(open, toggleType(view, slug)),
        }))}
      />
      <p className="pick-heading">Status</p>
      <PickOptions
        label="Status"
        options={statuses.map((status) => ({
          key: status, name: statusWords(status), on: isOn(view.status, status), count: selection.facetCount('status', status), href: viewHref(open, toggleStatus(view, status)),
        }))}
      />
    </Pick>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function DatesPick({ open, shown }: RefineProps) {
  const { view, selection } = shown;
  const zone = open.story.axis[open.story.axis.length - 1]!;
  const framed = {
    from: formatDay(dayAt(shown.window.from, zone)),
    to: formatDay(dayAt((shown.window.to - 1) as Minute, zone)),
  };
  return (
    <Pick label="Dates" value={view.time ? capital(timeWords(view.time)) : 'All'} on={view.time !== null}>
      <ViewForm open={open} rest={withTime(view, null)} className="dates">
        <label>
          From
          <input type="date" name="time-from" defaultValue={fullDay(view.time?.from)} key={`from-${view.time?.from}`} />
        </label>
        <label>
          To
          <input type="date" name="time-to" defaultValue={fullDay(view.time?.to)} key={`to-${view.time?.to}`} />
        </label>
        <button className="btn solid" type="submit">
          Apply
        </button>
      </ViewForm>
      <p className="dates-note">An event counts if it may have happened between these days, on its own city’s calendar.</p>
      <ul className="pick-options">
        <li>
          <a href={viewHref(open, withTime(view, framed))}>
            <span className="pick-tick" />
            <span className="pick-name">The days the plot frames</span>
          </a>
        </li>
        {view.time && (
          <>
            <li>
              <a href={viewHref(open, withCertain(view, view.certain === 'only' ? 'any' : 'only'))} aria-current={view.certain === 'only' ? 'true' : undefined}>
                <span className="pick-tick">{view.certain === 'only' && <Icon name="check" size={14} />}</span>
                <span className="pick-name">Only those that certainly did</span>
                <small>{view.certain === 'only' ? '' : thousands(selection.count - selection.maybeCount)}</small>
              </a>
            </li>
            <li>
              <a href={viewHref(open, withTime(view, null))}>
                <span className="pick-tick" />
                <span className="pick-name">All dates</span>
              </a>
            </li>
          </>
        )}
      </ul>
    </Pick>
  );
}

/** A date field holds whole days only; a month or a year in a link is kept by the link and shown by its words. */
function fullDay(bound: string | null | undefined): string {
  return bound && /^\d{4}-\d{2}-\d{2}$/.test(bound) ? bound : '';
}
