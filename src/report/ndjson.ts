/** The report as records, one JSON object a line, each with its kind in `record`. */

import type { Reporter } from './reporter.ts';
import { safeJson } from './safe.ts';

export const ndjson: Reporter = ({ articles, quotes, utterances, links, overrides = [], problems, summary }) =>
  [
    ...articles.map((article) => ({ record: 'article', ...article })),
    ...problems.map((problem) => ({ record: 'problem', ...problem })),
    ...quotes.map((quote) => ({ record: 'quote', ...quote })),
    ...utterances.map((utterance) => ({ record: 'utterance', ...utterance })),
    ...links.map((link) => ({ record: 'link', ...link })),
    ...overrides.map((override) => ({ record: 'override', ...override })),
    { record: 'summary', ...summary },
  ]
    .map((record) => `${safeJson(record)}\n`)
    .join('');
