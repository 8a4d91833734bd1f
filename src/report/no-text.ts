/**
 * A report without the words of articles, for logs that unpublished drafts
 * must not reach. Offsets, places, outlets, credited agencies, labels and ids
 * stay; text is empty; titles, addresses and speakers, who may be "a clerk who
 * saw the draft", are null.
 */

import type { ArticleRecord, QuoteRecord, Report } from '../model.ts';

export function withoutText(report: Report): Report {
  return {
    ...report,
    articles: report.articles.map(untitled),
    quotes: report.quotes.map(withoutWords),
    utterances: report.utterances.map((utterance) => ({ ...utterance, speaker: null })),
  };
}

export function untitled({ text: _, byline: __, ...article }: ArticleRecord): ArticleRecord {
  return { ...article, title: null, url: null };
}

function withoutWords(quote: QuoteRecord): QuoteRecord {
  const { parts, speaker, cue, judgement, inside } = quote;
  return {
    ...quote,
    text: '',
    parts: parts.map((part) => ({ ...part, text: '' })),
    context: { prefix: '', suffix: '' },
    speaker: wordlessSpeaker(speaker),
    cue: cue && { ...cue, text: '' },
    relayedBy: null,
    judgement: wordless(judgement),
    ...(inside ? { inside: insideWithoutWords(inside) } : {}),
  };
}

function insideWithoutWords({
  elsewhere,
  body,
}: NonNullable<QuoteRecord['inside']>): NonNullable<QuoteRecord['inside']> {
  const flags = (body?.flags ?? []).map((flag) => ({ ...flag, base: '', variant: '' }));
  return {
    elsewhere: elsewhere.map((place) => ({ ...place, text: '' })),
    ...(body ? { body: { ...body, flags } } : {}),
  };
}

function wordlessSpeaker({ unaliased: _, mention, ...speaker }: QuoteRecord['speaker']): QuoteRecord['speaker'] {
  return { ...speaker, name: null, mention: mention && { ...mention, text: '' } };
}

/** A judgement that says what changed and where, not the words. */
export function wordless<T extends Pick<QuoteRecord['judgement'], 'flags' | 'edits'>>(judgement: T): T {
  return {
    ...judgement,
    flags: judgement.flags.map((flag) => ({ ...flag, base: '', variant: '' })),
    edits: judgement.edits.map((edit) => ({ ...edit, base: '', variant: '' })),
  };
}
