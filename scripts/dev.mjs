// npm run dev: Next.js in development, on the first free port from 3000 or the one that PORT names.
import { cutFonts } from './setup/build.mjs';
import { install } from './setup/install.mjs';
import { nextFreePort, portAskedFor } from './setup/port.mjs';
import { endWithParent } from './setup/run.mjs';
import { serve } from './setup/serve.mjs';

async function main() {
  const asked = await portAskedFor();
  if (!(await install()) || !(await cutFonts())) return 1;
  const running = await serve('dev', asked ?? (await nextFreePort(3000)));
  return running === null ? 1 : running.server.exit;
}

endWithParent();
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
