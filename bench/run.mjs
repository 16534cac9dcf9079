// npm run bench -- <name>: longer measurements, against a stated rival in the same run. Not part of `npm test`.
import { buildIfStale } from '../scripts/setup/build.mjs';
import { install } from '../scripts/setup/install.mjs';
import { endWithParent } from '../scripts/setup/run.mjs';

/** Each measures, prints its table, and gives whether its bars hold; `built` needs the production build. */
const BENCHES = {
  server: { built: true, run: async (options) => (await import('./server.mjs')).benchServer(options) },
  // It builds what it needs of the product itself, as the rivals alone need none of it.
  rivals: { built: false, run: async (options) => (await import('./rivals/bench-rivals.mjs')).benchRivals(options) },
  selection: { built: false, run: async () => (await import('./selection.mjs')).benchSelection() },
  sql: { built: false, run: async (options) => (await import('./sql.mjs')).benchSql(options) },
};

async function main([name, ...options]) {
  if (!(name in BENCHES)) {
    console.error(`Which one? ${Object.keys(BENCHES).map((each) => `npm run bench -- ${each}`).join(', ')}`);
    return 2;
  }
  const { built, run } = BENCHES[name];
  if (!(await install()) || (built && !(await buildIfStale()))) return 1;
  return (await run(options)) ? 0 : 1;
}

endWithParent();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
