import { CONTROLS, EMBED_CODES, type EmbedChoice, HEIGHTS } from '@/lib/share/embed-choice';
import type { EmbedShare } from '@/lib/share/embed-share';
import { serializeView } from '@/lib/view/serialize-view';
import { withEvent } from '@/lib/view/edit-view';
import { Choices } from './choices';

interface EmbedFieldsProps {
  share: EmbedShare;
  choice: EmbedChoice;
}

const CONTROL_NAMES: Readonly<Record<EmbedChoice['controls'], string>> = { none: 'None', topics: 'Topics', all: 'All' };
const CODE_NAMES: Readonly<Record<EmbedChoice['code'], string>> = { script: 'Frame that fits its height', frame: 'Frame alone', picture: 'Linked picture' };
const CODE_NOTES: Readonly<Record<EmbedChoice['code'], string>> = {
  script: 'with a small script',
  frame: 'for sites that take no script',
  picture: 'for systems that strip frames, and for mail',
};

/** The settings of an embedding, with the view that they travel with. */
export function EmbedFields({ share, choice }: EmbedFieldsProps) {
  const rest = share.kind === 'event' ? '' : serializeView(withEvent(share.view, null));
  return (
    <>
      {[...new URLSearchParams(rest)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="share-set">
        <span>Heading, if not its own</span>
        <input type="text" name="title" defaultValue={choice.title} maxLength={120} autoComplete="off" />
      </label>
      {share.events.length > 0 && (
        <label className="share-set">
          <span>Opens on</span>
          <select name="event" defaultValue={choice.event ?? ''}>
            <option value="">No event</option>
            {share.events.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="share-set share-set-wide">
        <span>Alternative text, for those who cannot see it</span>
        <textarea name="alt" rows={2} defaultValue={choice.alt || share.alt} maxLength={300} />
      </label>
      <Choices legend="Filters shown" name="controls" words={CONTROLS} names={CONTROL_NAMES} chosen={choice.controls} />
      <label className="share-set">
        <span>Height in pixels</span>
        <input type="number" name="height" defaultValue={choice.height} min={HEIGHTS.least} max={HEIGHTS.most} step={10} />
      </label>
      <fieldset className="share-set share-set-wide share-kinds">
        <legend>Code</legend>
        {EMBED_CODES.map((code) => (
          <label key={code}>
            <input type="radio" name="code" value={code} defaultChecked={code === choice.code} />
            <span>
              {CODE_NAMES[code]} <small>{CODE_NOTES[code]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="btn solid share-make">
        Make the code
      </button>
    </>
  );
}
