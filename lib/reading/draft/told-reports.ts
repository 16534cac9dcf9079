import type { EventId, Registry, Report, Source, StoryEvent } from '../../story/story';
import type { StoryFile } from '../story-file';

/** A story that the site tells already. */
export interface ToldStory {
  readonly slug: string;
  readonly sources: readonly Source[];
  readonly events: readonly StoryEvent[];
}

/**
 * A story's file whose events are reported by a told story's sources too, where the reader said that they are the same.
 *
 * @param same By the event of the file, that of the told story.
 */
export function withToldReports(
  file: StoryFile['file'],
  same: ReadonlyMap<EventId, EventId>,
  told: readonly ToldStory[],
  registry: Registry,
): StoryFile['file'] {
  const sources = new Map<string, object>();
  const clocks = new Set<string>(registry.clocks.map(({ zone }) => zone));
  const events = file.events.map((event) => {
    const answer = same.get(event.id);
    const home = told.find((story) => story.events.some(({ id }) => id === answer));
    const known = home?.events.find(({ id }) => id === answer);
    if (home === undefined || known === undefined) return event;
    const reports = known.reports
      .filter(({ clock }) => clocks.has(clock))
      .map((report) => written(report, sourceId(home, report.source)));
    for (const { source } of known.reports) {
      const found = home.sources.find(({ id }) => id === source);
      if (found)
        sources.set(sourceId(home, source), {
          ...found,
          id: sourceId(home, source),
          published: found.published?.text ?? null,
        });
    }
    return { ...event, reports: [...(event.reports as readonly object[]), ...reports] };
  });
  return { ...file, events, sources: [...(file.sources as readonly object[]), ...sources.values()] };
}

/**
 * As a file holds it. Who is quoted may not be named in it, and where its passages stand is the told story's to say.
 */
function written({ when, ...report }: Report, source: string): object {
  return { ...report, source, when: when.text, quotations: [], passages: [] };
}

function sourceId({ slug }: ToldStory, source: string): string {
  return `${slug}-${source}`;
}
