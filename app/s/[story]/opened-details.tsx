import { ColumnDetails } from '@/components/column-details/column-details';
import { EventDetails } from '@/components/event-details/event-details';
import type { OpenStory, OpenView } from '@/lib/scene/open-story';

/** What is open in a view: an event, or a column of the drawing. */
export function OpenedDetails({ open, shown }: { open: OpenStory; shown: OpenView }) {
  const { event, view } = shown;
  if (event) return <EventDetails open={open} shown={shown} known={event} context="panel" />;
  return view.column && <ColumnDetails open={open} shown={shown} column={view.column} />;
}
