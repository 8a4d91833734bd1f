/** The report for people: a provenance table for the terminal. */

import type { Reporter } from './reporter.ts';

export const table: Reporter = ({ summary }) =>
  `${summary.files} files, ${summary.articles} articles, ${summary.quotes} quotes, ${summary.utterances} utterances\n`;
