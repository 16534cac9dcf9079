import { expect, it } from 'vitest';
import { knownStory } from '../story/known-story';
import { EXAMPLE_NAMES, storyOf } from './example-events';
import { searchText } from './search-text';

const [known] = knownStory(storyOf([{ when: '2024-03-01', second: '2024-03', acts: ['east', 'south'], topics: ['sea', 'law'], title: 'A Naïve Plan', phrase: 'on Friday' }]), 'all', EXAMPLE_NAMES).events;
const text = searchText(known!, EXAMPLE_NAMES);

it.each([
  ['title', 'a naive plan'], ['name of an actor', 'cy lindstrom'], ['office', 'envoy'], ['name of a topic', 'about sea'],
  ['name of another topic', 'about law'], ['printed phrase', 'on friday'],
])('finds an event by its %s', (_, words) => expect(text).toContain(words));

it('leaves out the words of reports that the reader did not ask for', () => {
  expect(searchText({ ...known!, used: [] }, EXAMPLE_NAMES)).not.toContain('on friday');
});
