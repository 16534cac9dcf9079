/** Words by which a report touches a topic of the registry, by the topic's slug. The topic's own name always counts. */
export const TOPIC_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'dialogue',
    [
      'talks',
      'met with',
      'met',
      'meeting',
      'meetings',
      'dialogue',
      'communication',
      'discussions',
      'negotiations',
      'visit',
      'visited',
      'arrived',
      'diplomacy',
      'summit',
    ],
  ],
  ['taiwan', ['Taiwan', 'Taiwanese', 'Taipei', 'Taiwan Strait']],
  ['south-china-sea', ['South China Sea', 'Spratly', 'Paracel', 'Scarborough Shoal']],
  ['tiktok', ['TikTok', 'ByteDance']],
  ['trade', ['trade', 'tariff', 'tariffs', 'exports', 'imports', 'duties', 'economic', 'export controls', 'WTO']],
  [
    'human-rights',
    ['human rights', 'rights abuses', 'dissidents', 'Xinjiang', 'Uyghur', 'Uyghurs', 'Tibet', 'political prisoners'],
  ],
  ['russia-ukraine', ['Russia', 'Russian', 'Ukraine', 'Ukrainian', 'Putin', 'Moscow', 'Kyiv', 'Kremlin']],
  ['narcotics', ['fentanyl', 'opioid', 'opioids', 'narcotics', 'drug', 'drugs', 'precursors']],
  ['foreign-aid', ['foreign aid', 'aid package', 'aid bill', 'aid to', 'military aid', 'foreign assistance']],
]);
