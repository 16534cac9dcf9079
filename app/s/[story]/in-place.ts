import { drawingTools } from '@/components/filters/drawing-tools';
import { ResultRow } from '@/components/result/result-row';
import { overviewDrawing, overviewGround } from '@/components/timeline/overview-drawing';
import { RailList } from '@/components/timeline/rail-list';
import type { OpenStory, ReadLink } from '@/lib/scene/open-story';
import { frameOverview } from '@/lib/scene/overview';
import { closeDisclosures } from './close-disclosures';
import { pageLinks } from './page-links';
import { shareLinks } from './share/share-links';
import { viewAddress } from './view-address';

export type InPlace = ReturnType<typeof inPlace>;

const OVERVIEW = { overviewGround, frameOverview, overviewDrawing };

/** All that shows another view without loading a page, the reader of links among it: what a page needs only once its reader moves. */
export function inPlace(open: OpenStory, first: ReadLink, show: (link: ReadLink) => void) {
  const address = viewAddress(open, first, show);
  const listen = () => {
    const ends = [address.follow(), closeDisclosures(), shareLinks(open, address.current)];
    return () => ends.forEach((end) => end());
  };
  return { RailList, ResultRow, drawingTools, overview: OVERVIEW, ...pageLinks(open, address), moveTo: address.moveTo, listen };
}
