import { gdelt } from './import-gdelt';
import { ownJson } from './import-own';
import { stateTimeline } from './import-state-timeline';
import { stateTrips } from './import-state-trips';
import { stateVisits } from './import-state-visits';
import { timelineJs } from './import-timelinejs';
import { NO_NAMES } from './own-names';
import type { ImportFormat } from './run-import';

/** The formats that need no mapping; a sheet of one's own is read by `csvFormat`. */
export const FORMATS: ReadonlyMap<string, ImportFormat> = new Map([
  ['gdelt', gdelt],
  ['timelinejs', timelineJs],
  ['state-trips', stateTrips],
  ['state-visits', stateVisits],
  ['state-timeline', stateTimeline],
  ['story', ownJson(NO_NAMES)],
]);
