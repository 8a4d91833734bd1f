/** What people read for the words of the record: short phrases that blame nobody. What they mean is said in `labels.ts`. */

import type {
  BaseReason,
  Form,
  LinkRecord,
  QuoteRecord,
  Severity,
  UtteranceRecord,
  UtteranceStatus,
} from '../model.ts';

/** Why a quote is the base. */
export const reasonWords = {
  only: 'the only copy',
  reference: 'the reference',
  'agency-copy': 'chosen as the copy of the agency that is credited',
  agreement: 'chosen as the wording that most outlets share',
  earliest: 'chosen as the first to be published',
  fullest: 'chosen as the fullest wording',
  marked: 'the only one in quotation marks',
  outlet: 'chosen as the outlet that was asked for',
  content: 'chosen by its words alone: no copy stands out',
} as const satisfies Record<BaseReason, string>;

/** What became of the base's words: continues a label. */
export const formWords = {
  excerpt: 'quotes part, whole sentences of it',
  clipped: 'words lost at the edge of a sentence',
  gapped: 'words lost in the middle',
  elided: 'words lost, the cut is marked',
  extended: 'quotes more, whole sentences',
  inserted: 'words added',
  bracketed: 'words added in brackets',
  reworded: 'worded anew',
  spliced: 'sentences merged, split or reordered',
  indirect: 'marks dropped: reported speech',
  unmarked: 'marks and attribution dropped',
} as const satisfies Record<Form, string>;

export const linkWords = {
  copy: 'copied passages',
  rewrite: 'reworded passages',
  'shared-source': 'a common source',
  rendering: 'two renderings of one original',
} as const satisfies Record<LinkRecord['kind'], string>;

export const statuses = {
  'one-outlet': 'one outlet',
  'one-source': 'one source',
  'several-sources': 'several sources',
  'not-found-in-reference': 'not found in the reference',
} as const satisfies Record<UtteranceStatus, string>;

/** Most severe first. */
export const severities = ['high', 'medium', 'low', 'none'] as const satisfies readonly Severity[];

export function statusWords({ status, source }: Pick<UtteranceRecord, 'status' | 'source'>): string {
  return source === null ? statuses[status] : `${statuses[status]}: ${source}`;
}

/** `1 quote`, `2 quotes`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Who speaks, or that it is not known; or, where a report has no words, that it is not said. */
export function speakerWords(name: string | null, quote: Pick<QuoteRecord, 'text'> | undefined): string {
  return name ?? (quote?.text === '' ? 'Speaker left out' : 'Speaker unknown');
}
