/**
 * Rules: suppressions as somebody wrote them, in a file of their own or in a config.
 *
 * In: a list of anything. Out: rules that are sound, or what is wrong with
 * the first that is not, and where. `suppressions.ts` asks findings of them.
 */

import type { Entry, Fault } from '../../yaml.ts';
import { didYouMean } from '../nearest.ts';
import { changeWords } from './fail-on.ts';
import { isRecord, type Loose } from './json-file.ts';
import { type Rule, ruleNames } from './rule.ts';

/** @returns The rules, or what is wrong and on which line. */
export function rulesIn(list: readonly unknown[], lineOf: Entry['lineOf']): readonly Rule[] | Fault {
  for (const [index, rule] of list.entries()) {
    const wrong = isRecord(rule) ? faultIn(rule) : { words: 'is no object' };
    if (wrong) return { fault: `suppression ${index + 1} ${wrong.words}`, line: lineOf([index, wrong.key ?? '']) };
  }
  return list as readonly Rule[];
}

const names = Object.keys(ruleNames);

/** What is wrong with a rule, in words that follow its number; the key it is wrong at. */
interface Wrong {
  readonly words: string;
  readonly key?: string;
}

function faultIn(rule: Loose): Wrong | null {
  for (const [key, value] of Object.entries(rule)) {
    const words = key === 'reason' ? null : faultAt(key, value);
    if (words !== null) return { words, key };
  }
  const { reason, ...named } = rule;
  if (typeof reason !== 'string' || reason.trim() === '') return { words: 'gives no reason', key: 'reason' };
  return Object.keys(named).length === 0 ? { words: `names nothing: it takes ${names.join(', ')}` } : null;
}

function faultAt(name: string, value: unknown): string | null {
  if (!names.includes(name)) {
    return `names ${name}, which is none of ${names.join(', ')}${didYouMean(name, [...names, 'reason'])}`;
  }
  if (typeof value !== 'string' || value === '') return `has a ${name} that is no text`;
  if (name === 'change' && !changeWords.includes(value)) {
    return `has '${value}' for a change, which is no label, label:form or flag${didYouMean(value, changeWords)}`;
  }
  return null;
}
