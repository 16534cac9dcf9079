import { programs } from '../setup/project.mjs';
import { runNode } from '../setup/run.mjs';
import { reported } from './report.mjs';
import { tallyVitest } from './tally.mjs';

/** Behind Greenwich with summer time, on it, and ahead of it without: a date that slips by a day slips in one of them. */
export const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Shanghai'];

/** The unit tests, on a machine whose clock is in the given zone. */
export const unit = (zone) =>
  reported(
    `unit-${zone.replace('/', '-')}`,
    (path) => runNode([programs.vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`], { env: { TZ: zone, TEST_ZONE: zone } }),
    tallyVitest,
  );
