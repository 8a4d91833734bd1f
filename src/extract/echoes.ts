/**
 * Echoes: words marked in a headline that the article gives in full below.
 *
 * In: marks that nothing beside them gives to anybody, and the article's
 * quotes. Out: those in a headline whose words one speaker says in the body, as
 * that speaker's: ‘never safe’ above “The pier was never safe,” Ruiz said. Words
 * that the article has outside its quotes too are its own: the ‘safe piers’ law.
 */

import { fold } from '../fold.ts';
import type { Article, Quote, Span } from '../model.ts';
import { isHeadline } from './headlines.ts';
import type { Mark } from './marks.ts';

/** Fewest words of an echo: one alone is soon in somebody's words too. */
const leastWords = 2;
/** How sure an echo's speaker is beside the quote's. */
const asSure = 0.9;

export function echoes(article: Article, marks: readonly Mark[], quotes: readonly Quote[]): readonly Quote[] {
  const headed = marks.filter(({ outer }) => isHeadline(article, outer));
  if (headed.length === 0) return [];
  const own = folded(
    outside(article.text, [...headed.map(({ outer }) => outer), ...quotes.flatMap(({ parts }) => parts)]),
  );
  const said = quotes
    .filter(({ place, speaker }) => place === 'body' && speaker.name !== null)
    .map(({ parts, speaker }) => ({
      words: folded(parts.map(({ start, end }) => article.text.slice(start, end)).join(' ')),
      speaker,
    }));
  return headed.flatMap(({ inner }): readonly Quote[] => {
    const words = folded(article.text.slice(inner.start, inner.end));
    if (words.trim().split(' ').length < leastWords || own.includes(words)) return [];
    const speakers = said.filter((one) => one.words.includes(words)).map(({ speaker }) => speaker);
    const [first] = speakers;
    if (!first || speakers.some(({ name }) => name !== first.name)) return [];
    return [
      {
        article,
        kind: 'mixed',
        place: 'headline',
        parts: [inner],
        speaker: { ...first, via: 'carried', confidence: asSure * first.confidence },
        cue: null,
        relayedBy: null,
      },
    ];
  });
}

/** A text without some spans of it. */
function outside(text: string, spans: readonly Span[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) left += text.slice(at, start);
    left += '\n';
    at = Math.max(at, end);
  }
  return left + text.slice(at);
}

/** Words in one spelling, with a space on either side of each. */
function folded(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .trim()} `;
}
