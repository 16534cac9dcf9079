import { StoryFrame } from '../story-frame';
import { readStoryRequest, storyMetadata as generateMetadata, type StoryPageProps } from '../story-request';
import { SourcesScreen } from './sources-screen';

export { generateMetadata };

/** `?view=sources` of a story (see proxy.ts). */
export default async function SourcesPage(props: StoryPageProps) {
  const { screen } = await readStoryRequest(props);
  return <SourcesScreen {...screen} Frame={StoryFrame} />;
}
