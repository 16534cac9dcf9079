import { describe, expect, it } from 'vitest';
import { viewOutput } from '../output/output';
import { readReport } from '../reading/read-report';
import { storyOfReports } from '../reading/story-of-reports';
import { openStory, showLink } from '../scene/open-story';
import { readLink } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import { storyFragment } from './story-link';
import { storyPage } from './story-page';

const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
const { registry } = loadStories();
const read = readReport(
  'President Xi Jinping met Antony Blinken in Beijing on Friday. China condemned the act on Thursday.',
  { registry, published: '2024-04-26', clock: 'Asia/Shanghai' },
);
const reading = {
  ...read,
  title: HOSTILE,
  publisher: HOSTILE,
  link: 'https://paper.example/?a="><b>',
  candidates: read.candidates.map((each) => ({ ...each, title: `${each.title} ${HOSTILE}` })),
};
const made = storyOfReports([reading], { slug: 'hostile', title: HOSTILE, today: '2024-05-01', registry });
const open = openStory(prepareStory(made.story, made.registry));
const page = storyPage(viewOutput(open, showLink(open, readLink(open, '')), 'https://demarche.example'));

describe('a story as one page', () => {
  it('has every event with its date, its words and where they stand, and a drawing', () => {
    expect(page.match(/<li /g)).toHaveLength(made.story.events.length);
    expect(page).toContain('<time datetime="2024-04-26">Friday 26 April 2024</time> (Beijing day)');
    expect(page).toContain('<i>‘Friday’</i>');
    expect(page).toContain('paragraph 1, “');
    expect(page).toMatch(/<svg [^>]*role="img"/);
  });

  it('runs and loads nothing, whatever the report says', () => {
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<(?:script|img|iframe|link|object|embed|form)\b/i);
    expect(page).not.toMatch(/<[^>]*\s(?:on\w+|src)=/i);
    expect(page.match(/href="[^"]*"/g)).toEqual(['href="https://paper.example/?a=&quot;&gt;&lt;b&gt;"']);
    expect(page).toContain("default-src 'none'");
  });
});

it('fits in a link with some events', () => {
  expect(storyFragment(made.file)!.length).toBeLessThan(4000);
});
