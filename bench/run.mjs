// npm run bench -- <name>: longer measurements, against a stated rival in the same run. Not part of `npm test`.
import { buildIfStale } from '../scripts/setup/build.mjs';
import { install } from '../scripts/setup/install.mjs';
import { endWithParent } from '../scripts/setup/run.mjs';

/** Each measures, prints its table, and gives whether its bars hold. */
const BENCHES = {
  server: async (options) => (await import('./server.mjs')).benchServer(options),
};

async function main([name, ...options]) {
  if (!(name in BENCHES)) {
    console.error(`Which one? ${Object.keys(BENCHES).map((each) => `npm run bench -- ${each}`).join(', ')}`);
    return 2;
  }
  if (!(await install()) || !(await buildIfStale())) return 1;
  return (await BENCHES[name](options)) ? 0 : 1;
}

endWithParent();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
