/**
 * The cast: who and what an article names, by name, role or pronoun.
 *
 * In: an article and its quoted stretches. Out: every mention in order with
 * the figure it means. Reads the article once; linear in its length.
 */

import type { Article, Span } from '../../model.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import { type Token, tokens } from '../text/tokens.ts';
import { authors } from './authors.ts';
import { described } from './described.ts';
import { type Figure, figures } from './figures.ts';
import { type NameRun, names } from './names.ts';
import { nouns, titlesAlone } from './nouns.ts';
import { referents } from './pronouns.ts';
import type { Reference } from './reference.ts';

export interface Cast {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  /** In order of place; a noun phrase may hold a name. */
  readonly references: readonly Reference[];
}

/** @param quoted The stretches inside quotation marks, in order and disjoint: those named there are no subjects of the narrator. */
export function cast(article: Article, quoted: readonly Span[] = []): Cast {
  const { text, furniture } = article;
  const cuts = sentences(text);
  const words = tokens(text, cuts, merged([...quoted, ...furniture]));
  const runs = names(words);
  const { all, of } = figures(runs);
  const named = runs.flatMap((run, index): Reference[] => {
    const figure = of[index];
    return figure ? [asReference(run, figure)] : [];
  });
  const phrases = [...nouns(words, runs), ...titlesAlone(words, runs)].sort((a, b) => a.head - b.head);
  const told = described({ text, words, runs, named, phrases });
  const written = authors({ text, words, mentions: inOrder([...named, ...told]) }, phrases);
  const meant = phrases.flatMap((phrase, index) => authored(told[index], written.get(phrase)));
  const single = inOrder([...named, ...meant]);
  const known = inOrder([...single, ...pairs(single, words)]);
  const { pronouns, epithets } = referents(words, known, openings(cuts, paragraphs(text, furniture)));
  const references = inOrder([...known.map((one) => epithets.get(one) ?? one), ...pronouns]);
  return { article, sentences: cuts, tokens: words, figures: all, references };
}

/** For each sentence the one that opens its paragraph. */
function openings(sentences: readonly Span[], paragraphs: readonly Span[]): readonly number[] {
  let [next, opening] = [0, 0];
  return sentences.map(({ end }, index) => {
    if ((paragraphs[next]?.start ?? Infinity) < end) opening = index;
    while ((paragraphs[next]?.start ?? Infinity) < end) next++;
    return opening;
  });
}

function inOrder(references: readonly Reference[]): readonly Reference[] {
  return [...references].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A text stands for its author, when one is known. */
function authored(one: Reference | undefined, author: Figure | undefined): readonly Reference[] {
  if (!one) return [];
  return author ? [{ ...one, figure: author, way: 'role', certainty: 0.75, isPaper: true }] : [one];
}

/** Spans made disjoint, in order. */
function merged(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((x, y) => x.start - y.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** "Ana Ruiz and Peter Vale": two together, so that "they" may mean both. */
function pairs(known: readonly Reference[], words: readonly Token[]): readonly Reference[] {
  const byFirst = new Map<number, Reference>();
  for (const one of known) if (!byFirst.has(one.first)) byFirst.set(one.first, one);
  return known.flatMap((one): Reference[] => {
    const other = words[one.last + 1]?.lower === 'and' ? byFirst.get(one.last + 2) : undefined;
    if (!one.figure || !other?.figure || one.figure === other.figure || !areNames(one, other)) return [];
    const name = `${one.figure.name} and ${nameOf(other, byFirst)}`;
    const figure: Figure = { name, kind: one.figure.kind, gender: null, words: [], suffix: '', full: [] };
    const { start, first } = one;
    return [
      { start, first, end: other.end, last: other.last, way: 'name', figure, certainty: one.certainty, plural: true },
    ];
  });
}

function areNames(one: Reference, other: Reference): boolean {
  return one.way !== 'unnamed' && (other.way !== 'unnamed' || other.plural);
}

/** The name beside a role: "mayor" in "mayor Peter Vale". */
function nameOf(one: Reference, byFirst: ReadonlyMap<number, Reference>): string {
  return (byFirst.get(one.last + 1)?.figure ?? one.figure)?.name ?? '';
}

function asReference(run: NameRun, figure: Figure): Reference {
  const { start, end, first, last, words } = run;
  const isFull = words.length >= figure.words.length;
  const way = isFull ? 'name' : words.at(-1)?.toLowerCase() === figure.words.at(-1) ? 'surname' : 'alias';
  return {
    start,
    end,
    first,
    last,
    way,
    figure,
    certainty: isFull ? 0.98 : way === 'surname' ? 0.95 : 0.85,
    plural: false,
  };
}
