/** Rated: the run of the commands that say how quotes fare with each outlet or speaker. */

import { ratesBy } from '../rates/index.ts';
import { safeJson } from '../report/safe.ts';
import { deliverEach } from './deliver.ts';
import type { Destination } from './destinations.ts';
import { styleFor } from './display.ts';
import { checkedPaths } from './quoting.ts';
import type { Run } from './run.ts';
import { ofSpeaker, ofSure } from './select.ts';
import { complain, isDone, status } from './status.ts';

export function rated(group: 'outlet' | 'speaker'): Run {
  return async ({ args, options, destinations }, world) => {
    const { report: whole } = await checkedPaths(args, { options, destinations }, world);
    const asked = options.speaker === null ? whole : ofSpeaker(whole, options.speaker);
    const report = ofSure(asked, options.minConfidence);
    const rows = ratesBy(group, report);
    const { problems, schemaVersion, tool } = report;
    const forms: Readonly<Record<string, (file: string | null) => Promise<string>>> = {
      json: async () => `${safeJson({ schemaVersion, tool, [`${group}s`]: rows, problems }, 2)}\n`,
      table: async (file) =>
        (await import('../report/rates.ts')).ratesTable(rows, problems, group, styleFor(options, file, world)),
    };
    const make = async ({ format, file }: Destination) => (await forms[format]?.(file)) ?? '';
    const isDelivered = await deliverEach(destinations, make, world);
    complain(problems, options, world);
    return isDelivered && isDone(report, options) ? status.done : status.failed;
  };
}
