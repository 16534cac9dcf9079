/** Exit codes of the commands that read foreign files; docs/importing.md and docs/scaling.md promise them. */
export const [DONE, UNREADABLE, WRONG_USE, ROWS_LEFT_OUT] = [0, 1, 2, 3];

/** What is said goes beside the output, which may be piped on. */
export const say = (text) => process.stderr.write(`${text}\n`);

/**
 * Runs a command with the words that it was called with, or says how to call it.
 *
 * @param readArguments gives `{ help }`, `{ problem }`, or what `run` takes
 * @param run gives the exit code
 */
export async function runCommand({ readArguments, usage, run }) {
  const asked = readArguments(process.argv.slice(2));
  if ('help' in asked) {
    process.stdout.write(usage);
  } else if ('problem' in asked) {
    say(`${asked.problem}\n\n${usage}`);
    process.exitCode = WRONG_USE;
  } else {
    process.exitCode = await run(asked);
  }
}
