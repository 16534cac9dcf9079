import { countryInSentence, countryName } from './country-name';
import { stateList } from './state-list';

/**
 * Visits of foreign leaders to the United States, as the Office of the Historian lists them (`visits.csv` of
 * HistoryAtState/visits, CC0). Two visits of one leader in the same days differ by what was done, and stay two.
 */
export const stateVisits = stateList({
  columns: ['visitor', 'from_id', 'from', 'description'],
  named: 'visitor',
  told: 'description',
  eventOf: (text) => {
    const [visitor, country] = [text('visitor').trim(), countryName(text('from'))];
    const whose = country === '' ? '' : ` of ${countryInSentence(country)}`;
    return {
      seed: `state-visits:${text('id')}`,
      title: visitor === '' ? '' : `${visitor}${whose} visits the United States`,
      summary: text('description'),
      actors: [{ name: visitor, role: 'source' }, { name: country, role: 'source' }, { name: 'United States', role: 'target' }],
      places: ['United States'],
      source: { title: 'Visits by Foreign Leaders, Office of the Historian, US Department of State', address: 'https://history.state.gov/departmenthistory/visits' },
    };
  },
});
