/**
 * Leads: which quote a sentence leads up to.
 *
 * In: a story's articles laid out. Out: for a stretch the quote in marks that
 * opens the next sentence of its paragraph: «Ruiz said the pier was unsafe. "Nobody should
 * walk on it," she said.» Whether one person says both is not asked here.
 */

import type { Passage, Said } from './passage.ts';
import type { Layout } from './passages.ts';
import type { Stretch } from './stretches.ts';

/** @returns For a stretch the quote that its last sentence leads up to; null for none. */
export function leads(layouts: readonly Layout[]): (stretch: Stretch) => Said | null {
  /** By sentence, the quote that opens the next. */
  const ledFrom = new Map<Passage, Said>();
  for (const { marked, sentences, article } of layouts) {
    const before = new Map(sentences.map((sentence, index) => [sentence, sentences[index - 1]]));
    for (const said of marked) {
      const [sentence] = said.around.parts;
      const [from, to] = [sentence?.spans[0]?.start ?? 0, said.spans[0]?.start ?? 0];
      const last = sentence && before.get(sentence);
      if (!last || ledFrom.has(last) || /[\p{Alpha}\p{N}]/u.test(article.text.slice(from, to))) continue;
      if (!article.text.slice(last.spans.at(-1)?.end, from).includes('\n')) ledFrom.set(last, said);
    }
  }
  return ({ around }) => {
    const last = around.parts.at(-1);
    return (last && ledFrom.get(last)) ?? null;
  };
}
