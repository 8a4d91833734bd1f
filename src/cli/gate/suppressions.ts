/**
 * Suppressions: findings that somebody has looked at and lets stand, with the reason.
 *
 * In: rules from a config, or the file of `--suppressions`. Out: the rules in
 * order, each with its condition.
 */

import { QuotecheckError } from '../../errors.ts';
import type { ArticleRecord, QuoteRecord } from '../../model.ts';
import { safe } from '../../report/safe.ts';
import { textFile } from '../text-file.ts';
import type { World } from '../world.ts';
import { isNamed } from './fail-on.ts';
import { type Rule, type RuleName, ruleNames } from './rule.ts';
import { rulesIn } from './rules.ts';
import { matcherOf } from './scope.ts';

export interface Suppression {
  readonly reason: string;
  readonly holds: (quote: QuoteRecord, article: ArticleRecord | undefined) => boolean;
}

type Condition = Suppression['holds'];

/** How what a rule names is looked for. */
const conditions: Readonly<Record<RuleName, (value: string) => Promise<Condition>>> = {
  fingerprint: async (value) => (quote) => quote.fingerprint === value,
  path: async (value) => {
    const isMatch = await matcherOf(value);
    return (_, article) => article !== undefined && isMatch(article.path);
  },
  outlet: async (value) => (_, article) => article?.outlet === value,
  change: async (value) => (quote) => isNamed(quote.judgement, value),
};

/** @param given The rules themselves, or the path of a file of them. @throws {QuotecheckError} `unreadable` or `bad-suppressions`. */
export async function suppressionsOf(given: string | readonly Rule[], world: World): Promise<readonly Suppression[]> {
  const rules = typeof given === 'string' ? await readRules(given, world) : given;
  return Promise.all(rules.map(suppressionOf));
}

async function suppressionOf(rule: Rule): Promise<Suppression> {
  const names = (Object.keys(ruleNames) as readonly RuleName[]).filter((name) => rule[name] !== undefined);
  const all = await Promise.all(names.map((name) => conditions[name](rule[name] ?? '')));
  return { reason: rule.reason, holds: (quote, article) => all.every((holds) => holds(quote, article)) };
}

async function readRules(path: string, world: World): Promise<readonly Rule[]> {
  const text = await textFile(path, 'bad-suppressions', world);
  const { yamlEntries } = await import('../../yaml.ts');
  const entries = yamlEntries(text);
  if ('fault' in entries) throw refused(`${path}, line ${entries.line}: ${entries.fault}`);
  const entry = entries.find(({ key }) => key === 'suppressions');
  if (!Array.isArray(entry?.value)) throw refused(`${path}: it has no list of suppressions`);
  const rules = rulesIn(entry.value, entry.lineOf);
  if ('fault' in rules) throw refused(`${path}, line ${rules.line}: ${rules.fault}`);
  return rules;
}

function refused(words: string): QuotecheckError {
  return new QuotecheckError('bad-suppressions', safe(words));
}
