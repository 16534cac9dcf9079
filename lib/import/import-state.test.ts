import { describe, expect, it } from 'vitest';
import { countryInSentence, countryName } from './country-name';
import { importAll } from './example-import';
import { stateTimeline } from './import-state-timeline';
import { stateTrips } from './import-state-trips';
import { stateVisits } from './import-state-visits';

const TRIPS = 'id,role,who,name,start_date,end_date,country_id,country,locale,remarks\r\n';
const VISITS = 'id,start_date,end_date,visitor,from_id,from,description\r\n';
const TIMELINE = 'when,from,to,notBefore,notAfter,display_date,text\r\n';

describe('stateTrips', () => {
  it('reads a trip, its country as it is said and its remarks on one line', async () => {
    const { events } = await importAll(`${TRIPS}1,secretary,roe-r,Richard Roe,2021-03-17,2021-03-18,korea-south,"Korea, South","Seoul, Busan","Met the minister.\r\n\r\nSigned a note."\r\n`, stateTrips);
    expect(events).toMatchObject([{
      seed: 'state-trips:1', title: 'Richard Roe visits South Korea', summary: 'Met the minister. Signed a note.', when: '2021-03-17/2021-03-18', type: 'consult', kind: 'fact',
      actors: [{ name: 'Richard Roe', role: 'source' }, { name: 'South Korea', role: 'target' }], places: ['Seoul', 'Busan', 'South Korea'],
      source: { address: 'https://history.state.gov/departmenthistory/travels/secretary' },
    }]);
  });

  it('joins a trip that is listed under two ids, and keeps two that differ in their remarks', async () => {
    const trip = (id: number, remarks: string) => `${id},president,roe-r,Richard Roe,2021-11-01,2021-11-01,japan,Japan,,${remarks}\r\n`;
    const { events, report } = await importAll(TRIPS + trip(1, 'Talks.') + trip(2, 'Conference.') + trip(3, 'Talks.'), stateTrips);
    expect(events.map(({ seed, when, places }) => [seed, when, places])).toEqual([['state-trips:1', '2021-11-01', ['Japan']], ['state-trips:2', '2021-11-01', ['Japan']]]);
    expect(report).toMatchObject({ read: 3, made: 2, joined: 1, leftOut: [] });
  });

  it('names a reversed trip after remarks of several lines by its true line', async () => {
    const { faults, events } = await importAll(`${TRIPS}1,president,r,R,2021-01-01,2021-01-02,japan,Japan,,"a\r\nb"\r\n2,president,r,R,2021-01-02,2021-01-01,japan,Japan,,\r\n`, stateTrips);
    expect(faults).toMatchObject([{ line: 4, column: 6, reason: 'wrong-date' }]);
    expect(events).toHaveLength(1);
  });

  it('refuses a file with other columns', async () => {
    await expect(importAll(`${VISITS}`, stateTrips)).rejects.toThrow('no column “role”');
  });
});

describe('stateVisits', () => {
  it('reads a visit, and keeps two of one leader in the same days', async () => {
    const { events } = await importAll(`${VISITS}1,2009-09-24,2009-09-25,Prime Minister Roe,united-kingdom,United Kingdom,First.\r\n2,2009-09-24,2009-09-25,Prime Minister Roe,united-kingdom,United Kingdom,Second.\r\n`, stateVisits);
    expect(events.map(({ title }) => title)).toEqual(Array(2).fill('Prime Minister Roe of the United Kingdom visits the United States'));
    expect(events[0]!.actors).toEqual([{ name: 'Prime Minister Roe', role: 'source' }, { name: 'United Kingdom', role: 'source' }, { name: 'United States', role: 'target' }]);
  });
});

describe('stateTimeline', () => {
  const read = (row: string) => importAll(`${TIMELINE}${row},"The office moved. It stayed there."\r\n`, stateTimeline);

  it.each([
    ['1789-07-27,,,,,"July 27, 1789"', '1789-07-27', 'July 27, 1789', []],
    [',1866-01-01,1866-01-28,,,"January 1–28, 1866"', '1866-01-01/1866-01-28', 'January 1–28, 1866', []],
    [',,,2012-12-01,2012-12-31,December 2012', '2012-12', 'December 2012', []],
    [',,,1896-01-01,1897-12-31,1896–1897', '[1896..1897]', '1896–1897', []],
    [',,,1870-08-01,1871-09-30,August 1870–September 1871', '[1870-08..1871-09]', 'August 1870–September 1871', []],
    ['1901-05-03,,,,,May 3', '1901-05-03', 'May 3', []],
    [',,,,,"May 3, 1901"', '1901-05-03', 'May 3, 1901', []],
    ['1901-05-03,,,,,', '1901-05-03', null, []],
    ['1901-05-03,,,,,that spring', '1901-05-03', 'that spring', []],
    ['1901-05-03,,,,,"May 4, 1901"', '1901-05-03', 'May 4, 1901', ['printed-differs']],
    [',1974-03-19,1974-03-22,,,"March 19 and 22, 1974"', '1974-03-19/1974-03-22', 'March 19 and 22, 1974', ['separate-days']],
  ])('reads %s as %s, printed %j', async (row, when, phrase, notes) => {
    const { events, report } = await read(row);
    expect(events).toMatchObject([{ when, phrase, title: 'The office moved', summary: 'The office moved. It stayed there.' }]);
    expect(report.notes.map(({ kind }) => kind)).toEqual(notes);
  });

  it.each([
    [',,,,,May 3–9', 'no-year', 6],
    [',,,,,that spring', 'wrong-date', 6],
    [',,,,,', 'no-date', 1],
    ['1901-02-30,,,,,"February 30, 1901"', 'wrong-date', 1],
    [',,,1901-02-03,,1901', 'wrong-date', 4],
  ])('leaves %s out: %s', async (row, reason, column) => {
    expect((await read(row)).faults).toMatchObject([{ line: 2, column, reason }]);
  });
});

describe('countryName', () => {
  it.each([
    ['Korea, South', 'South Korea', 'South Korea'],
    ['China, People’s Republic of', 'People’s Republic of China', 'the People’s Republic of China'],
    ['Germany, Federal Republic of', 'Federal Republic of Germany', 'the Federal Republic of Germany'],
    ['Micronesia, Federated States of', 'Federated States of Micronesia', 'the Federated States of Micronesia'],
    ['Ceylon (Sri Lanka)', 'Ceylon (Sri Lanka)', 'Ceylon (Sri Lanka)'],
    ['United Kingdom (Wales)', 'United Kingdom (Wales)', 'the United Kingdom (Wales)'],
    ['The Gambia', 'The Gambia', 'the Gambia'],
    ['Solomon Islands', 'Solomon Islands', 'the Solomon Islands'],
    ['France', 'France', 'France'],
    ['a, b, c', 'a, b, c', 'a, b, c'],
    ['', '', ''],
  ])('says %j as %j, and in a sentence %j', (listed, name, inSentence) => {
    expect(countryName(listed)).toBe(name);
    expect(countryInSentence(name)).toBe(inSentence);
  });
});
