/** `quotecheck PATH...`: the whole way from files to a report. */

import { check as checkArticles } from '../../index.ts';
import type { Run } from '../commands.ts';
import { publish } from '../publish.ts';
import { readPaths } from '../reading.ts';

export const check: Run = async (call, world) => {
  const reading = await readPaths(call.args, call.options, world);
  const { include, story } = call.options;
  return publish(checkArticles(reading, { includeIndirect: include === 'indirect', story }), call, world);
};
