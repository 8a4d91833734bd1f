/** Problems for people: lines of standard input that share a fault are told together, not a thousand times. */

import type { ProblemRecord } from '../model.ts';
import { count } from './words.ts';

export interface Told {
  /** The first of those that are told together. */
  readonly problem: ProblemRecord;
  /** How many more there are. */
  readonly more: number;
  /** Where the last of them is. */
  readonly upTo: string;
}

const inputLine = /^standard input, (?=line \d+$)/;

/** Problems that are remarks on an article that was read, so that they fail no run. */
const remarks: ReadonlySet<string> = new Set(['language', 'reference-language', 'passed-over']);

export function isRemark(code: string): boolean {
  return remarks.has(code);
}

export function told(problems: readonly ProblemRecord[]): readonly Told[] {
  const groups: Told[] = [];
  for (const problem of problems) {
    const last = groups.at(-1);
    if (last && isLike(last.problem, problem)) {
      groups[groups.length - 1] = { ...last, more: last.more + 1, upTo: problem.path.replace(inputLine, '') };
    } else groups.push({ problem, more: 0, upTo: problem.path });
  }
  return groups;
}

/** What is wrong, and of how many more lines the same is true. */
export function faultWords({ problem: { message }, more, upTo }: Told): string {
  if (more === 0) return message;
  return `${message} (and ${count(more, 'more line')}, up to ${upTo})`;
}

function isLike(a: ProblemRecord, b: ProblemRecord): boolean {
  return inputLine.test(a.path) && inputLine.test(b.path) && a.code === b.code && a.message === b.message;
}
