import { createServer } from 'node:net';

const tryListen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? false : undefined));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

/** Whether a server could listen here. Asked on every address and on loopback alone: some systems let two servers share a port otherwise. */
export async function portIsFree(port) {
  for (const host of [undefined, '127.0.0.1', '::1']) if ((await tryListen(port, host)) === false) return false;
  return true;
}

/** The first free port from `from` on, within a hundred. @throws if there is none. */
export async function nextFreePort(from) {
  for (let port = from; port < from + 100; port += 1) if (await portIsFree(port)) return port;
  throw new Error(`No free port from ${from} to ${from + 99}.`);
}

/**
 * The port that `PORT` asks for, or null when it asks for none.
 * @throws {Error} with a sentence for the reader if it is not a port, or is taken: who names a port wants that one.
 */
export async function portAskedFor(text = process.env.PORT) {
  if (text === undefined || text === '') return null;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new Error(`PORT=${text} is not a port: give a number from 1 to 65535.`);
  if (!(await portIsFree(port))) throw new Error(`Port ${port} is taken. Stop what uses it, or give another: PORT=${port + 1} npm start`);
  return port;
}
