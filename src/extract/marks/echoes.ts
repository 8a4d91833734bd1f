/**
 * Echoes: words marked in a headline that the article gives in full below.
 *
 * In: an article's quotes, and marks that nothing beside them gives to anybody.
 * Out: for those in a headline whose words one speaker says in the body that
 * speaker: ‘never safe’ above “The pier was never safe,” Ruiz said. Words that
 * the article has outside its quotes too are its own: the ‘safe piers’ law.
 */

import { fold } from '../../fold.ts';
import type { Article, Quote, Span } from '../../model.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { roleClass } from '../lexicon/roles.ts';
import { isHeadline } from '../text/headlines.ts';
import type { Mark } from './mark.ts';

/** Fewest words of an echo: one alone is soon in somebody's words too. */
const leastWords = 2;
/** How sure an echo's speaker is beside the quote's. */
const asSure = 0.9;

/** Quotes for marks that nothing beside them gives to anybody. */
export function echoes(article: Article, marks: readonly Mark[], quotes: readonly Quote[]): readonly Quote[] {
  const headed = marks.filter(({ outer }) => isHeadline(article, outer));
  if (headed.length === 0) return [];
  const own = folded(
    outside(article.text, [...headed.map(({ outer }) => outer), ...quotes.flatMap(({ parts }) => parts)]),
  );
  const sayer = sayers(quotes);
  return headed.flatMap(({ inner }): readonly Quote[] => {
    const words = folded(article.text.slice(inner.start, inner.end));
    const speaker = own.includes(words) ? undefined : sayer(words);
    if (!speaker) return [];
    return [{ article, kind: 'mixed', place: 'headline', parts: [inner], speaker, cue: null, relayedBy: null }];
  });
}

/** Quotes of a headline with the name of whom it only describes: "Mayor: ‘We knew it was never safe’". */
export function namedBelow(quotes: readonly Quote[]): readonly Quote[] {
  const described = ({ place, speaker }: Quote) => place === 'headline' && isDescription(speaker.name ?? '');
  if (!quotes.some(described)) return quotes;
  const sayer = sayers(quotes);
  return quotes.map((quote) => {
    const speaker = described(quote) ? sayer(wordsOf(quote)) : undefined;
    return speaker ? { ...quote, speaker: { ...speaker, mention: quote.speaker.mention } } : quote;
  });
}

/** Whether words say what somebody is, and no name: "Energy deputy". */
function isDescription(words: string): boolean {
  const all = words.toLowerCase().split(' ');
  return roleClass(all.at(-1) ?? '') !== undefined && !givenNames.has(all[0] ?? '');
}

/** @returns Who alone says some words in the body, as a headline may carry them. */
function sayers(quotes: readonly Quote[]): (words: string) => Quote['speaker'] | undefined {
  const said = quotes
    .filter(({ place, speaker }) => place === 'body' && speaker.name !== null)
    .map((quote) => ({ words: wordsOf(quote), speaker: quote.speaker }));
  return (words) => {
    if (words.trim().split(' ').length < leastWords) return undefined;
    const speakers = said.filter((one) => one.words.includes(words)).map(({ speaker }) => speaker);
    const [first] = speakers;
    if (!first || speakers.some(({ name }) => name !== first.name)) return undefined;
    return { ...first, via: 'carried', confidence: asSure * first.confidence };
  };
}

function wordsOf({ article, parts }: Quote): string {
  return folded(parts.map(({ start, end }) => article.text.slice(start, end)).join(' '));
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
    .replace(/[^\p{Alpha}\p{N}'-]+/gu, ' ')
    .trim()} `;
}
