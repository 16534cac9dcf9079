import { EventDetails } from '@/components/event-details/event-details';
import { Headline } from '@/components/headline/headline';
import { otherStories } from '../../../opened-stories';
import { StoryFrame } from '../story-frame';
import { readStoryRequest, storyMetadata as generateMetadata, type StoryPageProps } from '../story-request';
import { ListScreen } from './list-screen';

export { generateMetadata };

/** `?view=list` and `?view=table` of a story (see proxy.ts). */
export default async function ListPage(props: StoryPageProps) {
  const { open, shown, screen } = await readStoryRequest(props);
  return (
    <ListScreen
      {...screen}
      Frame={StoryFrame}
      headline={<Headline open={open} others={otherStories(open.story.slug)} />}
      details={shown.event && <EventDetails open={open} shown={shown} known={shown.event} context="panel" />}
    />
  );
}
