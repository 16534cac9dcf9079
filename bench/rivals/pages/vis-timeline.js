import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { boot, twoFrames } from './boot.js';

const itemOf = ({ id, title, start, end }) => ({ id, content: title, start, end });

boot(async ({ root, events, option }) => {
  const clustered = option === 'cluster';
  let drawn = () => {};
  const first = new Promise((resolve) => (drawn = resolve));
  const timeline = new Timeline(root, new DataSet(events.map(itemOf)), { height: '760px', onInitialDrawComplete: drawn, ...(clustered && { cluster: { maxItems: 1 } }) });
  await first;
  // With clusters the first drawing is of a default week; all of the time, and the clusters, would come with a later tick.
  if (clustered) timeline.redraw();
  let changes = 0;
  timeline.on('changed', () => changes++);
  const settled = async () => {
    for (let before = -1; before !== changes; ) {
      before = changes;
      await twoFrames();
    }
  };
  await settled();
  const show = async (some) => {
    const before = changes;
    timeline.setItems(new DataSet(some.map(itemOf)));
    while (changes === before) await twoFrames();
    await settled();
  };
  return { show, xOf: (time) => timeline.body.domProps.left.width + timeline.body.util.toScreen(new Date(time)) };
});
