import { AllMarks } from '@/components/timeline/all-marks';
import { legendEntries } from '@/components/timeline/legend-entries';
import { openingOverview } from '@/components/timeline/overview-drawing';
import { RailList } from '@/components/timeline/rail-list';
import { WorkedExample } from '@/components/timeline/worked-example';
import { drawingTools } from '@/components/filters/drawing-tools';
import { Headline } from '@/components/headline/headline';
import { Introduction } from '@/components/introduction/introduction';
import { EmptyState } from '@/components/result/empty-state';
import { ResultRow } from '@/components/result/result-row';
import { loadStories } from '@/lib/story/load-stories';
import { Arriving } from '../../collections/arriving';
import { otherStories } from '../../opened-stories';
import { OpenedDetails } from './opened-details';
import { readScreenRequest, storyMetadata as generateMetadata, type StoryPageProps } from './story-request';
import { StoryFrame } from './story-frame';
import { TimelineScreen } from './timeline-screen';

// The build imports each page once: a fault in the data stops it here, and names file, event and field.
loadStories();

export { generateMetadata };

/** The timeline of a story. What does not change as the reader moves is drawn here and sent as it is. */
export default async function TimelinePage(props: StoryPageProps) {
  const { open, shown, screen } = await readScreenRequest(props);
  return (
    <Arriving open={open} source={screen.source}>
      <TimelineScreen
        {...screen}
        Frame={StoryFrame}
        headline={<Headline open={open} others={open.collection ? [] : otherStories(open.story.slug)} />}
        rails={<RailList open={open} shown={shown} />}
        overview={openingOverview(open, shown)}
        head={ResultRow({ open, shown })}
        tools={drawingTools(open, shown)}
        introduction={<Introduction open={open} />}
        empty={<EmptyState open={open} shown={shown} />}
        example={<WorkedExample open={open} />}
        entries={legendEntries()}
        allMarks={<AllMarks />}
        details={<OpenedDetails open={open} shown={shown} />}
      />
    </Arriving>
  );
}
