import { drawingTools } from '@/components/filters/drawing-tools';
import { EmptyState } from '@/components/result/empty-state';
import { ResultRow } from '@/components/result/result-row';
import { AllMarks } from '@/components/timeline/all-marks';
import { legendEntries } from '@/components/timeline/legend-entries';
import { openingOverview } from '@/components/timeline/overview-drawing';
import { RailList } from '@/components/timeline/rail-list';
import { WorkedExample } from '@/components/timeline/worked-example';
import type { StoryPageProps } from '../story-request';
import { OpenedDetails } from '../opened-details';
import { TimelineScreen } from '../timeline-screen';
import { EmbedFrame } from './embed-frame';
import { embedMetadata as generateMetadata, readEmbedRequest } from './embed-request';

export { generateMetadata };

/** The timeline of a story, to stand in a frame on another site. */
export default async function EmbeddedTimeline(props: StoryPageProps) {
  const { open, shown, screen } = await readEmbedRequest(props);
  return (
    <TimelineScreen
      {...screen}
      Frame={EmbedFrame}
      headline={null}
      introduction={null}
      rails={<RailList open={open} shown={shown} />}
      overview={openingOverview(open, shown)}
      head={ResultRow({ open, shown })}
      tools={drawingTools(open, shown)}
      empty={<EmptyState open={open} shown={shown} />}
      example={<WorkedExample open={open} />}
      entries={legendEntries()}
      allMarks={<AllMarks />}
      details={<OpenedDetails open={open} shown={shown} />}
    />
  );
}
