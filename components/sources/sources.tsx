import { numberStart, numberWords } from '@/lib/analysis/number-words';
import { type SourceEntry, sourceEntries } from '@/lib/analysis/source-entries';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import type { Source } from '@/lib/story/story';
import { reset, withReports } from '@/lib/view/edit-view';
import { SourceFacts } from './source-facts';
import { SourceReport } from './source-report';

interface SourcesProps {
  open: OpenStory;
  shown: OpenView;
}

/** Every source that the reader asked for, the lead report first: what it is, and how each date was read from it. */
export function Sources({ open, shown }: SourcesProps) {
  const { lead, sources } = open.story;
  const ordered = [...sources.filter(({ id }) => id === lead), ...sources.filter(({ id }) => id !== lead)];
  const asked = shown.view.reports === 'lead' ? ordered.slice(0, 1) : ordered;
  return (
    <section className="src" aria-labelledby="sources">
      <header className="src-head">
        <h2 id="sources">Sources</h2>
        <p>
          {asked.length === 1 ? 'One source, with' : `${numberStart(asked.length)} sources, each with`} the words that the events rest on and how their dates were read. In
          italics stands only what is printed there; the rest is ours.
        </p>
      </header>
      {asked.map((source) => (
        <SourceSection key={source.id} open={open} shown={shown} source={source} />
      ))}
      <LeftOut open={open} shown={shown} sources={ordered.slice(asked.length)} />
    </section>
  );
}

function SourceSection({ open, shown, source }: SourcesProps & { source: Source }) {
  const entries = sourceEntries(source, shown.known.events.map(({ event }) => event));
  // A panel may be open on an event that is filtered out, and its links lead here.
  const visible = entries.filter(({ event: { id } }) => shown.selection.has(id) || shown.event?.id === id);
  return (
    <article className="src-source" id={`src-${source.id}`} aria-labelledby={`src-title-${source.id}`}>
      <SourceFacts open={open} source={source} />
      <div>
        {visible.length > 0 && (
          <ol className="src-entries">
            {visible.map((entry) => (
              <SourceReport key={entry.event.id} open={open} shown={shown} source={source} entry={entry} />
            ))}
          </ol>
        )}
        <FilteredOut open={open} shown={shown} entries={entries} hidden={entries.length - visible.length} />
      </div>
    </article>
  );
}

function FilteredOut({ open, shown, entries, hidden }: SourcesProps & { entries: readonly SourceEntry[]; hidden: number }) {
  if (hidden === 0) return null;
  const all = hidden === entries.length;
  const events = hidden === 1 ? 'event' : 'events';
  const what = all ? (hidden === 1 ? 'The one event' : `All ${numberWords(hidden)} events`) : `${numberStart(hidden)} more ${events}`;
  return (
    <p className="src-hidden">
      {what} of this source {hidden === 1 ? 'is' : 'are'} filtered out. <a href={viewHref(open, reset(shown.view))}>Show all events</a>
    </p>
  );
}

function LeftOut({ open, shown, sources }: SourcesProps & { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <p className="src-left-out">
      {sources.length === 1 ? 'One other source is' : `${numberStart(sources.length)} other sources are`} left out of this view of the report alone:{' '}
      {sources.map(({ name }) => name).join('; ')}. <a href={viewHref(open, withReports(shown.view, 'all'))}>As known today</a>
    </p>
  );
}
