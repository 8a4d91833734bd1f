/**
 * Suppressions: findings that somebody has looked at and lets stand, with the reason.
 *
 * In: the file of `--suppressions`. Out: its rules in order, each with its
 * condition. All that a rule names must hold; it must name something.
 */

import { QuotecheckError } from '../../errors.ts';
import type { ArticleRecord, QuoteRecord } from '../../model.ts';
import type { World } from '../world.ts';
import { isChange, isNamed } from './fail-on.ts';
import { isRecord, type Loose, readJson } from './json-file.ts';
import { matcherOf } from './scope.ts';

export interface Suppression {
  readonly reason: string;
  readonly holds: (quote: QuoteRecord, article: ArticleRecord | undefined) => boolean;
}

type Condition = Suppression['holds'];

/** What a rule may name, and how it is looked for. */
const conditions: Readonly<Record<string, (value: string) => Promise<Condition>>> = {
  fingerprint: async (value) => (quote) => quote.fingerprint === value,
  path: async (value) => {
    const isMatch = await matcherOf(value);
    return (_, article) => article !== undefined && isMatch(article.path);
  },
  outlet: async (value) => (_, article) => article?.outlet === value,
  change: async (value) => (quote) => isNamed(quote.judgement, value),
};

/** @throws {QuotecheckError} `unreadable` or `bad-suppressions`. */
export async function readSuppressions(path: string, world: World): Promise<readonly Suppression[]> {
  const { suppressions } = await readJson(path, 'bad-suppressions', world);
  if (!Array.isArray(suppressions)) {
    throw new QuotecheckError('bad-suppressions', `${path}: it has no list of suppressions`);
  }
  return Promise.all(
    suppressions.map(async (rule, index) => {
      const found = await suppressionOf(rule);
      if (typeof found !== 'string') return found;
      throw new QuotecheckError('bad-suppressions', `${path}: suppression ${index + 1} ${found}`);
    }),
  );
}

/** @returns The rule, or in words what is wrong with it. */
async function suppressionOf(rule: unknown): Promise<Suppression | string> {
  if (!isRecord(rule)) return 'is no object';
  const { reason, ...named } = rule;
  if (typeof reason !== 'string' || reason.trim() === '') return 'gives no reason';
  const fault = faultIn(named);
  if (fault !== null) return fault;
  const all = await Promise.all(
    Object.entries(named).flatMap(([name, value]) => conditions[name]?.(String(value)) ?? []),
  );
  return { reason, holds: (quote, article) => all.every((holds) => holds(quote, article)) };
}

function faultIn(named: Loose): string | null {
  const names = Object.keys(conditions).join(', ');
  if (Object.keys(named).length === 0) return `names nothing: it takes ${names}`;
  for (const [name, value] of Object.entries(named)) {
    if (!Object.hasOwn(conditions, name)) return `names ${name}, which is none of ${names}`;
    if (typeof value !== 'string' || value === '') return `has a ${name} that is no text`;
    if (name === 'change' && !isChange(value))
      return `has '${value}' for a change, which is no label, label:form or flag`;
  }
  return null;
}
