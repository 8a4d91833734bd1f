/**
 * Read: one decoded file to a reference.
 *
 * In: a path and its text. Out: the reference, its words where they stand in
 * the file. Those whom a release quotes in marks speak through these quotes
 * alone; its narrator's words are somebody's only where he says "I".
 */

import { extract } from '../extract/index.ts';
import { contentIds } from '../ids.ts';
import { isEnglish } from '../language.ts';
import { isMarked } from '../marked.ts';
import type { Article, Span } from '../model.ts';
import { between } from '../trace/narrative.ts';
import { isCaptions, spoken } from './blank.ts';
import { timesOf } from './captions.ts';
import type { Reference } from './reference.ts';
import { type Turn, withTurns } from './turns.ts';

/** Share of its text that quotes in marks must be for a release. */
const quoted = 0.2;

/** @returns null for a text in another language. */
export function referenceOf(path: string, file: string, language: 'auto' | 'en'): Reference | null {
  const { text, turns } = withTurns(spoken(path, file));
  if (language === 'auto' && !isEnglish(text)) return null;
  const id =
    contentIds('r', [`${path}\n${text}`])
      .values()
      .next().value ?? '';
  const article: Article = {
    id,
    path,
    text,
    origin: { start: 0, line: 1, column: 1 },
    outlet: null,
    title: null,
    published: null,
    url: null,
    credits: [],
    furniture: [],
  };
  const time = isCaptions(path) ? timesOf(file) : () => null;
  const quotes = turns.length > 1 ? null : quotesIn(article);
  return { article, turns: quotes ?? turns, isRelease: quotes !== null, time };
}

/** The quotes of a release as turns under their speakers' names; null where it is none. */
function quotesIn(article: Article): readonly Turn[] | null {
  const read = { ...article, text: inParagraphs(article) };
  const quotes = extract(read, { language: 'en' }).filter((quote) => isMarked(quote) && quote.speaker.name !== null);
  const turns = quotes.flatMap(({ parts, speaker }) =>
    parts.map((part): Turn => ({ ...closed(part, read.text), label: speaker.name })),
  );
  const size = turns.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = article.text.match(/\S/g)?.length ?? 0;
  if (size < quoted * all) return null;
  const narrator = between(article, turns).map((span): Turn => ({ ...span, label: null }));
  const isPerson = narrator.some(({ start, end }) =>
    /\bI(?:['’]\p{Lower}+)?\b|\b[Mm]y\b/u.test(article.text.slice(start, end)),
  );
  return [...turns, ...(isPerson ? narrator : [])].sort((a, b) => a.start - b.start);
}

/** A page breaks its lines anywhere: only where words end a block does a line end a paragraph. */
function inParagraphs({ path, text }: Article): string {
  return /\.x?html?$/i.test(path) ? text.replace(/(?<=\S)[ \t]?\r?\n(?=\S)/g, (end) => ' '.repeat(end.length)) : text;
}

/** A quote that its paragraph leaves open goes on to the closing mark, where no other opens before. */
function closed(part: Span, text: string): Span {
  if (/^[\s,.!?;:]*[”"»]/.test(text.slice(part.end, part.end + 8))) return part;
  const [open, close] = ['“', '”'].map((mark) => text.indexOf(mark, part.end));
  return close !== undefined && close > 0 && (open === undefined || open < 0 || close < open)
    ? { ...part, end: close }
    : part;
}
