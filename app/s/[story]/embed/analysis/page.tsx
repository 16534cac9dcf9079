import { AnalysisScreen } from '../../analysis/analysis-screen';
import type { StoryPageProps } from '../../story-request';
import { EmbedFrame } from '../embed-frame';
import { embedMetadata as generateMetadata, readEmbedRequest } from '../embed-request';

export { generateMetadata };

/** `?view=analysis` in a frame (see proxy.ts). */
export default async function EmbeddedAnalysis(props: StoryPageProps) {
  const { screen } = await readEmbedRequest(props);
  return <AnalysisScreen {...screen} Frame={EmbedFrame} />;
}
