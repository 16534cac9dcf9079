import { EventDetails } from '@/components/event-details/event-details';
import { ListScreen } from '../../list/list-screen';
import type { StoryPageProps } from '../../story-request';
import { EmbedFrame } from '../embed-frame';
import { embedMetadata as generateMetadata, readEmbedRequest } from '../embed-request';

export { generateMetadata };

/** `?view=list` and `?view=table` in a frame (see proxy.ts). */
export default async function EmbeddedList(props: StoryPageProps) {
  const { open, shown, screen } = await readEmbedRequest(props);
  return (
    <ListScreen
      {...screen}
      Frame={EmbedFrame}
      headline={null}
      details={shown.event && <EventDetails open={open} shown={shown} known={shown.event} context="panel" />}
    />
  );
}
