import { COUNTRIES } from './countries-east';

/** Cities that reports are filed from, and are no capital: name | country | clock. */
const CITIES = `
New York|United States|America/New_York
Los Angeles|United States|America/Los_Angeles
San Francisco|United States|America/Los_Angeles
Chicago|United States|America/Chicago
Houston|United States|America/Chicago
Boston|United States|America/New_York
Miami|United States|America/New_York
Seattle|United States|America/Los_Angeles
Anchorage|United States|America/Anchorage
Baton Rouge|United States|America/Chicago
New Orleans|United States|America/Chicago
Geneva|Switzerland|Europe/Zurich
Zurich|Switzerland|Europe/Zurich
Davos|Switzerland|Europe/Zurich
The Hague|Netherlands|Europe/Amsterdam
Frankfurt|Germany|Europe/Berlin
Munich|Germany|Europe/Berlin
Hamburg|Germany|Europe/Berlin
Milan|Italy|Europe/Rome
Barcelona|Spain|Europe/Madrid
Marseille|France|Europe/Paris
Strasbourg|France|Europe/Paris
Edinburgh|United Kingdom|Europe/London
Belfast|United Kingdom|Europe/London
St. Petersburg|Russia|Europe/Moscow
Istanbul|Turkey|Europe/Istanbul
Jerusalem|Israel|Asia/Jerusalem
Tel Aviv|Israel|Asia/Jerusalem
Gaza|Palestine|Asia/Gaza
Dubai|United Arab Emirates|Asia/Dubai
Jeddah|Saudi Arabia|Asia/Riyadh
Kharkiv|Ukraine|Europe/Kyiv
Odesa|Ukraine|Europe/Kyiv
Mumbai|India|Asia/Kolkata
Karachi|Pakistan|Asia/Karachi
Lahore|Pakistan|Asia/Karachi
Shanghai|China|Asia/Shanghai
Guangzhou|China|Asia/Shanghai
Shenzhen|China|Asia/Shanghai
Wuhan|China|Asia/Shanghai
Osaka|Japan|Asia/Tokyo
Hiroshima|Japan|Asia/Tokyo
Ho Chi Minh City|Vietnam|Asia/Ho_Chi_Minh
Yangon|Myanmar|Asia/Yangon
Sydney|Australia|Australia/Sydney
Melbourne|Australia|Australia/Melbourne
Auckland|New Zealand|Pacific/Auckland
Toronto|Canada|America/Toronto
Montreal|Canada|America/Toronto
Vancouver|Canada|America/Vancouver
Lagos|Nigeria|Africa/Lagos
Johannesburg|South Africa|Africa/Johannesburg
Cape Town|South Africa|Africa/Johannesburg
Goma|DR Congo|Africa/Lubumbashi
Sao Paulo|Brazil|America/Sao_Paulo
Rio de Janeiro|Brazil|America/Sao_Paulo
`;

/** Places that have no clock of their own here. */
const REGIONS = [
  'South China Sea',
  'East China Sea',
  'Black Sea',
  'Red Sea',
  'Mediterranean Sea',
  'Baltic Sea',
  'Gaza Strip',
  'West Bank',
  'Taiwan Strait',
  'Crimea',
  'Donbas',
  'Kashmir',
  'Tibet',
  'Xinjiang',
  'Chechnya',
  'Darfur',
  'Kurdistan',
  'Golan Heights',
  'Camp David',
  'Great Hall of the People',
  'White House',
  'Kremlin',
  'Capitol',
  'Alaska',
  'California',
  'Texas',
  'Florida',
  'Hawaii',
  'Louisiana',
  'Scotland',
  'Wales',
  'Northern Ireland',
  'Catalonia',
];

export interface Place {
  readonly name: string;
  readonly country: string | null;
  readonly zone: string | null;
}

/** Places that a report may name, by their names. */
export const PLACES: ReadonlyMap<string, Place> = new Map(
  [
    ...REGIONS.map((name): Place => ({ name, country: null, zone: null })),
    ...CITIES.trim()
      .split('\n')
      .map((row): Place => {
        const [name = '', country = '', zone = ''] = row.split('|');
        return { name, country, zone };
      }),
    ...COUNTRIES.map(({ name, zone }): Place => ({ name, country: name, zone })),
    ...COUNTRIES.flatMap(({ name, capital, zone }): Place[] =>
      capital === null ? [] : [{ name: capital, country: name, zone }],
    ),
  ].map((place) => [place.name, place]),
);

const ZONES_IN_CAPITALS: ReadonlyMap<string, string> = new Map(
  [...PLACES.values()].flatMap(({ name, zone }) => (zone === null ? [] : [[name.toUpperCase(), zone] as const])),
);

/** The clock of a place, however its name is written: "BEIJING", "Beijing". */
export function zoneOfPlace(name: string): string | null {
  return ZONES_IN_CAPITALS.get(name.trim().toUpperCase()) ?? null;
}
