/**
 * Reported: what is missing from, or added in, reported speech.
 *
 * In: a comparison whose variant has no quotation marks. Out: one form of
 * truncation and one of embellishment at most, and those only where a whole
 * clause has no counterpart: a reporter's own wording loses and adds words
 * without losing or adding anything said.
 */

import type { Range } from '../match/alignment/steps.ts';
import type { Form } from '../model.ts';
import type { Comparison, Side, SideName } from './compared.ts';
import { isUnmet, opposing } from './comparison.ts';
import { thresholds } from './thresholds.ts';

export function reportedLosses(comparison: Comparison): readonly Form[] {
  return losses(comparison, 'base', { whole: 'excerpt', part: 'clipped' });
}

export function reportedAdditions(comparison: Comparison): readonly Form[] {
  if (comparison.base.wording.kind === 'mixed') return [];
  return losses(comparison, 'variant', { whole: 'extended', part: 'inserted' });
}

/** Where two sentences or more are missing as wholes, a clause missing besides is told only when it is as much as half of them. */
function losses(comparison: Comparison, name: SideName, forms: { whole: Form; part: Form }): readonly Form[] {
  const side = comparison[name];
  const kept = new Set<number>();
  for (const [index, { sentence, weight }] of side.words.entries()) {
    if (weight > 0 && side.standing[index] === 'met') kept.add(sentence);
  }
  const wholes = new Map<number, number>();
  for (const [index, { sentence }] of side.words.entries()) {
    if (!kept.has(sentence) && isUnmet(side, index)) wholes.set(sentence, (wholes.get(sentence) ?? 0) + 1);
  }
  const gone = [...wholes.values()].filter((count) => count >= thresholds.reportedSentence);
  const least = gone.length > 0 ? thresholds.reportedClauseBeside : thresholds.reportedClause;
  const clauses = comparison.zones.flatMap((zone) => {
    const opposite = unmet(comparison[opposing(name)], zone[opposing(name)]);
    const part = keptPart(side, zone[name], kept);
    const bar = { least: opposite + least, atEdge: zone.place !== 'inner' };
    return isClause(side, part, bar) ? [part.filter((index) => isUnmet(side, index)).length - opposite] : [];
  });
  if (kept.size === 0) return [];
  const tells = gone.length < 2 || clauses.some((count) => count > sum(gone) / 2);
  if (clauses.length > 0 && tells) return [forms.part];
  return gone.length > 0 ? [forms.whole] : [];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** The words of a stretch that belong to sentences of which something is kept. */
function keptPart({ words }: Side, { from, to }: Range, kept: ReadonlySet<number>): readonly number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset).filter((index) =>
    kept.has(words[index]?.sentence ?? -1),
  );
}

function unmet(side: Side, { from, to }: Range): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isUnmet(side, i)) count++;
  return count;
}

/** Words that a clause of its own has: a subject, a finite verb of grammar, or what joins it on. */
const clauseWords = new Set(
  'i we he she they it you who which when because is are was were will would has have had can could should do does did'.split(
    ' ',
  ),
);

interface Bar {
  /** Words that inform which a clause here has at least. */
  readonly least: number;
  /** Whether the words stand at an edge, where a clause may be all but grammar: "and most of them did". */
  readonly atEdge: boolean;
}

function isClause(side: Side, indexes: readonly number[], { least, atEdge }: Bar): boolean {
  const lost = indexes.filter((index) => isUnmet(side, index)).length;
  const small = atEdge ? indexes.filter((index) => side.standing[index] === 'alone').length : 0;
  if (lost < least && (lost === 0 || small < least + thresholds.grammarClause - thresholds.reportedClause))
    return false;
  return indexes.some(
    (index) => side.standing[index] !== 'met' && clauseWords.has(side.words[index]?.lexeme.folded ?? ''),
  );
}
