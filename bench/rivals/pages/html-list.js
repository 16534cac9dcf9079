// The floor: an item for each event, without an axis, a filter's logic or anything to drag.
import { boot } from './boot.js';

const item = ({ title, start, topics }) => `<li><time>${new Date(start).toISOString().slice(0, 10)}</time> ${title} <small>${topics.join(', ')}</small></li>`;

boot(async ({ root, events }) => {
  root.style.overflow = 'auto';
  const show = (some) => (root.innerHTML = `<ol>${some.map(item).join('')}</ol>`);
  show(events);
  return { show };
});
