/** The published JSON Schemas, from the one declaration of what reports hold. `npm run schema` writes them. */

import * as z from 'zod';
import { ratesReport, report } from '../../src/schema.ts';

const growth = 'Fields may be added in a minor version, and are never renamed or removed without a new schemaVersion.';

/** JSON Schemas, draft 2020-12, as text that ends in a line feed, by their files. */
export const schemaTexts = {
  'src/report/report.schema.json': schemaText(report, 'quotecheck report', [
    'What quotecheck writes with --format json. With --format ndjson each line is one member of articles, problems,',
    'quotes, utterances or links, or the summary, with its kind in "record". Offsets are Unicode code points,',
    'half-open, into the decoded file, or into articles[].text where offsets is "text"; lines and columns are 1-based.',
    'With --no-text titles are null, and texts, contexts and the words of edits and flags are empty; places, names,',
    `outlets, labels and ids stay. ${growth}`,
  ]),
  'src/report/rates.schema.json': schemaText(ratesReport, 'quotecheck rates', [
    'What quotecheck outlets and quotecheck speakers write with --format json.',
    'Under 20 quotes in 5 articles the shares are null.',
    growth,
  ]),
};

function schemaText(declared: z.ZodType, title: string, description: readonly string[]): string {
  const { $schema, ...schema } = z.toJSONSchema(declared, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ $schema, title, description: description.join(' '), ...schema }, null, 2)}\n`;
}
