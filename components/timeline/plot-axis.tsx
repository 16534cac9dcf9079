import type { PlacedLane, Scene } from '@/lib/scene/scene';
import { AXIS_HEIGHT } from '@/lib/scene/plot-size';
import type { LaneRows } from '@/lib/scene/lane-rows';

/** Row baselines and strips of the axis, from the design. */
const ROWS = [
  { top: 2, text: 15, strip: 21 },
  { top: 28, text: 41, strip: 47 },
];

/** Everything behind the marks: the ends, the axis, the grid, the lanes and their names. */
export function PlotAxis({ scene, lanes }: { scene: Scene; lanes: readonly LaneRows[] }) {
  const { plot, height } = scene;
  return (
    <g aria-hidden="true">
      <rect className="plot-end" x={0} y={AXIS_HEIGHT} width={plot.before.x1} height={height - AXIS_HEIGHT} />
      {plot.after && <rect className="plot-end" x={plot.after.x0} y={AXIS_HEIGHT} width={plot.after.x1 - plot.after.x0} height={height - AXIS_HEIGHT} />}
      <AxisRows scene={scene} />
      <Breaks scene={scene} />
      <Grid scene={scene} lanes={lanes} />
      {scene.lanes.map((lane) => (
        <LaneName key={lane.lane} lane={lane} />
      ))}
    </g>
  );
}

function AxisRows({ scene: { axis, plot } }: { scene: Scene }) {
  const { x0, x1 } = plot.focus;
  return axis.rows.map((row, i) => {
    const { top, text, strip } = ROWS[i]!;
    return (
      <g key={row.head}>
        <text className="axis-text strong" x={plot.before.x1 - 2} y={text} textAnchor="end">
          {row.head}
        </text>
        {row.zone && <rect className="axis-day" x={x0} y={strip} width={x1 - x0} height={3} />}
        {row.nights.map((night) => (
          <rect className="axis-night" key={night.x0} x={night.x0} y={strip} width={night.x1 - night.x0} height={3} />
        ))}
        {row.ticks.map((tick) => (
          <g key={tick.x}>
            <path className="axis-tick" d={`M${tick.x} ${top}V${strip + 3}`} />
            {tick.label && (
              <text className="axis-text" x={tick.labelX} y={text}>
                {tick.label}
              </text>
            )}
          </g>
        ))}
      </g>
    );
  });
}

/** The `//` at each break, and the bracket that names the compressed end. */
function Breaks({ scene: { plot, endLabels } }: { scene: Scene }) {
  const { before, after, focus } = plot;
  return (
    <>
      {before.compressed && (
        <>
          <path className="axis-break" d={`M${before.x1 + 1} 50l6-10M${before.x1 + 6} 50l6-10`} />
          <path className="axis-tick" d={`M.5 47V50H${before.x1}V47`} />
          {endLabels.before && (
            <text className="axis-text" x={8} y={41}>
              {endLabels.before}
            </text>
          )}
        </>
      )}
      {after && endLabels.after && (
        <>
          <path className="axis-break" d={`M${focus.x1 + 1} 50l6-10M${focus.x1 + 6} 50l6-10`} />
          <path className="axis-tick" d={`M${after.x0 + 1} 47V50H${after.x1 - 0.5}V47`} />
          <text className="axis-text" x={after.x0 + 7} y={41}>
            {endLabels.after}
          </text>
        </>
      )}
    </>
  );
}

function Grid({ scene: { axis, plot, lanes: placed, height, width }, lanes }: { scene: Scene; lanes: readonly LaneRows[] }) {
  const bottom = height - 0.5;
  return (
    <>
      {axis.lines.map(({ x, zone }) => {
        if (zone === null) return <path className="grid-line" key={`all${x}`} d={`M${x} ${AXIS_HEIGHT}V${bottom}`} />;
        const own = placed.filter(({ lane }) => lanes.find((each) => each.lane === lane)?.side?.clock === zone);
        return own.map((lane) => <path className="grid-line dotted" key={`${lane.lane}${x}`} d={`M${x} ${lane.y0}V${lane.y1}`} />);
      })}
      <path className="grid-line" d={`M${plot.focus.x0} ${AXIS_HEIGHT}V${bottom}M${plot.focus.x1} ${AXIS_HEIGHT}V${bottom}`} />
      {placed.map(({ lane, y0 }, i) => (
        <path key={lane} className={i === 0 ? 'lane-line strong' : 'lane-line'} d={`M0 ${y0 + 0.5}H${width}`} />
      ))}
      <path className="lane-line strong" d={`M0 ${bottom}H${width}`} />
    </>
  );
}

function LaneName({ lane }: { lane: PlacedLane }) {
  const count = lane.shown === lane.total ? `${lane.total} ${lane.total === 1 ? 'event' : 'events'}` : `${lane.shown} of ${lane.total}`;
  return (
    <>
      <text className="lane-name" x={8} y={lane.y0 + 21}>
        {lane.name}
      </text>
      <text className="lane-count" x={8} y={lane.y0 + 38}>
        {count}
      </text>
    </>
  );
}
