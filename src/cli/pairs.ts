/**
 * Pairs: lines of `compare` to wordings, and judgements to their records.
 *
 * Checked by hand and not by the schema, which would take longer than judging.
 */

import type { Judgement, QuoteKind, Wording } from '../model.ts';
import { pointsOf } from '../places.ts';
import { wordless } from '../report/no-text.ts';
import type { ComparisonRecord } from '../schema.ts';

export interface Pair {
  /** Whatever the line gave; absent when it gave none. */
  readonly id?: string | number;
  readonly base: Wording;
  readonly variant: Wording;
}

const kinds = { direct: true, mixed: true, indirect: true, unmarked: true } as const satisfies Record<QuoteKind, true>;

/** @returns The pair, or in words what is wrong with the value. */
export function pairOf(value: unknown): Pair | string {
  if (!isRecord(value)) return 'it is no JSON object';
  const { id } = value;
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    return 'its id is neither text nor a number';
  const [base, variant] = [sideOf(value.base), sideOf(value.variant)];
  if (typeof base === 'string') return `its base ${base}`;
  if (typeof variant === 'string') return `its variant ${variant}`;
  return { ...(id === undefined ? {} : { id }), base, variant };
}

/** Parts are joined by a line feed, so that offsets have one text to point into. */
function wordingOf(parts: readonly string[], kind: QuoteKind): Wording {
  const spans = [];
  let start = 0;
  for (const { length } of parts) {
    spans.push({ start, end: start + length });
    start += length + 1;
  }
  return { text: parts.join('\n'), parts: spans, kind };
}

/** A judgement as `compare` writes it: offsets in code points of either text. @param text Whether words may be in it. */
export function judgementRecord({ id, base, variant }: Pair, judgement: Judgement, text: boolean): ComparisonRecord {
  const [inBase, inVariant] = [pointsOf(base.text), pointsOf(variant.text)];
  const { labels, flags, severity, kept, own, edits } = judgement;
  const placed = edits.map((edit) => ({
    ...edit,
    baseStart: inBase(edit.baseStart),
    variantStart: inVariant(edit.variantStart),
  }));
  const record = { labels: [...labels], flags: [...flags], kept, own, severity, edits: placed };
  return { ...(id === undefined ? {} : { id }), ...(text ? record : wordless(record)) };
}

function sideOf(value: unknown): Wording | string {
  if (!isRecord(value)) return 'is missing';
  const { text, parts, kind = 'direct' } = value;
  if (!isKind(kind)) return `has a kind that is none of ${Object.keys(kinds).join(', ')}`;
  if (parts === undefined) return typeof text === 'string' ? worded([text], kind) : 'has no text';
  if (!Array.isArray(parts) || parts.length === 0) return 'has parts that are no list of texts';
  return parts.every((part) => typeof part === 'string') ? worded(parts, kind) : 'has a part that is no text';
}

/** @returns The wording, or that there is nothing in it to be compared. */
function worded(parts: readonly string[], kind: QuoteKind): Wording | string {
  return parts.some((part) => /[\p{Alpha}\p{N}]/u.test(part)) ? wordingOf(parts, kind) : 'has no words';
}

function isKind(value: unknown): value is QuoteKind {
  return typeof value === 'string' && Object.hasOwn(kinds, value);
}

/** The fields that a line and its sides may have. */
interface Loose {
  readonly id?: unknown;
  readonly base?: unknown;
  readonly variant?: unknown;
  readonly text?: unknown;
  readonly parts?: unknown;
  readonly kind?: unknown;
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
