/**
 * Copies: what each rendition of an utterance has to speak for it as the base.
 *
 * In: an utterance and links. Out: a weighed copy for every quote in marks,
 * or, where none is in marks, for every quote.
 */

import { isMarked } from '../marked.ts';
import { buckets } from '../match/buckets.ts';
import { wordsOf } from '../match/lately.ts';
import type { Word } from '../match/words.ts';
import type { Article, Link, Quote, Utterance } from '../model.ts';
import { outletOf } from './outlets.ts';
import { signer } from './sources.ts';
import { timeOf } from './times.ts';

/** What a word without information adds to fullness, in nats. */
const plainWord = 0.3;

export interface Copy {
  readonly quote: Quote;
  readonly words: readonly Word[];
  /** The same words without typography: equal for copies that say it alike. */
  readonly wording: string;
  /** Information that its words bear, those in brackets and those said again left out, in nats. */
  readonly information: number;
  /** The same with a little for every word, so that a quote of plain words has some. */
  readonly fullness: number;
  /** Outlets that have it word for word, those that go back to one another counted once. */
  readonly agreement: number;
  /** Information of its distinct words that another outlet's rendition has too, in nats; and the count of all such. */
  readonly support: number;
  readonly supportedWords: number;
  /** When its article was published, as a key that sorts: see `timeOf`; null where it does not say. */
  readonly time: string | null;
  /** The agency that signs its article and that another carrier credits or goes back to. */
  readonly agency: string | null;
}

/** What is known of a quote from its words alone. */
type Reading = Pick<Copy, 'words' | 'wording' | 'information' | 'fullness'>;

/** What another outlet's renditions have of its words. */
type Support = Pick<Copy, 'support' | 'supportedWords'>;

export function copiesOf({ members }: Utterance, links: readonly Link[]): readonly Copy[] {
  const renditions = members.map(({ quote }) => quote);
  const marked = renditions.filter(isMarked);
  const quotes = marked.length > 0 ? marked : renditions;
  const readings = readingsOf(renditions);
  const shared = sharedStems(readings);
  const alike = buckets(quotes, (quote) => readings.get(quote)?.wording);
  const agreements = new Map(
    [...alike.values()].flatMap((same) => {
      const agreement = independent(same, links);
      return same.map((quote) => [quote, agreement]);
    }),
  );
  const articles = [...new Set(renditions.map(({ article }) => article))];
  const agencies = new Map(articles.map((article) => [article, agencyOf(article, articles, links)]));
  const supports = new Map([...new Set(readings.values())].map((reading) => [reading, supportOf(reading, shared)]));
  return quotes.flatMap((quote) => {
    const reading = readings.get(quote);
    const support = reading && supports.get(reading);
    if (!support) return [];
    return {
      quote,
      ...reading,
      ...support,
      agreement: agreements.get(quote) ?? 0,
      time: timeOf(quote.article),
      agency: agencies.get(quote.article) ?? null,
    };
  });
}

function supportOf({ words }: Reading, shared: ReadonlySet<string>): Support {
  const supported = words.filter(({ lexeme }) => shared.has(lexeme.stem));
  return { support: information(heaviestOfEach(supported)), supportedWords: supported.length };
}

/** Quotes that are printed alike are read once. */
function readingsOf(quotes: readonly Quote[]): ReadonlyMap<Quote, Reading> {
  const known = new Map<string, Reading>();
  return new Map(
    quotes.map((quote) => {
      const printed = quote.parts.map(({ start, end }) => quote.article.text.slice(start, end)).join('\n');
      const reading = known.get(printed) ?? readingOf(quote);
      known.set(printed, reading);
      return [quote, reading];
    }),
  );
}

function readingOf({ article, parts }: Quote): Reading {
  const own = wordsOf(article.text, parts).filter(({ bracketed }) => !bracketed);
  const told = information(saidOnce(own));
  const wording = own.map(({ lexeme }) => lexeme.folded).join(' ');
  return { words: own, wording, information: told, fullness: told + plainWord * own.length };
}

/** One word of each stem. */
function heaviestOfEach(own: readonly Word[]): readonly Word[] {
  const ascending = [...own].sort((a, b) => a.weight - b.weight);
  return [...new Map(ascending.map((word) => [word.lexeme.stem, word])).values()];
}

/** Words without those that a quote says again beside the same word: “Open the gate! Open the gate!” */
function saidOnce(own: readonly Word[]): readonly Word[] {
  if (new Set(own.map(({ lexeme }) => lexeme.stem)).size === own.length) return own;
  const seen = new Set<string>();
  return own.filter(({ lexeme }, index) => {
    const [before, after] = [own[index - 1]?.lexeme.stem, own[index + 1]?.lexeme.stem];
    const settings = [`${before} *${lexeme.stem}`, `*${lexeme.stem} ${after}`];
    const isNew = !settings.some((setting) => seen.has(setting));
    for (const setting of settings) seen.add(setting);
    return isNew;
  });
}

/** The stems of words that two outlets or more have. */
function sharedStems(readings: ReadonlyMap<Quote, Reading>): ReadonlySet<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const [{ article }, { words: own }] of readings) {
    const outlet = outletOf(article);
    for (const { lexeme } of own) {
      const known = first.get(lexeme.stem);
      if (known === undefined) first.set(lexeme.stem, outlet);
      else if (known !== outlet) shared.add(lexeme.stem);
    }
  }
  return shared;
}

function information(own: readonly Word[]): number {
  return own.reduce((sum, { weight }) => sum + weight, 0);
}

/** How many outlets stand behind a wording, if what is linked counts once. */
function independent(quotes: readonly Quote[], links: readonly Link[]): number {
  const counted: Article[] = [];
  for (const article of new Set(quotes.map((quote) => quote.article))) {
    const known = counted.some(
      (other) =>
        outletOf(other) === outletOf(article) ||
        links.some(({ from, to }) => (from === other && to === article) || (from === article && to === other)),
    );
    if (!known) counted.push(article);
  }
  return counted.length;
}

/** The agency that signs the article, if another carrier credits it, or another carrier's text goes back to the article. */
function agencyOf(article: Article, carriers: readonly Article[], links: readonly Link[]): string | null {
  const signed = signer(article);
  if (signed === null) return null;
  const isUsed = carriers.some(
    (other) =>
      other !== article &&
      (other.credits.includes(signed) ||
        links.some(({ from, to, directed }) => directed && from === article && to === other)),
  );
  return isUsed ? signed : null;
}
