import { daysOf } from '../time/extent';
import { parseEdtf } from '../time/parse-edtf';
import { columnsNamed } from './cells';
import { RowError } from './import-error';
import type { Note } from './import-report';
import { cutText, firstSentence } from './imported-text';
import { readPrintedDate } from './printed-date';
import { readWhen, type Cell, type DateCells } from './read-when';
import { contentSeed, rowEvent } from './row-event';
import { tableFormat } from './table-reader';

const COLUMNS = ['when', 'from', 'to', 'notBefore', 'notAfter', 'display_date', 'text'] as const;

/** Left where the list's links were taken out: “Amos Perrin , head of”. */
const SPACE_BEFORE_STOP = / (?=[,.;:](?:[ ”)]|$))/g;

/**
 * Dated entries on the Department of State's own history (`administrative_timeline.csv` of
 * HistoryAtState/administrative-timeline, CC0). The machine date is the event's; what is printed stays as its phrase.
 * Entries have neither title nor id: the title is their first sentence, the seed is made from what they say.
 */
export const stateTimeline = tableFormat({
  delimiter: ',',
  open: (header) => {
    const cellsOf = columnsNamed(header, COLUMNS);
    return ({ cells, note }) => {
      const cell = cellsOf(cells);
      const printed = cell('display_date');
      const when = whenOf(
        { when: cell('when'), start: cell('from'), end: cell('to'), earliest: cell('notBefore'), latest: cell('notAfter') },
        printed,
        (kind) => note(kind, printed.at),
      );
      const { at } = cell('text');
      const text = cell('text').text.replace(SPACE_BEFORE_STOP, '');
      const title = firstSentence(cutText(text, 'summary').text);
      const event = rowEvent({
        seed: contentSeed('state-timeline', [when, text]),
        title,
        summary: text,
        when,
        phrase: printed.text,
        source: { title: 'Administrative Timeline, Office of the Historian, US Department of State', address: 'https://history.state.gov/departmenthistory/timeline' },
      }, at, (kind) => note(kind, at));
      return { event, content: [when, printed.text, text] };
    };
  },
});

/** The machine date, held against the printed one; the printed one where there is no other. */
function whenOf(machine: DateCells, printed: Cell, note: (note: Note) => void): string {
  const read = readPrintedDate(printed.text);
  const none = Object.values(machine).every((cell: Cell | undefined) => cell === undefined || cell.text.trim() === '');
  if (none && read.kind === 'without-year') throw new RowError('no-year', printed.at, `“${printed.text.trim().slice(0, 60)}” has no year, and there is no machine date.`);
  if (none && read.kind === 'unknown' && printed.text.trim() !== '') throw new RowError('wrong-date', printed.at, `“${printed.text.trim().slice(0, 60)}” is no date as it is printed, and there is no machine date.`);
  if (read.kind === 'dated' && read.separate) note('separate-days');
  if (none && read.kind === 'dated') return read.when.text;
  const { when } = readWhen(machine, null);
  if (read.kind === 'dated' && !sameDays(read.when.text, when)) note('printed-differs');
  return when;
}

function sameDays(a: string, b: string): boolean {
  const [first, second] = [daysOf(parseEdtf(a)), daysOf(parseEdtf(b))];
  return first.earliest === second.earliest && first.latest === second.latest;
}
