// A scatter chart has no pan or zoom: a drag and the wheel set its domain, with what is in it, at most once a frame.
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { CartesianGrid, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts';
import { boot, TOPICS, until, WHOLE } from './boot.js';

const [LEFT, RIGHT] = [105, 1275];
const dayText = (time) => new Date(time).toISOString().slice(0, 10);
const pointOf = ({ start, topics, title }) => ({ x: start, y: TOPICS.indexOf(topics[0]), title });

boot(async ({ root, events }) => {
  let [shown, domain, asked] = [events, WHOLE, null];
  const drawing = createRoot(root);
  const within = () => shown.filter(({ start }) => start >= domain[0] && start <= domain[1]);
  const draw = () =>
    flushSync(() =>
      drawing.render(
        <ScatterChart width={1280} height={720}>
          <CartesianGrid />
          <XAxis type="number" dataKey="x" domain={domain} allowDataOverflow tickFormatter={dayText} />
          <YAxis type="number" dataKey="y" domain={[0, 11]} tickCount={12} tickFormatter={(row) => TOPICS[row]} width={100} />
          <Tooltip />
          <Scatter data={within().map(pointOf)} fill="#3366cc" isAnimationActive={false} />
        </ScatterChart>,
      ),
    );
  const drawn = () => until(() => root.getElementsByClassName('recharts-scatter-symbol').length === within().length, 'the points');
  const ask = (next) => {
    if (asked === null) requestAnimationFrame(() => {
      [domain, asked] = [asked, null];
      draw();
    });
    asked = next;
  };
  let heldAt = null;
  root.addEventListener('pointerdown', ({ clientX }) => (heldAt = clientX), true);
  window.addEventListener('pointerup', () => (heldAt = null));
  window.addEventListener('pointermove', ({ clientX }) => {
    if (heldAt === null) return;
    const [from, to] = asked ?? domain;
    const by = ((heldAt - clientX) / (RIGHT - LEFT)) * (to - from);
    heldAt = clientX;
    ask([from + by, to + by]);
  });
  root.addEventListener('wheel', (event) => {
    event.preventDefault();
    const [from, to] = asked ?? domain;
    const factor = event.deltaY < 0 ? 1 / 1.2 : 1.2;
    const held = from + ((event.clientX - LEFT) / (RIGHT - LEFT)) * (to - from);
    ask([held - (held - from) * factor, held + (to - held) * factor]);
  }, { passive: false, capture: true });
  draw();
  await drawn();
  const show = async (some) => {
    shown = some;
    draw();
    await drawn();
  };
  return { show, xOf: (time) => LEFT + ((time - domain[0]) / (domain[1] - domain[0])) * (RIGHT - LEFT) };
});
