// Everything in scripts/ runs before `npm ci` ever has: nothing here may import a package.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, without a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A path below the root. */
export const at = (...parts) => join(root, ...parts);

/** The scripts of packages, started with Node directly: `npx` would stand between us and the process that we must end. */
export const programs = {
  eslint: at('node_modules/eslint/bin/eslint.js'),
  next: at('node_modules/next/dist/bin/next'),
  playwright: at('node_modules/@playwright/test/cli.js'),
  tsc: at('node_modules/typescript/bin/tsc'),
  vitest: at('node_modules/vitest/vitest.mjs'),
};

/** The environment of every child. NODE_ENV goes: each program sets the one it needs. */
export function childEnv(extra = {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra };
  if (!('NODE_ENV' in extra)) delete env.NODE_ENV;
  return env;
}

export const say = (text) => console.log(`[demarche] ${text}`);
