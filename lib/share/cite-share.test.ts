import { describe, expect, it } from 'vitest';
import { citationsOf } from '../cite/citations';
import { eventOf, outputOf } from '../output/example-output';
import { loadStories } from '../story/load-stories';
import { citedStyles, citeShare, withAccess } from './cite-share';

const { stories, registry } = loadStories();
const output = outputOf(stories.get('blinken-in-china')!, registry);

describe('Citations read on a day', () => {
  it.each([['a view', output], ['an event', eventOf(output, 3)]])('are those that are made with that day, for %s and each source', (_, of) => {
    for (const accessed of [null, '2027-03-01']) {
      expect(citeShare(of).cited.map(({ label, item }) => ({ label, styles: citedStyles(item, accessed) })))
        .toEqual(citationsOf(of, accessed).map(({ label, styles }) => ({ label, styles })));
    }
  });
});

describe('A file of citations', () => {
  it('is told the day after its other settings', () => {
    expect(citeShare(output).files.map(({ href }) => withAccess(href, '2027-03-01'))).toEqual([
      '/s/blinken-in-china/timeline.bib?accessed=2027-03-01', '/s/blinken-in-china/timeline.bib?dialect=biblatex&accessed=2027-03-01',
      '/s/blinken-in-china/timeline.ris?accessed=2027-03-01', '/s/blinken-in-china/timeline.csl.json?accessed=2027-03-01',
    ]);
    expect(withAccess('/event/e7k3m9qz.ris', null)).toBe('/event/e7k3m9qz.ris');
  });
});
