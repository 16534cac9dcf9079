import { StoryFrame } from '../story-frame';
import { readStoryRequest, storyMetadata as generateMetadata, type StoryPageProps } from '../story-request';
import { AnalysisScreen } from './analysis-screen';

export { generateMetadata };

/** `?view=analysis` of a story (see proxy.ts). */
export default async function AnalysisPage(props: StoryPageProps) {
  const { screen } = await readStoryRequest(props);
  return <AnalysisScreen {...screen} Frame={StoryFrame} />;
}
