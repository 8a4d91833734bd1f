/** `--list`: what would be read, in which form, and what would not and why. Reads no article. */

import { discover } from '../../read/index.ts';
import { safe } from '../../report/safe.ts';
import type { Run } from '../commands.ts';
import { deliver } from '../deliver.ts';
import { sourcesOf, withHint } from '../reading.ts';
import { complain, isDone, status } from '../status.ts';

export const list: Run = async ({ args, options }, world) => {
  const { paths, options: seeking } = await sourcesOf(args, options, world);
  const found = await discover(
    paths.filter((path) => path !== '-'),
    world.files,
    seeking,
  );
  const read = found.candidates.map(({ path, form }) => ({ path, text: `read  ${form.padEnd(8)}  ${safe(path)}\n` }));
  const over = found.passedOver.map(({ path, why }) => ({
    path,
    text: `skip            ${safe(path)}: ${safe(why)}\n`,
  }));
  const lines = [...read, ...over].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ text }) => text);
  await deliver(lines.join(''), options.output === '-' ? null : options.output, world);
  const problems = found.problems.map(withHint);
  complain(problems, options, world);
  return isDone({ problems, articles: found.candidates }, options) ? status.done : status.failed;
};
