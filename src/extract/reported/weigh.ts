/**
 * Weigh: how likely a stretch is reported speech with these very bounds.
 *
 * In: a report and its sentence. Out: a probability, from what can be seen of
 * its verb, its subject and its words, with weights learnt by
 * `test/learn/reports.ts`.
 */

import { type Facts, readWeights, scales } from '../choice/scales.ts';
import { auxiliaries, isFunctionWord, pronouns } from '../lexicon/function-words.ts';
import { reportVerb } from '../lexicon/report-verbs.ts';
import { isCapital, isPossessive, isWord, type Token } from '../text/tokens.ts';
import { isPast, type Range } from './clauses.ts';
import type { Report, Stretch } from './stretch.ts';
import { reportWeights } from './weights.ts';

/** What is seen of a report, as patterns of names for weights. */
export const reportSigns = [
  'any',
  'v:{lemma}',
  'f:{frame}',
  'vf:{lemma} {frame}',
  'k:{kind} {shape}',
  'form:{form} {kind}',
  's:{who}',
  's:{who} {kind}',
  's:size {wide}',
  's:size {wide} {kind}',
  's:head {head}',
  's:head {head} {kind}',
  's:after {after}',
  's:after {after} {kind}',
  'c0:{opens}',
  'c0:{opens} {shape}',
  'c1:{second}',
  'size:{size} {shape}',
  'finite:{finite} {shape}',
  'end:{end}',
  'next:{next}',
  'quoted:{quoted}',
  'cut:{cut}',
  'cut:{cut} {shape}',
  'before:{before}',
  'parts:{parts}',
  'amid:{amid}',
  'amid:{amid} {kind}',
  'closes:{closes}',
  'v:{lemma} {opens}',
  'vb:{lemma} {before}',
  'vs:{lemma} {who}',
  'commas:{commas} {shape}',
  'verbs:{verbs} {shape}',
  'cues:{cues} {shape}',
  'rest:{rest} {shape}',
  'last:{last}',
  'lead:{lead}',
  'gap:{gap} {joint}',
  'gap:{gap} {joint} {kind}',
  'gap:{gap} {lemma}',
] as const;

type ReportFacts = Facts<(typeof reportSigns)[number]>;

const reports = scales(reportSigns, readWeights(reportWeights));

/** The odds that a report is one: 0 to 1. */
export function weigh(report: Report, stretch: Stretch): number {
  return 1 / (1 + Math.exp(-reports.weigh(seen(report, stretch))));
}

/** What can be seen of a report. */
export function seen(report: Report, stretch: Stretch): ReportFacts {
  const { lemma, frame, cut, cue, contents } = report;
  const { tokens, opening, closing } = stretch;
  const known = reportVerb(tokens[cue.last]?.lower ?? '');
  const kind = lemma === 'according' ? 'source' : (known?.class ?? 'noun');
  const { first, last } = contents.at(-1) ?? { first: 0, last: 0 };
  return {
    lemma,
    frame,
    kind,
    shape: plainFrames.test(frame) ? frame : frame.replace(/\S+$/, 'prep'),
    form: known?.form ?? 'none',
    cut: String(cut),
    before: closed(tokens[cue.first - 1]),
    parts: contents.length,
    amid: amid(report, stretch),
    closes: /^[.!?]/.test(tokens[closing]?.text ?? '') || tokens[closing]?.quoted === true,
    lead: closed(tokens[opening]),
    opens: closed(tokens[first]),
    second: closed(tokens[first + 1]),
    size: bucket(last - first + 1),
    end: last >= closing - 1 ? '$' : closed(tokens[last + 1]),
    next: last >= closing - 1 ? '$' : closed(tokens[last + 2]),
    rest: bucket(closing - last),
    last: closed(tokens[last]),
    ...ofContent({ first, last }, tokens),
    ...ofSubject(report, stretch),
  };
}

const plainFrames = /^(?:gerund )?(?:that|bare|wh|to|trailing|inverted|leading)$/;

/** Whether a plain saying verb comes before the cue in its sentence, or after it. */
function amid({ cue }: Report, { tokens, opening, closing }: Stretch): string {
  const before = isSaid(tokens, Math.max(opening, cue.first - 40), cue.first);
  const after = isSaid(tokens, cue.last + 1, Math.min(closing + 1, cue.last + 40));
  return `${before ? 'before' : ''}${after ? 'after' : ''}`;
}

const plain = new Set(['said', 'says', 'told', 'according']);

function isSaid(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (plain.has(tokens[index]?.lower ?? '')) return true;
  return false;
}

/** Who speaks, and how far they stand from their verb, behind which word. */
function ofSubject({ subject, cue }: Report, { tokens, heads, opening }: Stretch) {
  const none = { who: 'none', wide: undefined, head: undefined, after: undefined, gap: undefined, joint: undefined };
  if (!subject) return none;
  const { first, last } = subject;
  const lower = tokens[last]?.lower ?? '';
  const isName = isCapital(tokens[last]);
  const gap = first > cue.last ? 'after' : bucket(cue.first - last - 1);
  return {
    who: pronouns.has(lower) ? `pro ${lower}` : (heads.get(first)?.kind ?? (isName ? 'capital' : 'noun')),
    wide: bucket(last - first + 1),
    head: isName ? 'Cap' : lower,
    after: first === opening ? '^' : closed(tokens[first - 1]),
    gap,
    joint: gap === '0' || gap === 'after' ? '' : closed(tokens[cue.first - 1]),
  };
}

/** How many words from the first on are looked at for a finite verb, and for quotes. */
const headLength = 9;

/** What stands within the bounds. */
function ofContent({ first, last }: Range, tokens: readonly Token[]) {
  let [commas, verbs, cues] = [0, 0, 0];
  let [finite, quoted] = [false, false];
  for (let index = first; index <= last; index++) {
    const token = tokens[index];
    if (!token) break;
    const isVerb = auxiliaries.has(token.lower) || isPast(token.lower);
    if (token.text === ',') commas++;
    if (isVerb) verbs++;
    const form = reportVerb(token.lower)?.form;
    if (form === 'past' || form === 'third') cues++;
    if (index - first >= headLength) continue;
    finite ||= isVerb && index > first && !isPossessive(token);
    quoted ||= token.quoted;
  }
  return { commas: Math.min(commas, 3), verbs: Math.min(verbs, 3), cues: Math.min(cues, 2), finite, quoted };
}

/** A closed-class word itself, the look of any other. */
function closed(token: Token | undefined): string {
  if (!token) return '-';
  if (!isWord(token) || isFunctionWord(token.lower)) return token.lower;
  if (isCapital(token)) return 'Cap';
  if (/^\p{N}/u.test(token.text)) return '9';
  return /(?:ing|ed|s|ly)$/.exec(token.lower)?.[0] ?? 'x';
}

function bucket(size: number): string {
  return size < 4
    ? `${size}`
    : size < 7
      ? '4-6'
      : size < 12
        ? '7-11'
        : size < 20
          ? '12-19'
          : size < 35
            ? '20-34'
            : '35+';
}
