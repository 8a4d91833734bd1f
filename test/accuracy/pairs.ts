/** Scores the judge on one labelled pair: label set, forms, flags, and false alarms on what is verbatim. */

import * as z from 'zod';
import { judge } from '../../src/judge/index.ts';
import type { FlagName, LabelName, QuoteKind, Wording } from '../../src/model.ts';
import { quoteKind } from '../../src/schema.ts';
import type { Tally } from './tally.ts';

export interface Side {
  readonly parts: readonly string[];
  readonly kind: QuoteKind;
}

export interface Pair {
  readonly base: Side;
  readonly variant: Side & {
    /** `label:form`. */
    readonly labels: readonly string[];
    readonly flags: readonly string[];
    readonly ambiguous: boolean;
  };
}

const labels: readonly LabelName[] = ['verbatim', 'truncation', 'embellishment', 'paraphrase'];
/** What words alone can show; the others need the articles. */
const flags: readonly FlagName[] = ['negation', 'quantity', 'entity', 'hedge'];

const side = z.object({ text: z.string(), kind: quoteKind });
const pairs = z.array(
  z.object({
    base: side,
    variant: side,
    labels: z.array(z.string()),
    flags: z.array(z.union([z.string(), z.object({ flag: z.string() })])).default([]),
    same: z.boolean().default(true),
    ambiguous: z.boolean().default(false),
  }),
);

/** Reads a JSON list of labelled pairs; parts of a side are set apart by ` | `. Pairs of two statements are left out. */
export function readPairs(json: string): readonly Pair[] {
  return pairs
    .parse(JSON.parse(json))
    .filter(({ same }) => same)
    .map(({ base, variant, labels, flags, ambiguous }) => ({
      base: { ...base, parts: base.text.split(' | ') },
      variant: {
        ...variant,
        parts: variant.text.split(' | '),
        labels,
        flags: flags.map((flag) => (typeof flag === 'string' ? (flag.split(/[: ]/)[0] ?? '') : flag.flag)),
        ambiguous,
      },
    }));
}

export function scorePair({ base, variant }: Pair, tally: Tally): void {
  const judgement = judge(wording(base), wording(variant));
  const got = new Set<string>(judgement.labels.map(({ label }) => label));
  const want = new Set(variant.labels.map((label) => label.split(':')[0] ?? ''));
  const right = isSameSet(got, want);
  tally.count(right, 'labelExact', ...(variant.ambiguous ? [] : ['labelExactClear']));
  const forms = judgement.labels.map(({ label, form }) => `${label}:${form ?? ''}`);
  tally.count(isSameSet(new Set(forms), new Set(variant.labels)), 'formExact');
  for (const label of labels) {
    if (got.has(label)) tally.count(want.has(label), `${label}P`);
    if (want.has(label)) tally.count(got.has(label), `${label}R`);
  }
  const raised = new Set<string>(judgement.flags.map(({ flag }) => flag));
  for (const flag of flags) {
    if (raised.has(flag)) tally.count(variant.flags.includes(flag), 'flagP', `${flag}P`);
    if (variant.flags.includes(flag)) tally.count(raised.has(flag), 'flagR', `${flag}R`);
  }
  if (isSameSet(want, new Set(['verbatim']))) {
    const alarmed = !right || flags.some((flag) => raised.has(flag) && !variant.flags.includes(flag));
    tally.count(alarmed, 'falseAlarm');
  }
  if (!right)
    tally.error(
      'labels',
      `want ${variant.labels} got ${forms}\n      ${base.parts.join(' / ')}\n      ${variant.parts.join(' / ')}`,
    );
}

/** Parts are joined by a line feed. */
export function wording({ parts, kind }: Side): Wording {
  const text = parts.join('\n');
  let start = 0;
  const spans = parts.map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return span;
  });
  return { text, parts: spans, kind };
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
