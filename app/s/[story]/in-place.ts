import { drawingTools } from '@/components/filters/drawing-tools';
import { ResultRow } from '@/components/result/result-row';
import { RailList } from '@/components/timeline/rail-list';
import type { OpenStory, ReadLink } from '@/lib/scene/open-story';
import { closeDisclosures } from './close-disclosures';
import { pageLinks } from './page-links';
import { shareLinks } from './share/share-links';
import { viewAddress } from './view-address';

export type InPlace = ReturnType<typeof inPlace>;

/** All that shows another view without loading a page, the reader of links among it: what a page needs only once its reader moves. */
export function inPlace(open: OpenStory, first: ReadLink, show: (link: ReadLink) => void) {
  const address = viewAddress(open, first, show);
  const listen = () => {
    const ends = [address.follow(), closeDisclosures(), shareLinks(open, address.current)];
    return () => ends.forEach((end) => end());
  };
  return { RailList, ResultRow, drawingTools, ...pageLinks(open, address), moveTo: address.moveTo, listen };
}
