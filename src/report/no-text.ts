/**
 * A report without the words of articles, for logs that unpublished drafts
 * must not reach. Offsets, places, names, outlets, labels and ids stay;
 * text is empty, titles are null.
 */

import type { QuoteRecord, Report } from '../model.ts';

export function withoutText(report: Report): Report {
  return {
    ...report,
    articles: report.articles.map(({ text: _, ...article }) => ({ ...article, title: null })),
    quotes: report.quotes.map(withoutWords),
  };
}

function withoutWords(quote: QuoteRecord): QuoteRecord {
  const { parts, speaker, cue, judgement } = quote;
  return {
    ...quote,
    text: '',
    parts: parts.map((part) => ({ ...part, text: '' })),
    context: { prefix: '', suffix: '' },
    speaker: { ...speaker, mention: speaker.mention && { ...speaker.mention, text: '' } },
    cue: cue && { ...cue, text: '' },
    judgement: wordless(judgement),
  };
}

/** A judgement that says what changed and where, not the words. */
export function wordless<T extends Pick<QuoteRecord['judgement'], 'flags' | 'edits'>>(judgement: T): T {
  return {
    ...judgement,
    flags: judgement.flags.map((flag) => ({ ...flag, base: '', variant: '' })),
    edits: judgement.edits.map((edit) => ({ ...edit, base: '', variant: '' })),
  };
}
