/**
 * Follow: quotes through the articles that carry them.
 *
 *     quotes ─▶ match ─▶ trace ─▶ judge ─▶ report
 *
 * In: what was read, and its quotes. Out: the report. What articles tell
 * without their quotes comes first, so that it can be known while quotes are
 * still looked for.
 */

import { type Aliases, renamed } from './aliases.ts';
import { problem } from './errors.ts';
import type { ExtractOptions } from './extract/index.ts';
import { fingerprinted } from './fingerprints.ts';
import { insides } from './inside.ts';
import { capRenderings } from './judge/index.ts';
import { thresholds } from './judge/thresholds.ts';
import { against, lineageOf, missing } from './lineage.ts';
import { type MatchOptions, matching } from './match/index.ts';
import type { Article, BaseRule, FileRecord, Link, Problem, Quote, Report, Utterance } from './model.ts';
import { type Override, overruled } from './overrides.ts';
import { quoteIds, report } from './records.ts';
import { type Reference, referred } from './reference/index.ts';
import { sha256 } from './sha256.ts';
import { links, origin, statusOf } from './trace/index.ts';
import { version } from './version.ts';

export interface CheckOptions extends MatchOptions, ExtractOptions {
  /** How the base is chosen, where something answers to the rule; absent for the best-supported copy. */
  readonly base?: BaseRule | undefined;
  /** Spellings and forms of speakers' names to the names they stand for. */
  readonly aliases: Aliases;
  /** What the user says was said: the base of whatever renders it. */
  readonly references: { readonly files: readonly Reference[]; readonly problems: readonly Problem[] };
  /** What the user says is one utterance and what is not, and the file that says so. */
  readonly overrides: { readonly path: string; readonly lines: readonly Override[] };
  /** Told where the work stands, often: for those who wait. */
  readonly watch: (step: Step) => void;
}

/** `done` of `total`, which is 0 where it is not known: articles while quotes are found, quotes while they are matched, utterances while they are judged. */
export interface Step {
  readonly stage: 'find' | 'match' | 'judge';
  readonly done: number;
  readonly total: number;
}

export const defaults: CheckOptions = {
  includeIndirect: false,
  story: 'auto',
  language: 'auto',
  aliases: new Map(),
  references: { files: [], problems: [] },
  overrides: { path: '', lines: [] },
  watch: () => {},
};

/** `thresholds` is a hash of the table of thresholds: where it differs, two reports were judged by other numbers. */
export const tool: Report['tool'] = {
  name: 'quotecheck',
  version,
  thresholds: `sha256:${sha256(JSON.stringify(thresholds))}`,
};

/** What was read before checking: only what the report repeats. */
export interface Read {
  readonly files: readonly FileRecord[];
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** The second half of `check`, for quotes that were extracted before. */
export function checkQuotes(reading: Read, quotes: readonly Quote[], options: Partial<CheckOptions> = {}): Report {
  return following(reading.articles, options)(reading, quotes);
}

/** @returns What follows the quotes of the articles; all that the articles alone tell is known by then. */
export function following(
  articles: readonly Article[],
  options: Partial<CheckOptions> = {},
): (read: Omit<Read, 'articles'>, quotes: readonly Quote[]) => Report {
  const settings = { ...defaults, ...options };
  const match = matching(articles, settings);
  return (read, quotes) => {
    const named = renamed(quotes, settings.aliases);
    settings.watch({ stage: 'match', done: 0, total: quotes.length });
    const matched = match(named);
    const { utterances, overrules, problems } = ruled(matched.utterances, named, settings.overrides);
    const shared = links(articles, utterances);
    const lineages = lineagesOf(utterances, shared, settings);
    const found = report({
      ...read,
      articles,
      stories: matched.stories,
      lineages: capRenderings(lineages),
      insides: insides(lineages),
      links: shared,
      references: settings.references.files.map(({ article }) => article),
      overrules,
      problems: [...read.problems, ...settings.references.problems, ...problems],
      tool,
    });
    return fingerprinted(found);
  };
}

/** Utterances against their bases: passages of a reference where one is given and has them. */
function lineagesOf(utterances: readonly Utterance[], shared: readonly Link[], settings: CheckOptions) {
  const { base, references, watch } = settings;
  let done = 0;
  const usual = (utterance: Utterance) => {
    watch({ stage: 'judge', done: done++, total: utterances.length });
    const found = origin(utterance, shared, base);
    return found ? [lineageOf(utterance, found)] : [];
  };
  if (references.files.length === 0) return utterances.flatMap(usual);
  return referred(utterances, references.files).flatMap(
    (one) => against(one, statusOf(one.carried, shared)) ?? usual(one.utterance).map((found) => missing(found, one)),
  );
}

/** Utterances as the user would have them. */
function ruled(matched: readonly Utterance[], quotes: readonly Quote[], { path, lines }: CheckOptions['overrides']) {
  if (lines.length === 0) return { utterances: matched, overrules: [], problems: [] };
  const ids = quoteIds([...quotes, ...matched.flatMap(({ members }) => members.map(({ quote }) => quote))]);
  const { strangers, ...found } = overruled(matched, lines, { quotes, idOf: (quote) => ids.get(quote) ?? '' });
  const problems = strangers.map(({ line, id }) =>
    problem(path, 'unknown-quote', `line ${line}: there is no quote ${id}`),
  );
  return { ...found, problems };
}
