/**
 * The report as records, one JSON object a line, each with its kind in `record`.
 *
 * In two halves, since articles and the problems of reading are final before
 * anything is compared: who reads on gets them at once. Which story an article
 * is of is known later, and is a record of its own.
 */

import type { ArticleRecord, ProblemRecord, Report } from '../model.ts';
import type { Reporter } from './reporter.ts';
import { safeJson } from './safe.ts';

export const ndjson: Reporter = (report) => opening(report) + remainder({ ...report, problems: [] });

/** What is final when everything is read. */
export function opening({ articles, problems }: Pick<Report, 'articles' | 'problems'>): string {
  return linesOf([...articles.map(articleLine), ...problems.map(problemLine)]);
}

/** What is known after matching. @param report With the problems alone that came up since. */
export function remainder(report: Report): string {
  const { articles, references = [], quotes, utterances, links, overrides = [], problems, gate, summary } = report;
  return linesOf([
    ...problems.map(problemLine),
    ...stories(articles).map(([id, members]) => ({ record: 'story', id, articles: members })),
    ...references.map((reference) => ({ record: 'reference', ...reference })),
    ...quotes.map((quote) => ({ record: 'quote', ...quote })),
    ...utterances.map((utterance) => ({ record: 'utterance', ...utterance })),
    ...links.map((link) => ({ record: 'link', ...link })),
    ...overrides.map((override) => ({ record: 'override', ...override })),
    ...(gate === undefined ? [] : [{ record: 'gate', ...gate }]),
    { record: 'summary', ...summary },
  ]);
}

function articleLine({ story: _, ...article }: ArticleRecord) {
  return { record: 'article', ...article };
}

function problemLine(problem: ProblemRecord) {
  return { record: 'problem', ...problem };
}

/** Stories in order of their first articles. */
function stories(articles: readonly ArticleRecord[]): readonly (readonly [string, readonly string[]])[] {
  const members = new Map<string, string[]>();
  for (const { id, story } of articles) {
    if (story === undefined) continue;
    const known = members.get(story);
    if (known) known.push(id);
    else members.set(story, [id]);
  }
  return [...members];
}

function linesOf(records: readonly object[]): string {
  return records.map((record) => `${safeJson(record)}\n`).join('');
}
