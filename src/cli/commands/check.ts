/** `quotecheck PATH...`: the whole way from files to a report. */

import { type Format, reporters } from '../../report/index.ts';
import { cacheFor } from '../cache/index.ts';
import { checkOptions } from '../checking.ts';
import { beginEarly } from '../early.ts';
import { gateFor } from '../gate/asked.ts';
import { publish } from '../publish.ts';
import { checkedReading } from '../quoting.ts';
import { readPaths } from '../reading.ts';
import type { Run } from '../run.ts';

export const check: Run = async (call, world) => {
  const gate = await gateFor(call.options, world);
  const cache = await cacheFor(call.options, world);
  const reading = await readPaths(call.args, call, world, cache);
  const settings = await checkOptions(call.options, world);
  const begun = await beginEarly(reading, call, world);
  const [{ report, articles }] = await Promise.all([
    checkedReading({ ...reading, cache }, settings, call, world),
    // What prints the report is loaded while threads look for quotes.
    ...call.destinations.map(({ format }) => reporters[format as Format]()),
  ]);
  return publish(report, { ...call, articles, begun, gate }, world);
};
