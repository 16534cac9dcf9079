import { columnsNamed } from './cells';
import { countryInSentence, countryName } from './country-name';
import { readWhen } from './read-when';
import { rowEvent } from './row-event';
import { tableFormat } from './table-reader';

const COLUMNS = ['id', 'start_date', 'end_date', 'visitor', 'from_id', 'from', 'description'] as const;

/**
 * Visits of foreign leaders to the United States, as the Office of the Historian lists them (`visits.csv` of
 * HistoryAtState/visits, CC0). Two visits of one leader in the same days differ by what was done, and stay two.
 */
export const stateVisits = tableFormat({
  delimiter: ',',
  open: (header) => {
    const cellsOf = columnsNamed(header, COLUMNS);
    return ({ cells, note }) => {
      const cell = cellsOf(cells);
      const text = (column: (typeof COLUMNS)[number]) => cell(column).text;
      const { when } = readWhen({ start: cell('start_date'), end: cell('end_date') }, null);
      const [visitor, country] = [text('visitor').trim(), countryName(text('from'))];
      const whose = country === '' ? '' : ` of ${countryInSentence(country)}`;
      const event = rowEvent({
        seed: `state-visits:${text('id')}`,
        title: visitor === '' ? '' : `${visitor}${whose} visits the United States`,
        summary: text('description'),
        when,
        type: 'consult',
        actors: [{ name: visitor, role: 'source' }, { name: country, role: 'source' }, { name: 'United States', role: 'target' }],
        places: ['United States'],
        source: { title: 'Visits by Foreign Leaders, Office of the Historian, US Department of State', address: 'https://history.state.gov/departmenthistory/visits' },
      }, cell('visitor').at, (kind) => note(kind, cell('description').at));
      return { event, content: COLUMNS.filter((column) => column !== 'id').map(text) };
    };
  },
});
