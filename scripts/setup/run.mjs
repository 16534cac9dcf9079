import { spawn } from 'node:child_process';
import { childEnv, root } from './project.mjs';

const windows = process.platform === 'win32';
const live = new Set();
let ending = false;

/** Ends a child with all it started: each child leads a process group of its own. */
function end(child, signal) {
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

function endAll(code) {
  if (ending) return;
  ending = true;
  // As Ctrl-C would: Playwright ends its server and browsers on SIGINT, and leaves them running on SIGTERM.
  for (const child of live) end(child, 'SIGINT');
  // A child that does not go by itself is ended.
  const deadline = Date.now() + 5000;
  const wait = setInterval(() => {
    if (live.size > 0 && Date.now() < deadline) return;
    clearInterval(wait);
    for (const child of live) end(child, 'SIGKILL');
    process.exit(code);
  }, 50);
}

/**
 * Ties the children's lives to ours, and ours to npm's. npm passes Ctrl-C on but not SIGTERM, and leaves what it
 * started running; so the parent is watched, and when it is gone the children go too.
 */
export function endWithParent() {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(codes)) process.on(signal, () => endAll(code));
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) endAll(143);
  }, 300).unref();
}

/**
 * Starts a program and leaves it running.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, stdio?: import('node:child_process').StdioOptions, cwd?: string, timeoutMs?: number }} options
 *   `env` is added to ours; `stdio` is `inherit` unless given.
 * @returns {{ child: import('node:child_process').ChildProcess | null, exit: Promise<number> }} `exit` never rejects: a
 *   program that cannot be started, was ended by a signal or ran out of time exits with 1.
 */
export function start(command, args, { env = {}, stdio = 'inherit', cwd = root, timeoutMs } = {}) {
  if (ending) return { child: null, exit: Promise.resolve(1) };
  const child = spawn(command, args, {
    cwd, stdio, env: childEnv(env), detached: !windows,
    shell: windows && !command.endsWith('.exe'),
  });
  live.add(child);
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => end(child, 'SIGKILL'), timeoutMs);
  const exit = new Promise((resolve) => {
    const done = (code) => {
      clearTimeout(timer);
      live.delete(child);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.once('exit', (code) => done(code ?? 1));
  });
  return { child, exit };
}

/** Runs a program to its end. Options as for `start`. @returns {Promise<number>} its exit code. */
export const run = (command, args, options) => start(command, args, options).exit;

/** Runs a script of Node's to its end. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Ends what `start` gave back, with all it started, and waits for it. */
export async function stop({ child, exit }) {
  if (child !== null) end(child, 'SIGTERM');
  await exit;
}
