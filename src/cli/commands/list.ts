/** `--list`: what would be read, in which form, and what would not and why. Reads no article. */

import { formOf } from '../../read/forms.ts';
import { discover } from '../../read/index.ts';
import { safe } from '../../report/safe.ts';
import { deliver } from '../deliver.ts';
import { keepApart } from '../destinations.ts';
import { sourcesOf, withHint } from '../reading.ts';
import type { Run } from '../run.ts';
import { complain, isDone, status } from '../status.ts';

export const list: Run = async ({ args, options }, world) => {
  const { paths, options: seeking } = await sourcesOf(args, options, world);
  const found = await discover(
    paths.filter((path) => path !== '-'),
    world.files,
    seeking,
  );
  const { name } = seeking.stdin ?? { name: '-' };
  const given = paths.includes('-') ? [{ path: name, form: seeking.type ?? formOf(name) ?? 'text' }] : [];
  const read = [...found.candidates, ...given].map(({ path, form }) => ({
    path,
    text: `read  ${form.padEnd(8)}  ${safe(path)}\n`,
  }));
  const over = found.passedOver.map(({ path, why }) => ({
    path,
    text: `skip            ${safe(path)}: ${safe(why)}\n`,
  }));
  const lines = [...read, ...over].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ text }) => text);
  const listed = [...found.candidates, ...found.passedOver].map(({ path }) => ({
    path,
    what: 'one of the files listed',
  }));
  const file = options.output === '-' ? null : options.output;
  await keepApart([file], listed, world.files);
  await deliver(lines.join(''), file, world);
  const problems = found.problems.map(withHint);
  complain(problems, options, world);
  return isDone({ problems, articles: read }, options) ? status.done : status.failed;
};
