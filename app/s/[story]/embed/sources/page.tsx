import { SourcesScreen } from '../../sources/sources-screen';
import type { StoryPageProps } from '../../story-request';
import { EmbedFrame } from '../embed-frame';
import { embedMetadata as generateMetadata, readEmbedRequest } from '../embed-request';

export { generateMetadata };

/** `?view=sources` in a frame (see proxy.ts). */
export default async function EmbeddedSources(props: StoryPageProps) {
  const { screen } = await readEmbedRequest(props);
  return <SourcesScreen {...screen} Frame={EmbedFrame} />;
}
