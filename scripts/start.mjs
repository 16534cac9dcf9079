// npm start: installs what is missing, builds what is stale, serves, and prints the address.
import { buildIfStale } from './setup/build.mjs';
import { install } from './setup/install.mjs';
import { nextFreePort, portAskedFor } from './setup/port.mjs';
import { say } from './setup/project.mjs';
import { endWithParent } from './setup/run.mjs';
import { serve } from './setup/serve.mjs';

async function main() {
  // Asked first: nobody should wait for a build to hear that the port is taken.
  const asked = await portAskedFor();
  if (!(await install()) || !(await buildIfStale())) return 1;
  const running = await serve('start', asked ?? (await nextFreePort(3000)));
  if (running === null) return 1;
  say(`open ${running.url}`);
  return running.server.exit;
}

endWithParent();
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
