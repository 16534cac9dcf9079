import { MarkIcon } from '../ui/mark-icon';
import { GlyphSample } from './glyph-sample';
import { GhostIcon, LengthIcon, NightIcon, PillIcon } from './legend-icons';
import { LEGEND_MARKS } from './legend-marks';

/** How each mark of the legend is drawn, in words. */
const HOW: Readonly<Record<string, string>> = {
  'Exact time': 'Glyph on a tick: the only mark that carries one',
  'That day, hour not given': 'Bar between two caps',
  'One of these days': 'Caps, dotted between',
  'All of these days': 'Caps, a tick at each midnight',
  'That month or year': 'Hatched; dashed outline if scheduled',
  'Approximate start': 'Dashed cap',
  'Start unknown': 'Comes out of dashes',
  'Under way': 'Right edge open',
};

/** Every mark and every status with its meaning. */
export function AllMarks() {
  return (
    <div className="legend-sheet">
      <p>
        <b>How to read a mark.</b> A mark is as wide as what is known. A day fills its whole day on its own city’s clock, since no hour is given; the
        glyph beside the title names the topic.
      </p>
      <ul>
        {LEGEND_MARKS.map(({ mark, name }) => (
          <li key={name}>
            <MarkIcon mark={mark} topic="dialogue" />
            <b>{name}</b>
            <span>{HOW[name]}</span>
          </li>
        ))}
        <li>
          <LengthIcon />
          <b>Length</b>
          <span>To scale, beside the words</span>
        </li>
        <li>
          <GhostIcon />
          <b>Filtered out</b>
          <span>Grey outline, in place</span>
        </li>
        <li>
          <PillIcon />
          <b>Several events</b>
          <span>How many stand too close to draw</span>
        </li>
        <li>
          <NightIcon />
          <b>Night</b>
          <span>Grey strip on each clock, 18:00 to 06:00</span>
        </li>
        <GlyphSample status="happened" name="Happened" how="Glyph filled" />
        <GlyphSample status="scheduled" name="Scheduled" how="Glyph hollow" />
        <GlyphSample status="postponed" name="Postponed" how="Hollow, barred" />
        <GlyphSample status="cancelled" name="Cancelled" how="Hollow, struck" />
      </ul>
    </div>
  );
}
