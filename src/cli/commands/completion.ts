/** `quotecheck completion SHELL`: the completion of commands, options and their values for a shell. */

import { QuotecheckError } from '../../errors.ts';
import { deliver } from '../deliver.ts';
import { didYouMean } from '../nearest.ts';
import type { Run } from '../run.ts';
import { bash } from '../shell/bash.ts';
import { fish } from '../shell/fish.ts';
import { zsh } from '../shell/zsh.ts';
import { status } from '../status.ts';

const shells: Readonly<Record<string, () => string>> = { bash, zsh, fish };

export const completion: Run = async ({ args: [shell = '', ...more], destinations }, world) => {
  const script = more.length === 0 && Object.hasOwn(shells, shell) ? shells[shell] : undefined;
  if (!script) {
    const known = Object.keys(shells);
    throw new QuotecheckError('bad-option', `completion takes ${known.join(', ')}.${didYouMean(shell, known)}`);
  }
  await deliver(script(), destinations[0]?.file ?? null, world);
  return status.done;
};
