/** `quotecheck PATH...`: the whole way from files to a report. */

import { check as checkArticles } from '../../index.ts';
import { checkOptions } from '../checking.ts';
import type { Run } from '../commands.ts';
import { beginEarly } from '../early.ts';
import { gateFor } from '../gate/asked.ts';
import { progressFor } from '../progress.ts';
import { publish } from '../publish.ts';
import { readPaths } from '../reading.ts';

export const check: Run = async (call, world) => {
  const gate = await gateFor(call.options, world);
  const reading = await readPaths(call.args, call, world);
  const settings = await checkOptions(call.options, world);
  const begun = await beginEarly(reading, call, world);
  const { watch, end } = progressFor(call.options, world);
  const report = checkArticles(reading, { ...settings, watch });
  end();
  return publish(report, { ...call, articles: reading.articles, begun, gate }, world);
};
