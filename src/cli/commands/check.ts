/** `quotecheck PATH...`: the whole way from files to a report. */

import { check as checkArticles } from '../../index.ts';
import { checkOptions } from '../checking.ts';
import type { Run } from '../commands.ts';
import { gateFor } from '../gate/asked.ts';
import { publish } from '../publish.ts';
import { readPaths } from '../reading.ts';

export const check: Run = async (call, world) => {
  const gate = await gateFor(call.options, world);
  const reading = await readPaths(call.args, call, world);
  return publish(
    checkArticles(reading, await checkOptions(call.options, world)),
    { ...call, articles: reading.articles, gate },
    world,
  );
};
