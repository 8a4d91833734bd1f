/** `quotecheck match -`: the second half of a run, on the records that `extract` wrote. */

import { QuotecheckError } from '../../errors.ts';
import { checkQuotes } from '../../follow.ts';
import { checkOptions } from '../checking.ts';
import { gateFor } from '../gate/asked.ts';
import { intake } from '../intake.ts';
import { allOf, linesOf } from '../lines.ts';
import { progressFor } from '../progress.ts';
import { publish } from '../publish.ts';
import type { Run } from '../run.ts';

export const match: Run = async (call, world) => {
  if (call.args.length !== 1 || call.args[0] !== '-') {
    throw new QuotecheckError('bad-option', 'match takes - alone: it reads the records of extract from standard input');
  }
  const gate = await gateFor(call.options, world);
  const records = await allOf(world.stdin);
  if (linesOf(records).next().done) throw new QuotecheckError('bad-record', 'there is no record on standard input');
  const { quotes, ...reading } = await intake(records);
  const settings = await checkOptions(call.options, world);
  const { watch, end } = progressFor(call.options, world);
  const report = checkQuotes(reading, quotes, { ...settings, watch });
  end();
  return publish(report, { ...call, articles: reading.articles, gate }, world);
};
