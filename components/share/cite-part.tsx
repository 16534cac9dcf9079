'use client';

import { dayText } from '@/lib/cite/day-text';
import { type Cited, citedStyles, type CiteShare, withAccess } from '@/lib/share/cite-share';
import { parseEdtf } from '@/lib/time/parse-edtf';
import { Icon } from '../ui/icon';
import { CopyField } from './copy-field';
import { CiteText } from './cite-text';
import { useToday } from './use-today';

/** Whom and what to cite: the view or the event, and each source behind it. */
export function CitePart({ cite }: { cite: CiteShare }) {
  const today = useToday();
  const [own, ...sources] = cite.cited;
  return (
    <>
      <p className="share-note">
        {today === null
          ? 'Add the day you read it. Cite the source for what happened, and this page for how it was put together.'
          : `Read on ${dayText(parseEdtf(today))}, by your own calendar. Cite the source for what happened, and this page for how it was put together.`}
      </p>
      {own && <CitedThing cited={own} today={today} open />}
      {sources.length > 0 && <h3 className="share-subhead">{sources.length === 1 ? 'Its source' : `Its ${sources.length} sources`}</h3>}
      {sources.map((cited) => (
        <CitedThing key={cited.item.id} cited={cited} today={today} open={false} />
      ))}
      <h3 className="share-subhead">All of these as a file</h3>
      <div className="share-ways">
        {cite.files.map(({ name, href }) => (
          <a key={name} className="btn" href={withAccess(href, today)} download="">
            <Icon name="download" />
            {name}
          </a>
        ))}
      </div>
      <CopyField label="Credit line, beneath a picture or a table" text={cite.credit} what="Credit line" of="the credit line" />
    </>
  );
}

function CitedThing({ cited: { label, item }, today, open }: { cited: Cited; today: string | null; open: boolean }) {
  const styles = citedStyles(item, today);
  return (
    <details className="share-cited" open={open}>
      <summary>
        <Icon name="down" />
        {label}
      </summary>
      {styles.map((style) => ('segments' in style ? <CiteText key={style.name} name={style.name} text={style.segments} of={label} /> : null))}
      <details className="share-codes">
        <summary>
          <Icon name="down" />
          For reference managers
          <span className="vh">: {label}</span>
        </summary>
        {styles.map((style) =>
          'text' in style ? (
            <CopyField key={style.name} label={style.name} text={style.text} what={style.name} lines={style.text.trimEnd().split('\n').length} of={`${style.name} of ${label}`} />
          ) : null,
        )}
      </details>
    </details>
  );
}
