import type { Status } from '../../story/story';

/** Verbs that call an event off, or put it off. */
export const CALLED_OFF: ReadonlyMap<string, Status> = new Map([
  ['cancel', 'cancelled'],
  ['scrap', 'cancelled'],
  ['scrub', 'cancelled'],
  ['postpone', 'postponed'],
  ['delay', 'postponed'],
  ['adjourn', 'postponed'],
  ['reschedule', 'postponed'],
]);
export const CALLING_OFF: readonly string[] = [...CALLED_OFF.keys()];

/** What was called off gives the event its type. */
export const KINDS: readonly (readonly [type: string, nouns: ReadonlySet<string>])[] = [
  [
    'consult',
    new Set('trip visit talks meeting summit hearing conference tour call negotiations session journey'.split(' ')),
  ],
  ['legislate', new Set('vote election referendum ballot elections'.split(' '))],
  ['coerce', new Set('trial execution hearing sentencing'.split(' '))],
  ['protest', new Set('strike protest march rally demonstration'.split(' '))],
  ['cooperate', new Set('exercise exercises drills manoeuvres mission'.split(' '))],
  [
    'occur',
    new Set('match game launch flight race concert festival tournament opening release ceremony event'.split(' ')),
  ],
];
