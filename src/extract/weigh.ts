/**
 * Weigh: how likely a stretch is reported speech with these very bounds.
 *
 * In: a report and its sentence. Out: a probability, from what can be seen of
 * its verb, its subject and its words, with weights learnt by
 * `test/learn/reports.ts`.
 */

import type { Range } from './clauses.ts';
import { auxiliaries, isFunctionWord, pronouns } from './function-words.ts';
import { reportVerb } from './report-verbs.ts';
import { reportWeights } from './report-weights.ts';
import type { Report, Stretch } from './stretch.ts';
import { isCapital, isPossessive, isWord, type Token } from './tokens.ts';

/** The odds that a report is one: 0 to 1. */
export function weigh(report: Report, stretch: Stretch): number {
  let total = 0;
  for (const name of signs(report, stretch))
    total += Object.hasOwn(reportWeights, name) ? (reportWeights[name] ?? 0) : 0;
  return 1 / (1 + Math.exp(-total));
}

/** What can be seen of a report, each as a name for a weight. */
export function signs(report: Report, stretch: Stretch): readonly string[] {
  const { lemma, frame, cut } = report;
  const { tokens } = stretch;
  const verb = tokens[report.cue.last];
  const known = reportVerb(verb?.lower ?? '');
  const kind = lemma === 'according' ? 'source' : (known?.class ?? 'noun');
  const shape = /^(?:that|bare|wh|to|trailing|inverted|leading)$/.test(frame.replace('gerund ', ''))
    ? frame
    : frame.replace(/\S+$/, 'prep');
  const content = report.contents.at(-1) ?? { first: 0, last: 0 };
  return [
    'any',
    `v:${lemma}`,
    `f:${frame}`,
    `vf:${lemma} ${frame}`,
    `k:${kind} ${shape}`,
    `form:${known?.form ?? 'none'} ${kind}`,
    ...ofSubject(report.subject, stretch).flatMap((name) => [`s:${name}`, `s:${name} ${kind}`]),
    ...ofContent(content, stretch, shape),
    `cut:${cut}`,
    `cut:${cut} ${shape}`,
    `before:${closed(tokens[report.cue.first - 1])}`,
    `parts:${report.contents.length}`,
    `amid:${amid(report, stretch)}`,
    `amid:${amid(report, stretch)} ${kind}`,
    `closes:${/^[.!?]/.test(tokens[stretch.closing]?.text ?? '') || tokens[stretch.closing]?.quoted === true}`,
    `v:${lemma} ${closed(tokens[content.first])}`,
    `vb:${lemma} ${closed(tokens[report.cue.first - 1])}`,
    ...ofSubject(report.subject, stretch)
      .slice(0, 1)
      .map((name) => `vs:${lemma} ${name}`),
    ...ofBounds(content, stretch, shape),
    ...ofDistance(report, stretch, kind),
  ];
}

/** How far the subject stands from its verb, and behind which word. */
function ofDistance({ subject, cue, lemma }: Report, { tokens }: Stretch, kind: string): readonly string[] {
  if (!subject) return [];
  const gap = subject.first > cue.last ? 'after' : bucket(cue.first - subject.last - 1);
  const joint = gap === '0' || gap === 'after' ? '' : closed(tokens[cue.first - 1]);
  return [`gap:${gap} ${joint}`, `gap:${gap} ${joint} ${kind}`, `gap:${gap} ${lemma}`];
}

/** Whether a plain saying verb comes before the cue in its sentence, or after it. */
function amid({ cue }: Report, { tokens, opening, closing }: Stretch): string {
  const isSaid = ({ lower }: Token) => /^(?:said|says|told|according)$/.test(lower);
  const before = tokens.slice(Math.max(opening, cue.first - 40), cue.first).some(isSaid);
  const after = tokens.slice(cue.last + 1, Math.min(closing + 1, cue.last + 40)).some(isSaid);
  return `${before ? 'before' : ''}${after ? 'after' : ''}`;
}

function ofSubject(subject: Range | undefined, { tokens, heads, opening }: Stretch): readonly string[] {
  if (!subject) return ['none'];
  const last = tokens[subject.last];
  const known = heads.get(subject.first);
  const size = subject.last - subject.first + 1;
  const lower = last?.lower ?? '';
  const kind = pronouns.has(lower) ? `pro ${lower}` : known ? `${known.kind}` : isCapital(last) ? 'capital' : 'noun';
  return [
    kind,
    `size ${bucket(size)}`,
    `head ${isCapital(last) ? 'Cap' : lower}`,
    `after ${subject.first === opening ? '^' : closed(tokens[subject.first - 1])}`,
  ];
}

function ofContent({ first, last }: Range, { tokens, closing }: Stretch, shape: string): readonly string[] {
  const size = last - first + 1;
  const head = tokens.slice(first, Math.min(last + 1, first + 9));
  const finite = head.some(
    ({ lower }, index) =>
      index > 0 && (auxiliaries.has(lower) || /\p{L}{2}ed$/u.test(lower)) && !isPossessive(tokens[first + index]),
  );
  const opens = closed(tokens[first]);
  return [
    `c0:${opens}`,
    `c0:${opens} ${shape}`,
    `c1:${closed(tokens[first + 1])}`,
    `size:${bucket(size)} ${shape}`,
    `finite:${finite} ${shape}`,
    `end:${last >= closing - 1 ? '$' : closed(tokens[last + 1])}`,
    `next:${last >= closing - 1 ? '$' : closed(tokens[last + 2])}`,
    `quoted:${head.some(({ quoted }) => quoted)}`,
  ];
}

/** What stands within the bounds and just beyond them. */
function ofBounds({ first, last }: Range, { tokens, opening, closing }: Stretch, shape: string): readonly string[] {
  const words = tokens.slice(first, last + 1);
  const commas = words.filter(({ text }) => text === ',').length;
  const verbs = words.filter(({ lower }) => auxiliaries.has(lower) || /\p{L}{2}ed$/u.test(lower)).length;
  const cues = words.filter(({ lower }) => /^(?:past|third)$/.test(reportVerb(lower)?.form ?? '')).length;
  const rest = closing - last;
  return [
    `commas:${Math.min(commas, 3)} ${shape}`,
    `verbs:${Math.min(verbs, 3)} ${shape}`,
    `cues:${Math.min(cues, 2)} ${shape}`,
    `rest:${bucket(rest)} ${shape}`,
    `last:${closed(tokens[last])}`,
    `lead:${closed(tokens[opening])}`,
  ];
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
