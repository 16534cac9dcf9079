import type { Zone } from '../../time/clock';
import { EUROPE_AND_AFRICA, readCountries, type Country } from './countries';

const ROWS = `
Japan|Japanese|Tokyo|Asia/Tokyo|
South Korea|South Korean,South Koreans|Seoul|Asia/Seoul|Republic of Korea
North Korea|North Korean,North Koreans|Pyongyang|Asia/Pyongyang|DPRK,Democratic People's Republic of Korea
Taiwan|Taiwanese|Taipei|Asia/Taipei|
Hong Kong|Hongkonger||Asia/Hong_Kong|
Mongolia|Mongolian|Ulaanbaatar|Asia/Ulaanbaatar|
Vietnam|Vietnamese|Hanoi|Asia/Ho_Chi_Minh|
Laos|Laotian,Lao|Vientiane|Asia/Vientiane|
Cambodia|Cambodian,Cambodians|Phnom Penh|Asia/Phnom_Penh|Kampuchea
Thailand|Thai,Thais|Bangkok|Asia/Bangkok|
Myanmar|Burmese|Naypyidaw|Asia/Yangon|Burma
Malaysia|Malaysian|Kuala Lumpur|Asia/Kuala_Lumpur|
Singapore|Singaporean||Asia/Singapore|
Indonesia|Indonesian,Indonesians|Jakarta|Asia/Jakarta|
East Timor|East Timorese,Timorese|Dili|Asia/Dili|Timor-Leste
Philippines|Philippine,Filipino,Filipinos|Manila|Asia/Manila|
Brunei|Bruneian||Asia/Brunei|
India|Indian,Indians|New Delhi|Asia/Kolkata|Delhi
Pakistan|Pakistani,Pakistanis|Islamabad|Asia/Karachi|
Bangladesh|Bangladeshi,Bangladeshis|Dhaka|Asia/Dhaka|
Nepal|Nepalese,Nepali|Kathmandu|Asia/Kathmandu|
Bhutan|Bhutanese|Thimphu|Asia/Thimphu|
Sri Lanka|Sri Lankan,Sri Lankans|Colombo|Asia/Colombo|
Maldives|Maldivian||Indian/Maldives|
Afghanistan|Afghan,Afghans|Kabul|Asia/Kabul|
Uzbekistan|Uzbek,Uzbeks|Tashkent|Asia/Tashkent|
Kazakhstan|Kazakh,Kazakhs|Astana|Asia/Almaty|
Kyrgyzstan|Kyrgyz|Bishkek|Asia/Bishkek|
Tajikistan|Tajik|Dushanbe|Asia/Dushanbe|
Turkmenistan|Turkmen|Ashgabat|Asia/Ashgabat|
Australia|Australian,Australians|Canberra|Australia/Sydney|
New Zealand|New Zealander|Wellington|Pacific/Auckland|
Papua New Guinea|Papuan|Port Moresby|Pacific/Port_Moresby|
Fiji|Fijian|Suva|Pacific/Fiji|
Solomon Islands|Solomon Islander|Honiara|Pacific/Guadalcanal|
Samoa|Samoan||Pacific/Apia|
Tonga|Tongan||Pacific/Tongatapu|
Vanuatu|Vanuatuan||Pacific/Efate|
Canada|Canadian,Canadians|Ottawa|America/Toronto|
Mexico|Mexican,Mexicans|Mexico City|America/Mexico_City|
Guatemala|Guatemalan|Guatemala City|America/Guatemala|
Honduras|Honduran|Tegucigalpa|America/Tegucigalpa|
El Salvador|Salvadoran||America/El_Salvador|
Nicaragua|Nicaraguan|Managua|America/Managua|
Costa Rica|Costa Rican||America/Costa_Rica|
Panama|Panamanian||America/Panama|
Cuba|Cuban,Cubans|Havana|America/Havana|
Haiti|Haitian,Haitians|Port-au-Prince|America/Port-au-Prince|
Dominican Republic|Dominican|Santo Domingo|America/Santo_Domingo|
Jamaica|Jamaican|Kingston|America/Jamaica|
Trinidad and Tobago|Trinidadian||America/Port_of_Spain|Trinidad
Colombia|Colombian,Colombians|Bogota|America/Bogota|
Venezuela|Venezuelan,Venezuelans|Caracas|America/Caracas|
Guyana|Guyanese||America/Guyana|
Ecuador|Ecuadorian,Ecuadorean|Quito|America/Guayaquil|
Peru|Peruvian,Peruvians|Lima|America/Lima|
Bolivia|Bolivian|La Paz|America/La_Paz|
Chile|Chilean,Chileans|Santiago|America/Santiago|
Argentina|Argentine,Argentinian|Buenos Aires|America/Argentina/Buenos_Aires|
Uruguay|Uruguayan|Montevideo|America/Montevideo|
Paraguay|Paraguayan|Asuncion|America/Asuncion|
Brazil|Brazilian,Brazilians|Brasilia|America/Sao_Paulo|
`;

/** Every country that the reader of reports knows. */
export const COUNTRIES: readonly Country[] = [...EUROPE_AND_AFRICA, ...readCountries(ROWS)];

const ZONES: ReadonlyMap<string, Zone> = new Map(COUNTRIES.map(({ name, zone }) => [name, zone as Zone]));

/** The clock of a country's capital; null for one that is not listed. */
export function zoneOfCountry(name: string): Zone | null {
  return ZONES.get(name) ?? null;
}
