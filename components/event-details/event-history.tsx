import type { StoryEvent } from '@/lib/story/story';
import { parseEdtf } from '@/lib/time/parse-edtf';
import { dateText } from '@/lib/time/date-text';

/** When our record of the event was made and last changed. */
export function EventHistory({ event: { added, changed, sequence } }: { event: StoryEvent }) {
  const times = sequence === 1 ? 'once' : `${sequence} times`;
  return (
    <p className="details-history">
      Added on {day(added)}
      {changed !== added && <>, last changed on {day(changed)}</>}.{sequence > 0 && ` Its date, place or status changed ${times}.`}
    </p>
  );
}

function day(text: string) {
  const edtf = parseEdtf(text);
  return <time dateTime={text}>{edtf.kind === 'date' ? dateText(edtf.date) : text}</time>;
}
