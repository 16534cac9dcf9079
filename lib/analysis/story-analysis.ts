import { type OpenStory, type OpenView, selectView } from '../scene/open-story';
import type { Topic } from '../story/story';
import { precisionOf } from '../time/precision';
import { withReports } from '../view/edit-view';
import { DEFAULT_VIEW } from '../view/view';
import { type BarRow, eventUnit, someTitles } from './chart-spec';
import { countByTopic, storyTopics } from './count-by-topic';
import { type MoneyFigure, moneyFigure } from './money-figure';
import { moneyFinding } from './money-finding';
import { type PrecisionCount, precisionCounts } from './precision-counts';
import { leadPrecisionWords, precisionFinding } from './precision-finding';
import { closedSince, type ShownGap, shownGaps } from './shown-gaps';
import { sidesFinding } from './sides-finding';
import { type SideRow, topicBySide } from './topic-by-side';
import { topicsFinding } from './topics-finding';

/** Everything that Analysis says of the events that a view shows. */
export interface StoryAnalysis {
  readonly topics: { readonly finding: string; readonly rows: readonly BarRow[]; readonly unit: number };
  readonly money: { readonly finding: string; readonly figure: MoneyFigure | null };
  readonly precision: {
    readonly finding: string;
    readonly rows: readonly (BarRow & Pick<PrecisionCount, 'mark' | 'status'>)[];
    readonly unit: number;
    /** The same by the lead report alone, as a sentence; empty where it says nothing. */
    readonly lead: string;
  };
  readonly sides: { readonly finding: string; readonly topics: readonly Topic[]; readonly rows: readonly SideRow[] };
  readonly gaps: { readonly shown: readonly ShownGap[]; readonly closed: number };
}

/** Charts, matrix and gaps of the events shown, with their findings. It scans the events shown a fixed number of times. */
export function storyAnalysis(open: OpenStory, { view, selection }: Pick<OpenView, 'view' | 'selection'>): StoryAnalysis {
  const whole = selectView(open, withReports(DEFAULT_VIEW, view.reports));
  const topics = storyTopics(whole, open.registry);
  const counts = countByTopic(selection, topics);
  const precisions = precisionCounts(selection, whole);
  const figure = moneyFigure(selection, open.story, view.reports);
  const rows = topicBySide(selection, topics, open.lanes.side.map(({ lane, name, side }) => ({ lane, name, side })));
  return {
    topics: {
      finding: topicsFinding({ selection, counts, chosen: view.topic }),
      unit: eventUnit(counts.map(({ count }) => count)),
      rows: counts.map(({ topic: { slug, name }, count }) => ({
        key: slug, words: name, count, topic: slug,
        titles: titlesWhere(selection, ({ event }) => event.topics.some(({ topic }) => topic === slug)),
      })),
    },
    money: { figure, finding: moneyFinding(figure, open.story.lead) },
    precision: {
      finding: precisionFinding(precisions),
      unit: eventUnit(precisions.map(({ count }) => count)),
      rows: precisions.map(({ precision, words, count, mark, status }) => ({
        key: precision, words, count, topic: null, mark, status,
        titles: titlesWhere(selection, ({ when }) => precisionOf(when) === precision),
      })),
      lead: view.reports === 'lead' ? '' : leadWords(open, view, precisions),
    },
    sides: { finding: sidesFinding({ selection, rows, topics, chosen: view.topic }), topics, rows },
    gaps: {
      shown: shownGaps(open.story, selection, view.reports),
      closed: view.reports === 'lead' ? closedSince(open.story, selection) : 0,
    },
  };
}

function leadWords(open: OpenStory, view: OpenView['view'], shown: readonly PrecisionCount[]): string {
  const lead = precisionCounts(selectView(open, withReports(view, 'lead')), selectView(open, withReports(DEFAULT_VIEW, 'lead')));
  return leadPrecisionWords(lead, shown);
}

function titlesWhere(selection: OpenView['selection'], holds: (known: OpenView['known']['events'][number]) => boolean): readonly string[] {
  return someTitles([...selection].filter(holds).map(({ event }) => event.short));
}
