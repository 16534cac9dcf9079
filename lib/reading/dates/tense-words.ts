const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** They look ahead by themselves. */
export const AHEAD_WORDS = words('will shall won upcoming forthcoming tomorrow would could should');

/** Ahead before "to": "is to meet", "are to vote", "going to". */
export const BE_AHEAD = words('is are was were going about set due ready likely');

/** Ahead before "to" or "for", and after "is" and "are". */
export const PLAN_WORDS = words(
  'plan plans planned planning schedule schedules scheduled slated expect expects expected hope hopes hoped intend intends intended agree ' +
    'agreed vow vowed pledge pledged promise promised invite invited want wants wanted order ordered urge urged demand demanded call called due ' +
    'projected forecast tipped poised prepare prepares preparing prepared aim aims deadline propose proposed recommended',
);

/** Past forms that end in other letters than "-ed", and the reporting verbs of news. */
export const PAST_WORDS = words(
  'was were had did said told made went came took gave got saw knew began begun held led left met sent set spent won lost paid put cut hit shot ' +
    'fell rose grew drew drove flew wrote spoke broke chose froze stole swore tore wore woke struck stood understood sat ran sang sank swam ' +
    'brought bought caught fought sought taught thought felt kept slept swept dealt built lent sold became overcame withdrew overthrew threw ' +
    'died been has have reached quit rang shook hung dug stuck burst shut split spread cast cost hurt read bound found wound laid lay fled bled ' +
    'heard held upheld ate beat bore forbade forgot forgave gone done seen taken given known shown written broken chosen driven fallen killed',
);
