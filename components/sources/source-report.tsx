import { leavingTarget } from '../leaving-target';
import { Quotations } from '../quotations';
import { Icon } from '@/components/ui/icon';
import { capital } from '@/lib/analysis/number-words';
import type { SourceEntry } from '@/lib/analysis/source-entries';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { moneyWords } from '@/lib/story/money-parts';
import { clockCity, statusWords, topicName } from '@/lib/story/names';
import { sourceAddress } from '@/lib/story/passage-link';
import type { Passage, Report, Source } from '@/lib/story/story';
import { dateWords } from '@/lib/time/words';
import { withEvent, withPage } from '@/lib/view/edit-view';
import { joinWords } from '@/lib/view/join-words';

interface SourceReportProps {
  open: OpenStory;
  shown: OpenView;
  source: Source;
  entry: SourceEntry;
}

/** What a source gives of one event, and how we read it. */
export function SourceReport({ open, shown, source, entry }: SourceReportProps) {
  const { event, report, money } = entry;
  const known = shown.known.byId.get(event.id);
  const filtered = !shown.selection.has(event.id);
  const several = (known?.used.length ?? 0) > 1;
  return (
    <li className="src-entry" id={`src-${source.id}-${event.id}`}>
      <h4>
        <a href={viewHref(open, withEvent(withPage(shown.view, 'timeline'), event.id))}>{event.title}</a>
        {filtered && <small>filtered out</small>}
      </h4>
      {report ? <ReportDate open={open} report={report} drawn={several && known?.dated === report} /> : <p className="src-read">It gives no date for this event.</p>}
      {report && report.says !== '' && <p className="src-says">{report.says}</p>}
      {report && <Quotations quotations={report.quotations} registry={open.registry} className="src-quotation" />}
      {money.length > 0 && (
        <p className="src-read">
          Sums: {money.map((part) => `${moneyWords(part.billions, part.approximate)} for ${part.for}`).join('; ')}.
        </p>
      )}
      <AddedTopics open={open} entry={entry} source={source} />
      {report && <Passages open={open} source={source} report={report} />}
    </li>
  );
}

/** The printed phrase, the date read from it, and how. */
function ReportDate({ open, report, drawn }: { open: OpenStory; report: Report; drawn: boolean }) {
  return (
    <>
      <p className="src-date">
        {report.phrase !== null && <i className="phrase">‘{report.phrase}’</i>}
        {report.phrase === null && report.inferred && <span className="src-no-phrase">no date printed</span>}
        <b>
          {dateWords(report.when, 'plain')}
          {report.when.kind !== 'time' && `, ${clockCity(report.clock, open.registry)}`}
        </b>
        <span>{statusWords(report.status)}</span>
        {report.inferred && <em className="src-mark">our inference</em>}
        {drawn && <em className="src-mark">the date drawn</em>}
      </p>
      {report.resolved !== '' && <p className="src-read">{report.resolved}</p>}
    </>
  );
}

/** Every topic of an event comes from some source; what the lead report gives goes without saying. */
function AddedTopics({ open, entry, source }: { open: OpenStory; entry: SourceEntry; source: Source }) {
  const ofLead = source.id === open.story.lead;
  const told = entry.topics.filter(({ inferred }) => !ofLead || inferred);
  if (told.length === 0) return null;
  const names = told.map(({ topic, inferred }) => topicName(topic, open.registry) + (inferred ? ' (our inference)' : ''));
  return (
    <p className="src-read">
      {told.length === 1 ? 'Topic' : 'Topics'} from this source: {joinWords(names, 'and')}.
    </p>
  );
}

/** Where in the source: number, first and last words. */
function Passages({ open, source, report }: { open: OpenStory; source: Source; report: Report }) {
  if (report.passages.length === 0) return null;
  return (
    <ul className="src-passages">
      {report.passages.map((passage) => (
        <li key={`${passage.paragraph} ${passage.from}`}>
          <PassageWords passage={passage} />
          {source.address !== null && (
            <a className="plain-link src-out" href={sourceAddress(source, { ...report, passages: [passage] }) ?? source.address} target={leavingTarget(open)} rel="noopener noreferrer external">
              Read it there
              <Icon name="out" size={13} />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function PassageWords({ passage: { paragraph, from, to } }: { passage: Passage }) {
  const place = paragraph === 'caption' ? 'the caption' : `paragraph ${paragraph}`;
  return (
    <span>
      {capital(place)}
      {from !== '' && (
        <>
          , from <i className="phrase">‘{from}’</i>
        </>
      )}
      {to !== '' && to !== from && (
        <>
          {' '}
          to <i className="phrase">‘{to}’</i>
        </>
      )}
    </span>
  );
}
