import { Timeline } from '@knight-lab/timelinejs';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { boot } from './boot.js';

const dateOf = (time) => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const slideOf = ({ id, title, start, end, topics }) => ({ unique_id: id, start_date: dateOf(start), ...(end && { end_date: dateOf(end) }), text: { headline: title }, group: topics[0] });

boot(async ({ root, events }) => {
  // It takes no other events once it is made; its own documentation makes another.
  const show = (some) =>
    new Promise((resolve) => {
      root.innerHTML = '<div id="made" style="width:1280px;height:760px"></div>';
      const timeline = (window.timeline = new Timeline('made', { events: some.map(slideOf) }, { font: null }));
      timeline.on('loaded', resolve);
    });
  await show(events);
  return { show };
});
