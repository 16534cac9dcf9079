import type { CalendarShare, FeedAddress } from '@/lib/share/calendar-share';
import { Icon } from '../ui/icon';
import { CopyField } from './copy-field';

/** The events in the reader's own calendar, and what changes about them in a feed reader. */
export function CalendarPart({ calendar, feeds }: { calendar: CalendarShare; feeds: readonly FeedAddress[] }) {
  return (
    <>
      <div className="share-ways">
        <a className="btn" href={calendar.subscribe}>
          <Icon name="calendar" />
          Subscribe
        </a>
        <a className="btn" href={calendar.file} download="">
          <Icon name="download" />
          Download .ics
        </a>
      </div>
      <CopyField label="Address for a calendar that asks for one" text={calendar.address} what="Calendar address" of="the calendar’s address" />
      <ul className="share-says">
        <li>A subscribed calendar asks again every 8 to 24 hours, as it likes; a downloaded one stays as it is.</li>
        {calendar.says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {feeds.length > 0 && (
        <div className="share-feeds">
          {feeds.map(({ name, address }) => (
            <CopyField key={name} label={name} text={address} what={`${name} address`} of={`the ${name} address`} />
          ))}
          <p className="share-note">A feed tells what was added or changed. The date of an item is the day on which our record of it changed, not the day of the event.</p>
        </div>
      )}
    </>
  );
}
