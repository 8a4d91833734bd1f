/**
 * Base: the best-supported copy of an utterance, the yardstick of the others.
 *
 * In: an utterance, links and, where the user asks for one, a rule. Out: one
 * quote and why. Quotes in marks come before reported ones; a credited
 * agency's own copy, then the fullest; between equals the wording that more
 * outlets have, the earlier day, and at last the words themselves. The order
 * of articles plays no part. A rule that nothing answers to is no rule.
 */

import { isMarked } from '../marked.ts';
import type { BaseReason, BaseRule, Link, Quote, Utterance } from '../model.ts';
import { compareText } from '../order.ts';
import { type Copy, copiesOf } from './copies.ts';
import { isOutlet } from './outlets.ts';
import { because, onlyRendition } from './reasons.ts';

/** An agency's copy stands back only where another has more than this many times its fullness. */
const muchFuller = 2.5;
/** Words that are too few to stand back for fullness. */
const fragment = 6;
/** From this share of the fullest on, what other outlets have in common outweighs being fuller. */
const nearlyFull = 0.8;
/** The same for a wording that two outlets or more have word for word. */
const agreed = 0.75;
/** How many times as full a copy of no more words must be to be called fuller. */
const clearly = 1.1;

export interface Base {
  readonly base: Quote;
  readonly baseReason: BaseReason;
  /** The reason in a sentence, with what it rests on. */
  readonly baseEvidence: string;
}

/** What sets one copy before another, and the reason to give where it decides. */
interface Criterion {
  readonly reason: BaseReason;
  readonly before: (a: Copy, b: Copy) => number;
}

const agreement: Criterion = {
  reason: 'agreement',
  before: (a, b) => Math.max(1, b.agreement) - Math.max(1, a.agreement),
};
const support: Criterion = { reason: 'agreement', before: (a, b) => halves(b.support) - halves(a.support) };
const information: Criterion = { reason: 'fullest', before: (a, b) => halves(b.information) - halves(a.information) };
const fullness: Criterion = { reason: 'fullest', before: (a, b) => halves(b.fullness) - halves(a.fullness) };
const earlier: Criterion = {
  reason: 'earliest',
  before: (a, b) => compareText(a.time ?? '', b.time ?? ''),
};
const moreSupported: Criterion = { reason: 'agreement', before: (a, b) => b.supportedWords - a.supportedWords };
const longer: Criterion = { reason: 'fullest', before: (a, b) => b.words.length - a.words.length };
/** The words; where these are the same to the letter, nothing hangs on the choice and the path tells them apart. */
const content: Criterion = {
  reason: 'content',
  before: ({ quote: a, wording: ours }, { quote: b, wording: theirs }) =>
    compareText(a.kind, b.kind) ||
    compareText(ours, theirs) ||
    compareText(a.article.path, b.article.path) ||
    a.article.origin.start - b.article.origin.start ||
    (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0),
};

const standing: readonly Criterion[] = [agreement, support, earlier, information, moreSupported, longer, content];

/** Which copies answer to a rule, and what comes first among them. */
const rules: Readonly<Record<string, (copies: readonly Copy[]) => Choice | null>> = {
  agency: (copies) => {
    const signed = chosenOf(
      copies.filter(({ agency }) => agency !== null),
      standing,
    );
    return signed && { ...signed, reason: 'agency-copy' };
  },
  earliest: (copies) => {
    const dated = copies.filter(({ time }) => time !== null);
    return dated.length < 2 ? null : chosenOf(dated, [earlier, ...standing]);
  },
  fullest: (copies) => chosenOf(copies, [fullness, information, ...standing]),
  majority: (copies) => {
    const found = chosenOf(copies, standing);
    return found && found.copy.agreement > 1 ? found : null;
  },
};

/** What the bases of one utterance could be. */
export interface Bases {
  /** @returns null for an utterance without members. */
  readonly usual: () => Base | null;
  /** @returns null where nothing answers to the rule, or there is nothing to choose from. */
  readonly by: (rule: BaseRule) => Base | null;
  /** The same without the reason. */
  readonly quoteBy: (rule: BaseRule) => Quote | null;
}

export function basesOf(utterance: Utterance, links: readonly Link[]): Bases {
  const [alone] = utterance.members;
  if (alone && utterance.members.length === 1)
    return {
      usual: () => ({ base: alone.quote, baseReason: 'only', baseEvidence: onlyRendition }),
      by: () => null,
      quoteBy: () => null,
    };
  const copies = copiesOf(utterance, links);
  const members = utterance.members.length;
  const made = (choice: Choice | null, rule?: BaseRule): Base | null => {
    if (!choice) return null;
    const { copy, reason, next } = choice;
    return { base: copy.quote, baseReason: reason, baseEvidence: because({ copy, reason, next, rule, members }) };
  };
  return {
    usual: () => made(usual(copies)),
    by: (rule) => made(byRule(copies, rule), rule),
    quoteBy: (rule) => byRule(copies, rule)?.copy.quote ?? null,
  };
}

export interface Choice {
  readonly copy: Copy;
  readonly reason: BaseReason;
  /** The best copy with other words; absent where there is none. */
  readonly next?: Copy | undefined;
}

function byRule(copies: readonly Copy[], rule: BaseRule): Choice | null {
  if (!rule.startsWith('outlet:')) return rules[rule]?.(copies) ?? null;
  const own = copies.filter(({ quote }) => isOutlet(quote.article, rule.slice('outlet:'.length)));
  const found = chosenOf(own, standing);
  return found && { ...found, reason: 'outlet' };
}

function usual(copies: readonly Copy[]): Choice | null {
  const best = bestSupported(copies);
  const agency = bestSupported(copies.filter((copy) => copy.agency !== null));
  if (agency && best && standsUp(agency.copy, best.copy)) return { ...agency, reason: 'agency-copy' };
  return best;
}

/** Of the fullest and what comes near it: what outlets agree on, what they support, the earlier, the fuller. */
function bestSupported(copies: readonly Copy[]): Choice | null {
  const most = copies.reduce((sum, { fullness: own }) => Math.max(sum, own), 0);
  const contenders = copies.filter(
    (copy) => copy.fullness >= most * nearlyFull || (copy.agreement > 1 && copy.fullness >= most * agreed),
  );
  const found = chosenOf(contenders, standing);
  if (!found || found.next) return found;
  const next = chosenOf(
    copies.filter(({ wording }) => wording !== found.copy.wording),
    standing,
  )?.copy;
  return next ? { ...found, reason: found.copy.agreement > 1 ? 'agreement' : 'fullest', next } : found;
}

/** The first by some criteria; the reason is the first of them that sets it before the best copy with other words. */
function chosenOf(copies: readonly Copy[], criteria: readonly Criterion[]): Choice | null {
  const [only] = copies;
  if (!only) return null;
  if (copies.length === 1) return { copy: only, reason: isMarked(only.quote) ? 'marked' : 'content' };
  const dated = copies.every(({ time }) => time !== null);
  const used = criteria.filter((criterion) => criterion !== earlier || dated);
  const [copy = only, ...others] = [...copies].sort((a, b) => decisive(used, a, b)?.before(a, b) ?? 0);
  const next = others.find(({ wording }) => wording !== copy.wording);
  if (next) {
    const reason = decisive(used, copy, next)?.reason ?? 'content';
    return { copy, next, reason: reason === 'fullest' && !isFuller(copy, next) ? 'content' : reason };
  }
  if (copy.agreement > 1) return { copy, reason: 'agreement' };
  const second = others[0] ?? copy;
  return { copy, reason: dated && earlier.before(copy, second) < 0 ? 'earliest' : 'content' };
}

/** The first of some criteria that sets one of two copies before the other. */
function decisive(criteria: readonly Criterion[], a: Copy, b: Copy): Criterion | null {
  for (const criterion of criteria) if (criterion.before(a, b) !== 0) return criterion;
  return null;
}

/** Whether one says more than another, beyond a rare word in place of a common one. */
function isFuller(copy: Copy, next: Copy): boolean {
  return copy.words.length > next.words.length || copy.fullness > next.fullness * clearly;
}

/** Rounded to half a nat: sums of the same words in another order must be equal. */
function halves(nats: number): number {
  return Math.round(nats * 2);
}

/** Reported speech has no firm ends, so that fullness tells little of it. */
function standsUp(agency: Copy, chosen: Copy): boolean {
  return !isMarked(agency.quote) || agency.fullness * muchFuller >= chosen.fullness || chosen.words.length <= fragment;
}
