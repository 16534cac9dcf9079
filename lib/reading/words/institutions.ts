/**
 * Bodies that reports name by a shorter name, or whose name does not show that it is a body's: name | other names |
 * country.
 */
const ROWS = `
US Department of State|State Department,Department of State,U.S. State Department|United States
White House|the White House|United States
Pentagon||United States
US Congress|Congress,U.S. Congress|United States
US Senate|Senate,U.S. Senate|United States
US House of Representatives|House of Representatives|United States
US Supreme Court|U.S. Supreme Court,Supreme Court of the United States|United States
Federal Reserve|Fed|United States
Environmental Protection Agency|EPA|United States
Coast Guard|U.S. Coast Guard|United States
Kremlin|the Kremlin|Russia
Downing Street||United Kingdom
European Union|EU,E.U.|
European Commission||
European Parliament||
European Central Bank|ECB|
European Community|EC|
United Nations|U.N.,UN|
UN Security Council|U.N. Security Council,Security Council,United Nations Security Council|
UN General Assembly|U.N. General Assembly,General Assembly,United Nations General Assembly|
World Health Organization|WHO,World Health Organisation|
World Trade Organization|WTO|
World Food Program|WFP,World Food Programme|
International Monetary Fund|IMF|
World Bank||
International Atomic Energy Agency|IAEA|
International Criminal Court|ICC|
NATO|Nato|
African Union|AU|
Arab League||
ASEAN|Asean|
OPEC|Opec|
Red Cross|International Committee of the Red Cross|
Amnesty International||
Human Rights Watch||
Hamas||
Hezbollah|Hizbollah,Hizbullah|
Taliban||
Al-Qaeda|al-Qaeda,al Qaeda,Al Qaeda|
Islamic State|ISIS,ISIL|
Islamic Jihad|Palestinian Islamic Jihad|
Palestine Liberation Organization|PLO,Palestinian Liberation Organization|
Kurdistan Workers' Party|PKK|
`;

export interface Institution {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
}

export const INSTITUTIONS: readonly Institution[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', aliases = '', country = ''] = row.split('|');
    return {
      name,
      aliases: aliases.split(',').filter((alias) => alias !== ''),
      country: country === '' ? null : country,
    };
  });
