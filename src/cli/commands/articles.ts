/** `quotecheck articles PATH...`: what was understood of each file, before any quote is looked for. */

import { articleRecord } from '../../records.ts';
import { untitled } from '../../report/no-text.ts';
import { safeJson } from '../../report/safe.ts';
import type { Run } from '../commands.ts';
import { deliver } from '../deliver.ts';
import { styleFor } from '../display.ts';
import { readPaths } from '../reading.ts';
import { complain, isDone, status } from '../status.ts';

export const articles: Run = async ({ args, options, format }, world) => {
  const reading = await readPaths(args, options, world);
  const understood = reading.articles.map((article) => articleRecord(article));
  const records = options.text ? understood : understood.map(untitled);
  const { files, problems } = reading;
  const render = {
    json: async () => `${safeJson({ files, articles: records, problems }, 2)}\n`,
    ndjson: async () => records.map((record) => `${safeJson({ record: 'article', ...record })}\n`).join(''),
    table: async () =>
      (await import('../../report/articles.ts')).articleTable(records, reading, styleFor(options, world)),
  }[format as 'json' | 'ndjson' | 'table'];
  await deliver(await render(), options, world);
  complain(problems, options, world);
  return isDone(reading, options) ? status.done : status.failed;
};
