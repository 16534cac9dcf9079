import { countryInSentence, countryName } from './country-name';
import { stateList } from './state-list';

const PAGES: ReadonlyMap<string, string> = new Map([
  ['president', 'https://history.state.gov/departmenthistory/travels/president'],
  ['secretary', 'https://history.state.gov/departmenthistory/travels/secretary'],
]);

/**
 * Journeys abroad of presidents and secretaries of state, as the Office of the Historian lists them (`trips.csv` of
 * HistoryAtState/travels, CC0). A trip that is listed twice under two ids is one.
 */
export const stateTrips = stateList({
  columns: ['role', 'who', 'name', 'country_id', 'country', 'locale', 'remarks'],
  named: 'name',
  told: 'remarks',
  eventOf: (text) => {
    const country = countryName(text('country'));
    const locales = text('locale').split(',').map((locale) => locale.trim());
    return {
      seed: `state-trips:${text('id')}`,
      title: text('name').trim() === '' || country === '' ? '' : `${text('name')} visits ${countryInSentence(country)}`,
      summary: text('remarks'),
      actors: [{ name: text('name'), role: 'source' }, { name: country, role: 'target' }],
      places: [...locales, country],
      source: { title: 'Travels Abroad, Office of the Historian, US Department of State', address: PAGES.get(text('role')) ?? null },
    };
  },
});
