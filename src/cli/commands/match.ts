/** `quotecheck match -`: the second half of a run, on the records that `extract` wrote. */

import { QuotecheckError } from '../../errors.ts';
import { checkQuotes } from '../../index.ts';
import type { Run } from '../commands.ts';
import { intake } from '../intake.ts';
import { publish } from '../publish.ts';
import { remark } from '../status.ts';

export const match: Run = async (call, world) => {
  if (call.args.length !== 1 || call.args[0] !== '-') {
    throw new QuotecheckError('bad-option', 'match takes - alone: it reads the records of extract from standard input');
  }
  const { articles, quotes, problems } = await intake(await world.stdin());
  const { include, story } = call.options;
  const report = checkQuotes({ files: [], articles, problems }, quotes, {
    includeIndirect: include === 'indirect',
    story,
  });
  if (quotes.length > 0 && !quotes.some(({ kind }) => kind === 'indirect')) {
    remark('no record is of reported speech; `quotecheck extract --include indirect` writes it', call.options, world);
  }
  return publish(report, call, world);
};
