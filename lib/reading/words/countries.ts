/**
 * Countries as reports name them: name | adjectives and people | capital | clock of the capital | other names. Where a
 * capital bears the country's name, or is seldom meant for its government, it is left out.
 */
const ROWS = `
United States|American,U.S.,US,USA|Washington|America/New_York|U.S.,US,USA,America,the United States of America
United Kingdom|British,UK,Briton,Britons|London|Europe/London|Britain,Great Britain,UK,U.K.
China|Chinese,PRC|Beijing|Asia/Shanghai|PRC,People's Republic of China
Russia|Russian,Russians|Moscow|Europe/Moscow|Russian Federation
Soviet Union|Soviet,Soviets||Europe/Moscow|USSR
France|French,Frenchman|Paris|Europe/Paris|
Germany|German,Germans|Berlin|Europe/Berlin|
East Germany|East German||Europe/Berlin|
West Germany|West German|Bonn|Europe/Berlin|
Italy|Italian,Italians|Rome|Europe/Rome|
Spain|Spanish,Spaniards|Madrid|Europe/Madrid|
Portugal|Portuguese|Lisbon|Europe/Lisbon|
Netherlands|Dutch|Amsterdam|Europe/Amsterdam|Holland
Belgium|Belgian,Belgians|Brussels|Europe/Brussels|
Luxembourg|Luxembourger||Europe/Luxembourg|
Ireland|Irish|Dublin|Europe/Dublin|
Norway|Norwegian,Norwegians|Oslo|Europe/Oslo|
Sweden|Swedish,Swedes|Stockholm|Europe/Stockholm|
Denmark|Danish,Danes|Copenhagen|Europe/Copenhagen|
Finland|Finnish,Finns|Helsinki|Europe/Helsinki|
Iceland|Icelandic|Reykjavik|Atlantic/Reykjavik|
Estonia|Estonian|Tallinn|Europe/Tallinn|
Latvia|Latvian|Riga|Europe/Riga|
Lithuania|Lithuanian|Vilnius|Europe/Vilnius|
Poland|Polish,Poles|Warsaw|Europe/Warsaw|
Czechia|Czech,Czechs|Prague|Europe/Prague|Czech Republic
Czechoslovakia|Czechoslovak||Europe/Prague|
Slovakia|Slovak,Slovaks|Bratislava|Europe/Bratislava|
Hungary|Hungarian,Hungarians|Budapest|Europe/Budapest|
Austria|Austrian,Austrians|Vienna|Europe/Vienna|
Switzerland|Swiss|Bern|Europe/Zurich|
Slovenia|Slovenian,Slovene|Ljubljana|Europe/Ljubljana|
Croatia|Croatian,Croat,Croats|Zagreb|Europe/Zagreb|
Serbia|Serbian,Serb,Serbs|Belgrade|Europe/Belgrade|
Bosnia|Bosnian,Bosnians|Sarajevo|Europe/Sarajevo|Bosnia and Herzegovina,Bosnia-Herzegovina
Kosovo|Kosovar|Pristina|Europe/Belgrade|
Montenegro|Montenegrin|Podgorica|Europe/Podgorica|
North Macedonia|Macedonian,Macedonians|Skopje|Europe/Skopje|Macedonia
Albania|Albanian,Albanians|Tirana|Europe/Tirane|
Yugoslavia|Yugoslav||Europe/Belgrade|
Greece|Greek,Greeks|Athens|Europe/Athens|
Cyprus|Cypriot,Cypriots|Nicosia|Asia/Nicosia|
Malta|Maltese|Valletta|Europe/Malta|
Romania|Romanian,Romanians|Bucharest|Europe/Bucharest|
Bulgaria|Bulgarian,Bulgarians|Sofia|Europe/Sofia|
Moldova|Moldovan|Chisinau|Europe/Chisinau|
Ukraine|Ukrainian,Ukrainians|Kyiv|Europe/Kyiv|
Belarus|Belarusian|Minsk|Europe/Minsk|
Georgia|Georgian,Georgians|Tbilisi|Asia/Tbilisi|
Armenia|Armenian,Armenians|Yerevan|Asia/Yerevan|
Azerbaijan|Azerbaijani,Azeri,Azeris|Baku|Asia/Baku|
Turkey|Turkish,Turks|Ankara|Europe/Istanbul|Türkiye,Turkiye
Israel|Israeli,Israelis||Asia/Jerusalem|
Palestine|Palestinian,Palestinians|Ramallah|Asia/Hebron|Palestinian Authority
Lebanon|Lebanese|Beirut|Asia/Beirut|
Syria|Syrian,Syrians|Damascus|Asia/Damascus|
Jordan|Jordanian,Jordanians|Amman|Asia/Amman|
Iraq|Iraqi,Iraqis|Baghdad|Asia/Baghdad|
Iran|Iranian,Iranians|Tehran|Asia/Tehran|
Saudi Arabia|Saudi,Saudis|Riyadh|Asia/Riyadh|
Yemen|Yemeni,Yemenis|Sanaa|Asia/Aden|
Oman|Omani|Muscat|Asia/Muscat|
United Arab Emirates|Emirati|Abu Dhabi|Asia/Dubai|UAE,Emirates
Qatar|Qatari|Doha|Asia/Qatar|
Bahrain|Bahraini|Manama|Asia/Bahrain|
Kuwait|Kuwaiti,Kuwaitis||Asia/Kuwait|
Egypt|Egyptian,Egyptians|Cairo|Africa/Cairo|
Libya|Libyan,Libyans|Tripoli|Africa/Tripoli|
Tunisia|Tunisian,Tunisians|Tunis|Africa/Tunis|
Algeria|Algerian,Algerians|Algiers|Africa/Algiers|
Morocco|Moroccan,Moroccans|Rabat|Africa/Casablanca|
Mauritania|Mauritanian|Nouakchott|Africa/Nouakchott|
Mali|Malian,Malians|Bamako|Africa/Bamako|
Niger|Nigerien|Niamey|Africa/Niamey|
Nigeria|Nigerian,Nigerians|Abuja|Africa/Lagos|
Chad|Chadian|N'Djamena|Africa/Ndjamena|
Sudan|Sudanese|Khartoum|Africa/Khartoum|
South Sudan|South Sudanese|Juba|Africa/Juba|
Ethiopia|Ethiopian,Ethiopians|Addis Ababa|Africa/Addis_Ababa|
Eritrea|Eritrean,Eritreans|Asmara|Africa/Asmara|
Djibouti|Djiboutian||Africa/Djibouti|
Somalia|Somali,Somalis|Mogadishu|Africa/Mogadishu|
Kenya|Kenyan,Kenyans|Nairobi|Africa/Nairobi|
Uganda|Ugandan,Ugandans|Kampala|Africa/Kampala|
Rwanda|Rwandan,Rwandans|Kigali|Africa/Kigali|
Burundi|Burundian,Burundians||Africa/Bujumbura|
Tanzania|Tanzanian|Dar es Salaam|Africa/Dar_es_Salaam|
DR Congo|Congolese|Kinshasa|Africa/Kinshasa|Congo,Democratic Republic of Congo,Democratic Republic of the Congo,Zaire
Angola|Angolan,Angolans|Luanda|Africa/Luanda|
Zambia|Zambian,Zambians|Lusaka|Africa/Lusaka|
Zimbabwe|Zimbabwean,Zimbabweans|Harare|Africa/Harare|
Mozambique|Mozambican|Maputo|Africa/Maputo|
Malawi|Malawian|Lilongwe|Africa/Blantyre|
Namibia|Namibian|Windhoek|Africa/Windhoek|
Botswana|Botswanan|Gaborone|Africa/Gaborone|
South Africa|South African,South Africans|Pretoria|Africa/Johannesburg|
Madagascar|Malagasy|Antananarivo|Indian/Antananarivo|
Cameroon|Cameroonian|Yaounde|Africa/Douala|
Gabon|Gabonese|Libreville|Africa/Libreville|
Ghana|Ghanaian,Ghanaians|Accra|Africa/Accra|
Togo|Togolese|Lome|Africa/Lome|
Benin|Beninese|Cotonou|Africa/Porto-Novo|
Ivory Coast|Ivorian,Ivorians|Abidjan|Africa/Abidjan|Cote d'Ivoire,Côte d'Ivoire
Burkina Faso|Burkinabe|Ouagadougou|Africa/Ouagadougou|
Senegal|Senegalese|Dakar|Africa/Dakar|
Gambia|Gambian|Banjul|Africa/Banjul|
Guinea|Guinean|Conakry|Africa/Conakry|
Sierra Leone|Sierra Leonean|Freetown|Africa/Freetown|
Liberia|Liberian,Liberians|Monrovia|Africa/Monrovia|
`;

/** A country, and what reports call it. */
export interface Country {
  readonly name: string;
  /** "Chinese", "Poles". */
  readonly adjectives: readonly string[];
  /** Null where the capital stands for no government. */
  readonly capital: string | null;
  readonly zone: string;
  readonly aliases: readonly string[];
}

/** Countries in rows of `|`: see above. */
export function readCountries(rows: string): readonly Country[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', adjectives = '', capital = '', zone = '', aliases = ''] = row.split('|');
      return {
        name,
        adjectives: list(adjectives),
        capital: capital === '' ? null : capital,
        zone,
        aliases: list(aliases),
      };
    });
}

function list(cell: string): readonly string[] {
  return cell.split(',').filter((word) => word !== '');
}

export const EUROPE_AND_AFRICA = readCountries(ROWS);
