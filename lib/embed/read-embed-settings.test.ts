import { describe, expect, it } from 'vitest';
import { embedHref } from '../output/address';
import { readOwn } from '../output/own-parameters';
import { openStory, viewHref } from '../scene/open-story';
import { openView } from '../scene/open-view';
import { prepareStory } from '../scene/prepare-story';
import { loadStories } from '../story/load-stories';
import { EMBED_OWN } from './embed-settings';
import { readEmbedSettings } from './read-embed-settings';

describe('the settings of a frame', () => {
  it.each([
    ['', { query: '', title: null, controls: 'topics' }],
    ['?topic=taiwan', { query: '', title: null, controls: 'topics' }],
    ['?controls=all', { query: '?controls=all', title: null, controls: 'all' }],
    ['?controls=none&title=Two+laws', { query: '?title=Two+laws&controls=none', title: 'Two laws', controls: 'none' }],
    ['?controls=everything&title=%20%E2%80%AE', { query: '', title: null, controls: 'topics' }],
    ['?title=%3Cb%3E%26', { query: '?title=%3Cb%3E%26', title: '<b>&', controls: 'topics' }],
  ])('of %s', (search, settings) => expect(readEmbedSettings(search)).toEqual(settings));
});

describe('a story in a frame', () => {
  const { featured, registry } = loadStories();
  const prepared = prepareStory(featured, registry);
  const search = '?controls=all&topic=taiwan&title=Two+laws';
  const open = openStory({ ...prepared, embed: readEmbedSettings(search) });

  it('takes no setting of the frame for one of the view', () => expect(openView(open, search).notices).toEqual([]));

  it.each(['', '?topic=taiwan', '?view=list&event=e7k3m9qz'])('keeps its settings in its links: %s', (query) => {
    const { view } = openView(open, query);
    const href = viewHref(open, view);
    expect(href).toBe(embedHref(open.story.slug, view, readOwn(search, EMBED_OWN)));
    expect(openView(open, href.slice(href.indexOf('?'))).view).toEqual(view);
  });

  it('has the site’s own addresses outside a frame', () => {
    const page = openStory(prepared);
    expect(viewHref(page, openView(page, '?topic=taiwan').view)).toBe(`/s/${open.story.slug}?topic=taiwan`);
  });
});
