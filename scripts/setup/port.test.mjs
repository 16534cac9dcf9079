import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextFreePort, portAskedFor } from './port.mjs';

describe('the port', () => {
  let server;
  let taken;
  beforeEach(async () => {
    server = createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    taken = server.address().port;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('is a later one where the first is taken, even on loopback alone', async () => {
    expect(await nextFreePort(taken)).toBeGreaterThan(taken);
  });

  it('is refused where it was asked for and is taken', async () => {
    await expect(portAskedFor(String(taken))).rejects.toThrow(`Port ${taken} is taken.`);
  });

  it.each([undefined, ''])('is nobody’s wish when PORT is %o', async (text) => {
    expect(await portAskedFor(text)).toBeNull();
  });

  it.each(['0', '65536', '-1', '3000.5', 'three', '1e3', ' 3000'])('is refused when PORT is %o', async (text) => {
    await expect(portAskedFor(text)).rejects.toThrow('is not a port');
  });
});
