/** How a verb stands: as in the dictionary, after he, in the past, after have, or in -ing. */
export type Form = 'base' | 'present' | 'past' | 'participle' | 'ing';

/** base past participle, where they are not made with -ed. */
const IRREGULAR = `
be was been,beat beat beaten,become became become,begin began begun,bind bound bound,blow blew blown,
break broke broken,bring brought brought,build built built,burn burned burned,buy bought bought,
catch caught caught,choose chose chosen,come came come,cut cut cut,deal dealt dealt,draw drew drawn,
drive drove driven,fall fell fallen,
feel felt felt,fight fought fought,find found found,flee fled fled,fly flew flown,forbid forbade forbidden,
forgive forgave forgiven,forsake forsook forsaken,get got got,give gave given,
go went gone,grow grew grown,have had had,hear heard heard,hit hit hit,hold held held,hurt hurt hurt,keep kept kept,
know knew known,lay laid laid,lead led led,leave left left,
let let let,lose lost lost,make made made,mean meant meant,meet met met,overthrow overthrew overthrown,
pay paid paid,plead pleaded pleaded,put put put,quit quit quit,read read read,reset reset reset,
retake retook retaken,
ride rode ridden,rise rose risen,run ran run,say said said,see saw seen,seek sought sought,sell sold sold,
send sent sent,set set set,shake shook shaken,shoot shot shot,show showed shown,
shut shut shut,sink sank sunk,speak spoke spoken,spend spent spent,stand stood stood,steal stole stolen,
strike struck struck,swear swore sworn,sweep swept swept,take took taken,
teach taught taught,tell told told,think thought thought,throw threw thrown,undergo underwent undergone,
uphold upheld upheld,win won won,withdraw withdrew withdrawn,withhold withheld withheld,write wrote written
`;

const IRREGULAR_FORMS: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  IRREGULAR.trim()
    .split(/[,\n]+/)
    .map((row) => {
      const [base = '', past = '', participle = ''] = row.trim().split(' ');
      return [base, [past, participle]];
    }),
);

/** Verbs of two syllables or more that double their last letter. */
const DOUBLING = new Set([
  'admit',
  'commit',
  'permit',
  'submit',
  'refer',
  'defer',
  'confer',
  'occur',
  'compel',
  'expel',
  'repel',
  'control',
  'cancel',
  'kidnap',
  'rebel',
  'transfer',
  'regret',
]);
/** These end as doubling verbs do and do not double. */
const PLAIN = new Set([
  'visit',
  'open',
  'offer',
  'order',
  'enter',
  'deliver',
  'limit',
  'target',
  'murder',
  'honour',
  'honor',
  'consider',
  'develop',
  'suffer',
  'recover',
  'gather',
  'capture',
  'discover',
  'remember',
  'edit',
  'credit',
  'threaten',
  'happen',
  'reopen',
  'weaken',
  'tighten',
  'abandon',
  'bomb',
]);

/** Every written form of a verb: `formsOf('sign')` holds sign, signs, signed, signing. */
export function formsOf(base: string): readonly (readonly [word: string, form: Form])[] {
  const irregular = IRREGULAR_FORMS.get(base);
  const past = irregular?.[0] ?? `${stem(base, 'e')}ed`;
  const participle = irregular?.[1] ?? past;
  const forms: (readonly [string, Form])[] = [
    [base, 'base'],
    [presentOf(base), 'present'],
    [past, 'past'],
    [participle, 'participle'],
    [`${stem(base, 'i')}ing`, 'ing'],
  ];
  if (base.endsWith('cel')) forms.push([`${base}ed`, 'past'], [`${base}ing`, 'ing']);
  if (base.endsWith('ise') && !/(?:prom|pra|ra|surpr|exerc|adv|superv|dev|rev|comprom)ise$/.test(base))
    return [...forms, ...formsOf(`${base.slice(0, -3)}ize`)];
  return forms;
}

function presentOf(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** What the ending is put to: "stop" before -ed is "stopp", "carry" is "carri", "make" before -ing is "mak". */
function stem(base: string, ending: 'e' | 'i'): string {
  if (base.endsWith('e') && !(ending === 'i' && /(?:ee|oe|ye)$/.test(base))) return base.slice(0, -1);
  if (ending === 'e' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i`;
  const doubles =
    DOUBLING.has(base) ||
    (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && !PLAIN.has(base)) ||
    /^(?:stop|plan|drop|ship|cut|set|shut|hit|put|get|let|quit|begin|win|run|sit|ban|rob|stab)$/.test(base);
  return doubles ? base + base.at(-1) : base;
}
