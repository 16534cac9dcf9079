import { expect, it } from 'vitest';

/** Minutes that the zone's clock is behind UTC, on 15 January and 15 July 2024. */
const OFFSETS = { UTC: [0, 0], 'America/Los_Angeles': [480, 420], 'Asia/Shanghai': [-480, -480] };

it('the machine’s clock is in the zone that this run was asked for', () => {
  const zone = process.env.TEST_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  const offsets = [0, 6].map((month) => new Date(Date.UTC(2024, month, 15)).getTimezoneOffset());
  expect(offsets).toEqual(OFFSETS[zone] ?? offsets);
});
