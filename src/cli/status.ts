/** Exit statuses, and what is said on standard error beside them. Changing a status is a breaking change. */

import type { Problem } from '../model.ts';
import { faultWords, isRemark, told } from '../report/problems.ts';
import { safe } from '../report/safe.ts';
import type { Options } from './options.ts';
import type { World } from './world.ts';

/** `found` is for `--fail-on` alone. An interrupted run ends by the signal, which shells show as 130. */
export const status = { done: 0, found: 1, failed: 2 } as const;

export type Status = (typeof status)[keyof typeof status];

function isFailure({ code }: Problem): boolean {
  return !isRemark(code);
}

/**
 * Whether all was done that was asked; where nothing at all could be read, nothing was, skipped or not. A path that
 * does not exist was named in error, and is never skipped.
 */
export function isDone(
  { problems, articles }: { readonly problems: readonly Problem[]; readonly articles: { readonly length: number } },
  { skipUnreadable }: Pick<Options, 'skipUnreadable'>,
): boolean {
  const failures = problems.filter(isFailure);
  return (
    failures.length === 0 || (skipUnreadable && articles.length > 0 && failures.every(({ code }) => code !== 'missing'))
  );
}

/** A line for each problem and one for its way out, which is said once for neighbours that share it. */
export function complain(problems: readonly Problem[], { quiet }: Options, { err }: World): void {
  const groups = told(quiet ? problems.filter(isFailure) : problems);
  groups.forEach((group, index) => {
    const { path, code, hint } = group.problem;
    err(`quotecheck: ${safe(path)}: ${safe(faultWords(group))} [${code}]\n`);
    if (groups[index + 1]?.problem.hint !== hint) err(`${safe(hint)}\n`);
  });
}

/** Something worth knowing that is no problem. */
export function remark(words: string, { quiet }: Pick<Options, 'quiet'>, { err }: World): void {
  if (!quiet) err(`quotecheck: ${safe(words)}\n`);
}
