/*
 * What draws an opened file or story, loaded as one: each part on its own would cut what it shares with the pages of
 * stories into smaller scripts, and those pages would load more of them.
 */
export { DraftTimeline } from '../add/draft-timeline';
export { FileScreen } from './file-screen';
export { LinkedStory } from './linked-story';
