/**
 * Copies: what each rendition of an utterance has to speak for it as the base.
 *
 * In: an utterance and links. Out: a weighed copy for every quote in marks,
 * or, where none is in marks, for every quote.
 */

import { isMarked } from '../marked.ts';
import { buckets } from '../match/buckets.ts';
import { wordsOf } from '../match/words/lately.ts';
import type { Word } from '../match/words/words.ts';
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
  const agreements = new Map<string | undefined, number>();
  for (const [wording, same] of buckets(quotes, (quote) => readings.get(quote)?.wording))
    agreements.set(wording, independent(same, links));
  const articles = [...new Set(renditions.map(({ article }) => article))];
  const agencies = new Map(articles.map((article) => [article, agencyOf(article, articles, links)]));
  const supports = new Map<Reading, Support>();
  const copies: Copy[] = [];
  for (const quote of quotes) {
    const reading = readings.get(quote);
    if (!reading) continue;
    const known = supports.get(reading) ?? supportOf(reading, shared);
    supports.set(reading, known);
    const { words, wording, information, fullness } = reading;
    const { support, supportedWords } = known;
    const agreement = agreements.get(wording) ?? 0;
    const time = timeOf(quote.article);
    const agency = agencies.get(quote.article) ?? null;
    copies.push({ quote, words, wording, information, fullness, agreement, support, supportedWords, time, agency });
  }
  return copies;
}

function supportOf({ words }: Reading, shared: ReadonlySet<string>): Support {
  if (shared.size === 0) return { support: 0, supportedWords: 0 };
  const heaviest = new Map<string, number>();
  let supportedWords = 0;
  for (const { lexeme, weight } of words) {
    if (!shared.has(lexeme.stem)) continue;
    supportedWords++;
    heaviest.set(lexeme.stem, Math.max(weight, heaviest.get(lexeme.stem) ?? 0));
  }
  let support = 0;
  for (const weight of heaviest.values()) support += weight;
  return { support, supportedWords };
}

/** Quotes that are printed alike are read once. */
function readingsOf(quotes: readonly Quote[]): ReadonlyMap<Quote, Reading> {
  const known = new Map<string, Reading>();
  const readings = new Map<Quote, Reading>();
  for (const quote of quotes) {
    const printed = printOf(quote);
    const reading = known.get(printed) ?? readingOf(quote);
    known.set(printed, reading);
    readings.set(quote, reading);
  }
  return readings;
}

function printOf({ article: { text }, parts }: Quote): string {
  const [first] = parts;
  if (first && parts.length === 1) return text.slice(first.start, first.end);
  return parts.map(({ start, end }) => text.slice(start, end)).join('\n');
}

function readingOf({ article, parts }: Quote): Reading {
  const all = wordsOf(article.text, parts);
  const own = all.some(({ bracketed }) => bracketed) ? all.filter(({ bracketed }) => !bracketed) : all;
  let wording = '';
  for (const { lexeme } of own) wording += wording === '' ? lexeme.folded : ` ${lexeme.folded}`;
  const told = information(repeats(own) ? saidOnce(own) : own);
  return { words: own, wording, information: told, fullness: told + plainWord * own.length };
}

/** Whether a word that informs may be said again. */
function repeats(own: readonly Word[]): boolean {
  const stems = new Set<string>();
  let informing = 0;
  for (const { lexeme, weight } of own) {
    if (weight === 0) continue;
    stems.add(lexeme.stem);
    if (stems.size < ++informing) return true;
  }
  return false;
}

/** Words without those that a quote says again beside the same word: “Open the gate! Open the gate!” */
function saidOnce(own: readonly Word[]): readonly Word[] {
  const seen = new Set<string>();
  return own.filter(({ lexeme }, index) => {
    const before = `${own[index - 1]?.lexeme.stem} *${lexeme.stem}`;
    const after = `*${lexeme.stem} ${own[index + 1]?.lexeme.stem}`;
    const isNew = !seen.has(before) && !seen.has(after);
    seen.add(before).add(after);
    return isNew;
  });
}

/** The stems of words that two outlets or more have. */
function sharedStems(readings: ReadonlyMap<Quote, Reading>): ReadonlySet<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  const outlets = new Map<Reading, string>();
  for (const [{ article }, reading] of readings) {
    const outlet = outletOf(article);
    if (outlets.get(reading) === outlet) continue;
    outlets.set(reading, outlet);
    for (const { lexeme } of reading.words) {
      const known = first.get(lexeme.stem);
      if (known === undefined) first.set(lexeme.stem, outlet);
      else if (known !== outlet) shared.add(lexeme.stem);
    }
  }
  return shared;
}

function information(own: readonly Word[]): number {
  let sum = 0;
  for (const { weight } of own) sum += weight;
  return sum;
}

/** How many outlets stand behind a wording, if what is linked counts once. */
function independent(quotes: readonly Quote[], links: readonly Link[]): number {
  const counted = new Set<Article>();
  const outlets = new Set<string>();
  for (const { article } of quotes) {
    const outlet = outletOf(article);
    if (outlets.has(outlet) || isLinked(article, counted, links)) continue;
    outlets.add(outlet);
    counted.add(article);
  }
  return counted.size;
}

function isLinked(article: Article, others: ReadonlySet<Article>, links: readonly Link[]): boolean {
  return links.some(({ from, to }) => (from === article && others.has(to)) || (to === article && others.has(from)));
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
