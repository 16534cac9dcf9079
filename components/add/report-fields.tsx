import type { Fields } from '@/lib/reading/draft/decisions';
import { readWhen } from '@/lib/reading/draft/read-when';
import type { Reading } from '@/lib/reading/reading';
import type { Registry } from '@/lib/story/story';
import { formatDay } from '@/lib/time/civil-day';
import { zoneOf } from '@/lib/time/clock';
import { parseEdtf } from '@/lib/time/parse-edtf';
import { dateWords } from '@/lib/time/words';
import { ChoiceField } from './choice-field';
import { clockOptions } from './clock-options';
import { TypedField } from './typed-field';

interface ReportFieldsProps {
  reading: Reading;
  fields: Fields;
  registry: Registry;
  onChange: (fields: Partial<Fields>) => void;
}

const ANY_CLOCK = zoneOf('UTC');

/**
 * When and where the report was published: what the reading found, with where it found it, for the reader to confirm
 * or mend.
 */
export function ReportFields({ reading, fields, registry, onChange }: ReportFieldsProps) {
  const { day, clock, sure, why } = reading.publication;
  const published = day === null ? '' : formatDay(day);
  const unsure = day !== null && !sure && fields.published === null;
  return (
    <div className="add-fields">
      <div className="add-row">
        <TypedField
          label="Published"
          className="add-published"
          placeholder="26 April 2024"
          maxLength={60}
          value={published === '' ? '' : shortDay(published)}
          onWritten={(written) => {
            const read = readWhen(written, null, ANY_CLOCK);
            if (read.kind === 'none') return (onChange({ published: null }), null);
            if (read.kind === 'fault') return read.problem;
            if (read.when.kind !== 'date' || read.when.date.day === undefined)
              return 'A report is published on one day: write it as “26 April 2024”.';
            onChange({ published: read.when.text });
            return null;
          }}
        />
        <ChoiceField
          label="Time zone"
          className="add-zone"
          value={clock ?? ''}
          options={[['', 'Not known'], ...clockOptions(registry, day, clock)]}
          onChosen={(zone) => onChange({ clock: zone === '' ? null : zone })}
        />
        <TypedField
          label="Link to the original"
          className="add-grow"
          type="url"
          inputMode="url"
          placeholder="https://"
          maxLength={2000}
          value={fields.link ?? reading.link ?? ''}
          onWritten={(link) =>
            link.trim() === '' || isAddress(link.trim())
              ? (onChange({ link: link.trim() || null }), null)
              : 'A link begins with https:// or http://.'
          }
        />
      </div>
      <div className="add-row">
        <TypedField
          label="Title"
          className="add-grow"
          maxLength={300}
          value={fields.title ?? reading.title ?? ''}
          onWritten={(title) => (onChange({ title: title.trim() || null }), null)}
        />
        <TypedField
          label="Publisher"
          className="add-publisher"
          maxLength={200}
          value={fields.publisher ?? reading.publisher ?? ''}
          onWritten={(publisher) => (onChange({ publisher: publisher.trim() || null }), null)}
        />
      </div>
      <div className={day === null || unsure ? 'add-said add-asks' : 'add-said'} role="status">
        <p>
          {day === null ? <b>When was it published? </b> : unsure ? <b>Is the date right? </b> : null}
          {why}
          {/[.?!]$/.test(why) ? '' : '.'}
          {day === null && ' Until a day is given, “Friday” and “last week” are no dates.'}
        </p>
        {unsure && (
          <button className="btn" type="button" onClick={() => onChange({ published })}>
            Yes, {shortDay(published)}
          </button>
        )}
      </div>
    </div>
  );
}

/** "Fri 26 April 2024". */
function shortDay(day: string): string {
  return dateWords(parseEdtf(day), 'plain').replace(/^(\w{3})\w*day /, '$1 ');
}

function isAddress(link: string): boolean {
  try {
    return /^https?:$/.test(new URL(link).protocol);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return false;
  }
}
