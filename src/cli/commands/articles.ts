/** `quotecheck articles PATH...`: what was understood of each file, before any quote is looked for. */

import { articleRecord } from '../../records.ts';
import { untitled } from '../../report/no-text.ts';
import { safeJson } from '../../report/safe.ts';
import { deliverEach } from '../deliver.ts';
import type { Destination } from '../destinations.ts';
import { styleFor } from '../display.ts';
import { readPaths } from '../reading.ts';
import type { Run } from '../run.ts';
import { complain, isDone, status } from '../status.ts';

export const articles: Run = async ({ args, options, destinations }, world) => {
  const reading = await readPaths(args, { options, destinations }, world);
  const understood = reading.articles.map((article) => articleRecord(article));
  const records = options.text ? understood : understood.map(untitled);
  const { files, problems } = reading;
  const forms: Readonly<Record<string, (file: string | null) => Promise<string>>> = {
    json: async () => `${safeJson({ files, articles: records, problems }, 2)}\n`,
    ndjson: async () => records.map((record) => `${safeJson({ record: 'article', ...record })}\n`).join(''),
    table: async (file) =>
      (await import('../../report/articles.ts')).articleTable(records, reading, styleFor(options, file, world)),
  };
  const make = async ({ format, file }: Destination) => (await forms[format]?.(file)) ?? '';
  const isDelivered = await deliverEach(destinations, make, world);
  complain(problems, options, world);
  return isDelivered && isDone(reading, options) ? status.done : status.failed;
};
