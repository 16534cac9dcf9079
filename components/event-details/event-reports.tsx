import { Icon } from '@/components/ui/icon';
import type { OpenStory } from '@/lib/scene/open-story';
import { independentReports } from '@/lib/story/independent-reports';
import type { KnownEvent } from '@/lib/story/known-event';
import { clockWords, statusWords } from '@/lib/story/names';
import { passageWords, sourceAddress } from '@/lib/story/passage-link';
import type { Report } from '@/lib/story/story';
import { dateWords } from '@/lib/time/words';
import { joinWords } from '@/lib/view/join-words';
import { leavingTarget } from '../leaving-target';
import type { DetailsLinks } from './details-links';
import { sourceOf, sourceTitle } from './source-of';

interface EventReportsProps {
  open: OpenStory;
  known: KnownEvent;
  links: DetailsLinks;
  heading: 'h2' | 'h3';
}

/** Every report on the event that the reader asked for, each with what it says and how its date was read. */
export function EventReports({ open, known, links, heading: Heading }: EventReportsProps) {
  return (
    <section className="details-reports">
      <Heading>{countWords(known.used.length, independentReports(known.used, open.story))}</Heading>
      <Disagreement open={open} reports={known.disagree} />
      <ul>
        {known.used.map((report) => (
          <ReportEntry key={report.source} open={open} known={known} report={report} links={links} />
        ))}
      </ul>
      <LeftOut open={open} reports={known.leftOut} links={links} />
    </section>
  );
}

/** Reports of one publisher are one voice, however many they are. */
function countWords(reports: number, independent: number): string {
  return independent === reports ? `Reports: ${reports}` : `Reports: ${reports}, at most ${independent} independent`;
}

function ReportEntry({ open, known, report, links }: { open: OpenStory; known: KnownEvent; report: Report; links: DetailsLinks }) {
  const source = sourceOf(open, report.source);
  const address = sourceAddress(source, report);
  const read = links.source(report.source, known.id);
  const drawn = known.used.length > 1 && report === known.dated;
  return (
    <li>
      <b>{sourceTitle(open, source)}</b>
      {report.says !== '' && <p>{report.says}</p>}
      <p className="details-read">
        {report.phrase !== null && (
          <>
            <i className="phrase">‘{report.phrase}’</i>:{' '}
          </>
        )}
        {dateWords(report.when, 'plain', report.phrase === null ? 'start' : 'middle')}
        {` (${clockWords(report, open.registry)}), ${statusWords(report.status).toLowerCase()}. `}
        {report.resolved}
        {report.inferred && <> <em className="details-mark">our inference</em></>}
        {drawn && <> <em className="details-mark">the date drawn</em></>}
      </p>
      <p className="details-see">
        {read !== null && (
          <a className="plain-link" href={read}>
            {passageWords(report.passages) || 'How it was read'}
            <span className="vh"> ({source.name})</span>
          </a>
        )}
        {address !== null && (
          <a className="plain-link details-out" href={address} target={leavingTarget(open)} rel="noopener noreferrer external">
            Open the source
            <span className="vh"> ({source.name})</span>
            <Icon name="out" size={13} />
          </a>
        )}
      </p>
    </li>
  );
}

/** Dates that cannot all be true are told side by side, never averaged. */
function Disagreement({ open, reports }: { open: OpenStory; reports: readonly Report[] }) {
  if (reports.length === 0) return null;
  const said = reports.map((report) => `${sourceOf(open, report.source).name}: ${dateWords(report.when, 'plain', 'middle')}`);
  return (
    <p className="details-aside">
      <b>Reports disagree on the date</b>
      {joinWords(said, 'and')}. All are kept.
    </p>
  );
}

/** What the reader does not see in the view of the lead report alone. */
function LeftOut({ open, reports, links }: { open: OpenStory; reports: readonly Report[]; links: DetailsLinks }) {
  if (reports.length === 0) return null;
  return (
    <div className="details-aside">
      <b>Other sources, left out here</b>
      <ul>
        {reports.map((report) => (
          <li key={report.source}>
            {sourceOf(open, report.source).name}: {dateWords(report.when, 'short', 'middle')}, {statusWords(report.status).toLowerCase()}
          </li>
        ))}
      </ul>
      <a className="plain-link" href={links.allReports}>
        As known today
      </a>
    </div>
  );
}
