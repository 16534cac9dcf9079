import type { ViewNames } from './view';

/** Names to test the grammar with, like those of the first story; what a link means is tested apart from the data. */
export const EXAMPLE_NAMES: ViewNames = {
  topics: new Map([
    ['dialogue', 'Dialogue'], ['taiwan', 'Taiwan'], ['south-china-sea', 'South China Sea'], ['tiktok', 'TikTok'],
    ['trade', 'Trade'], ['human-rights', 'Human rights'], ['russia-ukraine', 'Russia & Ukraine'],
    ['narcotics', 'Narcotics'], ['foreign-aid', 'Foreign aid'],
  ]),
  actors: new Map([
    ['antony-blinken', 'Antony Blinken'], ['joe-biden', 'Joe Biden'], ['matthew-miller', 'Matthew Miller'],
    ['xi-jinping', 'Xi Jinping'], ['wang-yi', 'Wang Yi'], ['wang-xiaohong', 'Wang Xiaohong'],
    ['vladimir-putin', 'Vladimir Putin'], ['united-states', 'United States'],
    ['us-department-of-state', 'US Department of State'], ['china', 'China'], ['russia', 'Russia'],
  ]),
  types: new Map([
    ['agree', 'Agree or intend'], ['consult', 'Meet or visit'], ['support', 'Support'], ['concede', 'Concede'],
    ['cooperate', 'Cooperate'], ['aid', 'Give aid'], ['retreat', 'Retreat'], ['request', 'Request'],
    ['accuse', 'Accuse or condemn'], ['reject', 'Reject'], ['threaten', 'Threaten'], ['protest', 'Protest'],
    ['sanction', 'Sanction'], ['mobilize', 'Mobilise'], ['coerce', 'Coerce'], ['assault', 'Assault'], ['legislate', 'Make law'],
    ['state', 'State a view'],
  ]),
  formerly: new Map([['topic:ukraine', 'russia-ukraine']]),
  events: new Set(['e7k3m9qz', 'm2v8r4tx']),
  lead: true,
  merged: new Map([['b0000000', 'm2v8r4tx']]),
};
