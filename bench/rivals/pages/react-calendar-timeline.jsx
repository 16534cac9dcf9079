import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import Timeline from 'react-calendar-timeline';
import 'react-calendar-timeline/style.css';
import { boot, endOf, TOPICS, until, WHOLE } from './boot.js';

const LEFT = 150;
const YEAR = 31_557_600_000;
const groups = TOPICS.map((topic) => ({ id: topic, title: topic }));
const itemOf = (event) => ({ id: event.id, group: event.topics[0], title: event.title, start_time: event.start, end_time: endOf(event), canMove: false, canResize: false });

boot(async ({ root, events }) => {
  root.style.overflow = 'auto';
  let [from, to] = WHOLE;
  const onTimeChange = (start, end, update) => {
    [from, to] = [start, end];
    update(start, end);
  };
  const drawing = createRoot(root);
  const show = (some) =>
    flushSync(() =>
      drawing.render(
        <Timeline groups={groups} items={some.map(itemOf)} defaultTimeStart={WHOLE[0]} defaultTimeEnd={WHOLE[1]} maxZoom={200 * YEAR} stackItems canMove={false} canResize={false} canChangeGroup={false} onTimeChange={onTimeChange} />,
      ),
    );
  show(events);
  await until(() => root.querySelector('.rct-item'), 'the first item');
  return { show, xOf: (time) => LEFT + ((time - from) / (to - from)) * (1280 - LEFT) };
});
