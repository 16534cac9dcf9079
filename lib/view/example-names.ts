import type { ViewNames } from './view';

/** Names to test the grammar with, like those of the first story; what a link means is tested apart from the data. */
export const EXAMPLE_NAMES: ViewNames = {
  topics: new Map([
    ['dialogue', 'Dialogue'], ['taiwan', 'Taiwan'], ['south-china-sea', 'South China Sea'], ['tiktok', 'TikTok'],
    ['trade', 'Trade'], ['human-rights', 'Human rights'], ['russia-ukraine', 'Russia & Ukraine'],
    ['narcotics', 'Narcotics'], ['foreign-aid', 'Foreign aid'],
  ]),
  actors: new Map([
    ['antony-blinken', 'Antony Blinken'], ['joe-biden', 'Joe Biden'], ['xi-jinping', 'Xi Jinping'], ['wang-yi', 'Wang Yi'],
    ['wang-xiaohong', 'Wang Xiaohong'], ['vladimir-putin', 'Vladimir Putin'], ['matthew-miller', 'Matthew Miller'],
    ['united-states', 'United States'], ['china', 'China'], ['russia', 'Russia'], ['us-congress', 'US Congress'],
    ['us-state-department', 'US Department of State'], ['chinese-foreign-ministry', 'Chinese Foreign Ministry'],
    ['kremlin', 'Kremlin'],
  ]),
  types: new Map([['consult', 'Consultation'], ['agree', 'Agreement'], ['aid', 'Aid'], ['reject', 'Rejection']]),
  formerly: new Map([['topic:ukraine', 'russia-ukraine']]),
  events: new Set(['e7k3m9qz', 'm2v8r4tx']),
  merged: new Map([['b0000000', 'm2v8r4tx']]),
};
