/**
 * Gate: what a run lets pass.
 *
 * In: the options, and the files they name, read before any work is done;
 * then the report. Out: the report with a verdict on every difference, the
 * counts, and the baseline as it is to be from now on.
 */

import { QuotecheckError } from '../../errors.ts';

import type { ArticleRecord, GateRecord, QuoteRecord, Report, Verdict } from '../../model.ts';
import { isRemark } from '../../report/problems.ts';
import type { Options } from '../options.ts';
import { select } from '../select.ts';
import type { World } from '../world.ts';
import { type Baseline, type Entry, entriesOf, nearPath, readBaseline } from './baseline.ts';
import { failOnOf, failsOn } from './fail-on.ts';
import { type Scope, scopeOf } from './scope.ts';
import { type Suppression, suppressionsOf } from './suppressions.ts';

export interface Gate {
  readonly failOn: readonly string[];
  /** How many may fail before the run does. */
  readonly allowed: number;
  /** Whether all that is found goes into the baseline. */
  readonly isAccepting: boolean;
  /** Null without `--baseline`. */
  readonly baseline: Baseline | null;
  readonly suppressions: readonly Suppression[];
  /** Null when every article is reported on. */
  readonly scope: Scope | null;
}

export interface Gated {
  readonly report: Report;
  /** What the baseline is to hold, for `--update-baseline`. */
  readonly entries: readonly Entry[];
  /** Entries of the baseline that nothing has any more; undefined without a baseline. */
  readonly gone: readonly Entry[] | undefined;
  /** Suppressions that held of nothing, by number from 1. */
  readonly idle: readonly number[];
}

type Asked = Pick<
  Options,
  'failOn' | 'maxFindings' | 'baseline' | 'updateBaseline' | 'suppressions' | 'reportOnly' | 'since'
>;

/** @throws {QuotecheckError} When a word names nothing, or a file that it needs is lost or broken. */
export async function gateOf(asked: Asked, world: World): Promise<Gate> {
  const { failOn, maxFindings, baseline: path, updateBaseline, suppressions } = asked;
  if (updateBaseline && path === null) {
    throw new QuotecheckError('bad-option', '--update-baseline needs --baseline, which names the file');
  }
  const words = failOnOf(failOn, path !== null);
  return {
    failOn: words.length === 0 && maxFindings !== null ? ['low'] : words,
    allowed: maxFindings ?? 0,
    isAccepting: updateBaseline,
    baseline: path === null ? null : await baselineAt(path, updateBaseline, world),
    suppressions: suppressions === null ? [] : await suppressionsOf(suppressions, world),
    scope: await scopeOf(asked, world),
  };
}

/** A baseline that is to be written may be missing. */
async function baselineAt(path: string, isWritten: boolean, world: World): Promise<Baseline> {
  const obstacle = isWritten ? await world.files.obstacle(path) : null;
  if (obstacle !== null) throw new QuotecheckError('unwritable', `cannot write ${path}: ${obstacle}`);
  if (isWritten && (await world.files.kind(path)) === 'missing') return new Map();
  return readBaseline(path, world);
}

export async function applyGate(whole: Report, gate: Gate, { files }: Pick<World, 'files'>): Promise<Gated> {
  const articles = new Map(whole.articles.map((article) => [article.id, article]));
  const read = new Set(whole.articles.map(({ path }) => path));
  const inside = gate.scope === null ? read : await gate.scope([...read]);
  const used = new Set<Suppression>();
  const quotes = whole.quotes.map((quote) => {
    const article = articles.get(quote.article);
    const verdict = verdictOn(quote, article, { gate, inside, used });
    return verdict ? { ...quote, gate: verdict } : quote;
  });
  const report = { ...whole, quotes };
  const found = entriesOf(report);
  const { kept, gone } = await leftOver(gate.baseline ?? new Map(), { report, read, inside }, files);
  const idle = gate.suppressions.flatMap((rule, index) => (used.has(rule) ? [] : [index + 1]));
  return {
    report: gate.scope === null ? report : reported(report, articles),
    entries: [...found, ...kept],
    gone: gate.baseline === null ? undefined : gone,
    idle,
  };
}

interface Reach {
  readonly gate: Gate;
  readonly inside: ReadonlySet<string>;
  readonly used: Set<Suppression>;
}

/** @returns Undefined for a quote that is reported on and does not differ, and for a passage of a reference. */
function verdictOn(
  quote: QuoteRecord,
  article: ArticleRecord | undefined,
  { gate, inside, used }: Reach,
): Verdict | undefined {
  if (!article) return undefined;
  if (!inside.has(article.path)) return { standing: 'beyond', fails: false };
  if (quote.fingerprint === undefined) return undefined;
  const rule = gate.suppressions.find(({ holds }) => holds(quote, article));
  if (rule) {
    used.add(rule);
    return { standing: 'suppressed', fails: false, reason: rule.reason };
  }
  if (gate.baseline?.has(quote.fingerprint)) return { standing: 'known', fails: false };
  return { standing: 'new', fails: failsOn(quote.judgement, gate.failOn) };
}

interface Looked {
  readonly report: Report;
  /** Paths of the articles that were read, and of those that were reported on. */
  readonly read: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
}

/**
 * Entries that no finding has: kept where this run did not look, stale where it did, or where the file is gone. Those
 * are kept too where something could not be read: what is not found may be there, or have its base there.
 */
async function leftOver(baseline: Baseline, { report, read, inside }: Looked, files: World['files']) {
  const found = new Set(report.quotes.map(({ fingerprint }) => fingerprint));
  const [near, nearInside] = [read, inside].map((paths) => new Set([...paths].map(nearPath))) as [
    Set<string>,
    Set<string>,
  ];
  const isWhole = report.problems.every(({ code }) => isRemark(code));
  const kept: Entry[] = [];
  const gone: Entry[] = [];
  for (const entry of baseline.values()) {
    const [isRead, isInside] = [near.has(entry.path), nearInside.has(entry.path)];
    if (found.has(entry.fingerprint) && (isInside || !isRead)) continue;
    const isGone = isInside || (!isRead && (await files.kind(entry.path)) === 'missing');
    if (isGone) gone.push(entry);
    if (!isGone || !isWhole) kept.push(entry);
  }
  return { kept, gone };
}

/** The utterances that a reported article has a part in. */
function reported(report: Report, articles: ReadonlyMap<string, ArticleRecord>): Report {
  const meant = new Set(
    report.quotes.flatMap(({ utterance, article, gate }) =>
      articles.has(article) && gate?.standing !== 'beyond' ? [utterance] : [],
    ),
  );
  return select(report, ({ id }) => meant.has(id));
}

/** The counts, on what a report has left after narrowing. */
export function tally({ quotes }: Report, { failOn }: Gate, gone: Gated['gone']): GateRecord {
  const differing = quotes.filter(({ fingerprint }) => fingerprint !== undefined);
  const number = (standing: Verdict['standing']) => differing.filter(({ gate }) => gate?.standing === standing).length;
  return {
    failOn: [...failOn],
    failing: differing.filter(({ gate }) => gate?.fails).length,
    new: number('new'),
    known: number('known'),
    suppressed: number('suppressed'),
    beyond: number('beyond'),
    stale: gone?.length ?? 0,
    ...(gone === undefined ? {} : { gone: [...gone] }),
  };
}
