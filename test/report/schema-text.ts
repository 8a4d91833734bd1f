/** The published JSON Schema, from the one declaration of what reports hold. `npm run schema` writes it. */

import * as z from 'zod';
import { report } from '../../src/schema.ts';

const notes = {
  title: 'quotecheck report',
  description: [
    'What quotecheck writes with --format json. With --format ndjson each line is one member of articles, problems,',
    'quotes, utterances or links, or the summary, with its kind in "record". Offsets are Unicode code points,',
    'half-open, into the decoded file, or into articles[].text where offsets is "text"; lines and columns are 1-based.',
    'With --no-text titles are null, and texts, contexts and the words of edits and flags are empty; places, names,',
    'outlets, labels and ids stay. Fields may be added in a minor version, and are never renamed or removed without',
    'a new schemaVersion.',
  ].join(' '),
};

/** JSON Schema, draft 2020-12, as text that ends in a line feed. */
export function schemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(report, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ $schema, ...notes, ...schema }, null, 2)}\n`;
}
