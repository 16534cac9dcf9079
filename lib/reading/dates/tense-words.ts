import { wordSet } from './word-set';

/** They look ahead by themselves. */
export const AHEAD_WORDS = wordSet(
  'will shall expect expects anticipates predicts forecasts foresees upcoming forthcoming would could should can may',
  'might expected scheduled slated due pending',
);

/** Ahead before "to": "is to meet", "are to vote", "going to". */
export const BE_AHEAD = wordSet('is are was were going about set ready likely');

/** Ahead before "to" or "for", and after "is" and "are". */
export const PLAN_WORDS = wordSet(
  'plan plans planned planning schedule schedules expect expects hope hopes hoped intend intends intended',
  'agree agreed vow vowed pledge pledged promise promised invite invited want wants wanted order ordered urge',
  'urged demand demanded call called projected forecast tipped poised prepare prepares preparing prepared aim',
  'aims deadline propose proposed recommended set',
);

/** In the present tense, with a day, they tell what is arranged: "City play on Wednesday", "it expires in May". */
export const ARRANGED_WORDS = wordSet(
  'play plays meet meets begin begins start starts open opens close closes end ends expire expires follow',
  'follows resume resumes return returns arrive arrives vote votes host hosts launch launches reopen reopens',
  'decide decides travel travels leave leaves depart departs turns retires takes airs premieres starts debuts',
  'matures appears convenes reconvenes adjourns kicks departs faces face runs continues lasts',
);

/** Past forms that end in other letters than "-ed", and the reporting verbs of news. */
export const PAST_WORDS = wordSet(
  'was were had did said told made went came took gave got saw knew began begun held led left met sent set',
  'spent won lost paid put cut hit shot fell rose grew drew drove flew wrote spoke broke chose froze stole',
  'swore tore wore woke struck stood understood sat ran sang sank swam brought bought caught fought sought',
  'taught thought felt kept slept swept dealt built lent sold became overcame withdrew overthrew threw died',
  'been reached quit rang shook hung dug stuck burst shut split spread cast cost hurt read bound found wound',
  'laid lay fled bled heard upheld ate beat bore forbade forgot forgave gone done seen taken given known',
  'shown written broken chosen driven fallen killed born sworn shrank swung slid sprang shrunk spun clung',
  'crept fed flung lit leapt mistook overran oversaw overtook rode shone sped strode undertook upset withheld',
  'withstood wept plunged sued agreed freed fled hid hidden stung thrust unveiled bid rid outdid',
);

/** "-ed" without a past. */
export const NO_PAST = wordSet('need speed seed indeed hundred united feed exceed proceed succeed sacred kindred');
