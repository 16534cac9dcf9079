/* What only a hand on the drawing needs, as one piece that comes after the page stands. */
export { drawingMotion } from './drawing-motion';
export { overviewBrush } from './overview-brush';
export { plotGestures } from './plot-gestures';
export { plotKeys } from './plot-keys';
