import { EventDetails } from '@/components/event-details/event-details';
import { Headline } from '@/components/headline/headline';
import { Arriving } from '../../../collections/arriving';
import { otherStories } from '../../../opened-stories';
import { StoryFrame } from '../story-frame';
import { readScreenRequest, storyMetadata as generateMetadata, type StoryPageProps } from '../story-request';
import { ListScreen } from './list-screen';

export { generateMetadata };

/** `?view=list` and `?view=table` of a story (see proxy.ts). */
export default async function ListPage(props: StoryPageProps) {
  const { open, shown, screen } = await readScreenRequest(props);
  return (
    <Arriving open={open} source={screen.source}>
      <ListScreen
        {...screen}
        Frame={StoryFrame}
        headline={<Headline open={open} others={open.collection ? [] : otherStories(open.story.slug)} />}
        details={shown.event && <EventDetails open={open} shown={shown} known={shown.event} context="panel" />}
      />
    </Arriving>
  );
}
