import type { OpenStory, OpenView } from '@/lib/scene/open-story';
import { LaneControls } from './lane-controls';
import { ScaleControls } from './scale-controls';

/**
 * What changes the drawing and not what it shows. A function and no component: what the browser draws of another view then is
 * the same element as the server's, and the link in focus stays in focus.
 */
export function drawingTools(open: OpenStory, shown: OpenView) {
  return (
    <div className="drawing-tools">
      {LaneControls({ open, shown })}
      {ScaleControls({ open, shown })}
    </div>
  );
}
