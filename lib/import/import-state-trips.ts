import { columnsNamed } from './cells';
import { countryInSentence, countryName } from './country-name';
import { readWhen } from './read-when';
import { rowEvent } from './row-event';
import { tableFormat } from './table-reader';

const COLUMNS = ['id', 'role', 'who', 'name', 'start_date', 'end_date', 'country_id', 'country', 'locale', 'remarks'] as const;
const PAGES: ReadonlyMap<string, string> = new Map([
  ['president', 'https://history.state.gov/departmenthistory/travels/president'],
  ['secretary', 'https://history.state.gov/departmenthistory/travels/secretary'],
]);

/**
 * Journeys abroad of presidents and secretaries of state, as the Office of the Historian lists them (`trips.csv` of
 * HistoryAtState/travels, CC0). A trip that is listed twice under two ids is one. Days are those of the place, whose clock
 * the list does not say.
 */
export const stateTrips = tableFormat({
  delimiter: ',',
  open: (header) => {
    const cellsOf = columnsNamed(header, COLUMNS);
    return ({ cells, note }) => {
      const cell = cellsOf(cells);
      const text = (column: (typeof COLUMNS)[number]) => cell(column).text;
      const { when } = readWhen({ start: cell('start_date'), end: cell('end_date') }, null);
      const country = countryName(text('country'));
      const locales = text('locale').split(',').map((locale) => locale.trim());
      const event = rowEvent({
        seed: `state-trips:${text('id')}`,
        title: text('name').trim() === '' || country === '' ? '' : `${text('name')} visits ${countryInSentence(country)}`,
        summary: text('remarks'),
        when,
        type: 'consult',
        actors: [{ name: text('name'), role: 'source' }, { name: country, role: 'target' }],
        places: [...locales, country],
        source: { title: 'Travels Abroad, Office of the Historian, US Department of State', address: PAGES.get(text('role')) ?? null },
      }, cell('name').at, (kind) => note(kind, cell('remarks').at));
      return { event, content: COLUMNS.filter((column) => column !== 'id').map(text) };
    };
  },
});
