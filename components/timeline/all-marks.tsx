import { MarkIcon } from '../ui/mark-icon';
import { GlyphSample } from './glyph-sample';
import { GhostIcon, LengthIcon, NightIcon, PillIcon } from './legend-icons';
import { LEGEND_MARKS } from './legend-marks';

/** Every mark and every status with its meaning. */
export function AllMarks() {
  return (
    <div className="legend-sheet">
      <p>
        <b>How to read a mark.</b> A mark is as wide as what is known. A day fills its whole day on its own city’s clock, since no hour is given; the
        glyph beside the title names the topic.
      </p>
      <ul>
        {LEGEND_MARKS.map(({ mark, name, how }) => (
          <li key={name}>
            <MarkIcon mark={mark} topic="dialogue" />
            <b>{name}</b>
            <span>{how}</span>
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
