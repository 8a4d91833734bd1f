/**
 * Versions: which articles are one article again, so that it counts once as a source.
 *
 * In: articles in any order. Out: for each that repeats an earlier one, which,
 * and whether word for word or as an update by the same outlet. Two outlets
 * that print the same text are two carriers, and no versions of each other.
 * Time grows with the text and with what is shared.
 */

import { fold, isUsual } from './fold.ts';
import type { Article, Version } from './model.ts';
import { compareText } from './order.ts';

/** Words that an article has at least to be told from a stock notice. */
const leastWords = 30;
/** Words in a run that two versions share. */
const run = 6;
/** Share of the shorter's runs that an update keeps of what it updates; less where both have one address. */
const leastShare = 0.5;
const leastAtOneAddress = 0.2;
/** Runs that more articles of an outlet hold are its stock phrases. */
const common = 12;

/** The same articles in the same order, each that is another again saying so. */
export function withVersions(articles: readonly Article[]): readonly Article[] {
  const again = versions(articles);
  return again.size === 0
    ? articles
    : articles.map((article) => {
        const version = again.get(article);
        return version ? { ...article, version } : article;
      });
}

/** Who carries an article: its outlet, or its file where none is known; for a version, who carries the first. */
export function carrierOf({ outlet, path, version }: Article): string {
  return version?.carrier ?? (outlet === null ? `path ${path}` : outlet.trim().toLowerCase().replace(/^the /, ''));
}

function versions(articles: readonly Article[]): ReadonlyMap<Article, Version> {
  const told = articles.map(toldBy).sort((a, b) => byTime(a.article, b.article));
  const found = new Map<Article, Version>();
  const take = (article: Article, of: Article, kind: Version['kind']) => {
    const first = found.get(of);
    found.set(article, { kind, of: first?.of ?? of.id, carrier: first?.carrier ?? carrierOf(of) });
  };
  for (const [article, of] of copies(told)) take(article, of, 'copy');
  for (const own of byOutlet(told.filter(({ article }) => !found.has(article)))) {
    for (const [article, of] of updates(own)) take(article, of, 'update');
  }
  return found;
}

/** An article without standing matter. */
interface Told {
  readonly article: Article;
  /** Equal for equal words: of the plain letters and digits alone, which are soon gone through. */
  readonly hash: number;
}

function toldBy(article: Article): Told {
  const printed = withoutFurniture(article);
  const text = isUsual(printed) ? printed : fold(printed);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const small = code >= 65 && code <= 90 ? code + 32 : code;
    if ((small >= 97 && small <= 122) || (small >= 48 && small <= 57)) hash = (Math.imul(hash, 31) + small) | 0;
  }
  return { article, hash };
}

function withoutFurniture({ text, furniture }: Article): string {
  let [own, at] = ['', 0];
  for (const { start, end } of furniture) {
    own += `${text.slice(at, start)} `;
    at = end;
  }
  return own + text.slice(at);
}

/** None of an article that is hardly more than a stock notice. */
function wordsOf(article: Article): readonly string[] {
  const words = fold(withoutFurniture(article)).match(/[\p{Alpha}\p{N}]+/gu) ?? [];
  return words.length < leastWords ? [] : words;
}

/** The earliest first; then by path and place, so that the order given means nothing. */
function byTime(a: Article, b: Article): number {
  return (
    compareText(a.published ?? '9999', b.published ?? '9999') || compareText(a.path, b.path) || compareText(a.id, b.id)
  );
}

/** Articles with all their words in common, of one outlet or where no other is known. Each with the first of them. */
function copies(told: readonly Told[]): readonly (readonly [Article, Article])[] {
  const alike = new Map<number, Article[]>();
  for (const { article, hash } of told) {
    const own = alike.get(hash);
    if (own) own.push(article);
    else alike.set(hash, [article]);
  }
  return [...alike.values()].flatMap((own) => (own.length > 1 ? copiesAmong(own) : []));
}

function copiesAmong(articles: readonly Article[]): readonly (readonly [Article, Article])[] {
  const firsts = new Map<string, Article[]>();
  return articles.flatMap((article) => {
    const words = wordsOf(article).join(' ');
    const same = firsts.get(words) ?? [];
    firsts.set(words, same);
    const of = words === '' ? undefined : same.find((first) => isOneOutlet(first, article));
    if (!of) same.push(article);
    return of ? [[article, of] as const] : [];
  });
}

function isOneOutlet(a: Article, b: Article): boolean {
  return a.outlet === null || b.outlet === null || carrierOf(a) === carrierOf(b);
}

function byOutlet(told: readonly Told[]): readonly (readonly Article[])[] {
  const outlets = new Map<string, Article[]>();
  for (const { article } of told) {
    if (article.outlet === null) continue;
    const carrier = carrierOf(article);
    const own = outlets.get(carrier) ?? [];
    own.push(article);
    outlets.set(carrier, own);
  }
  return [...outlets.values()].filter((own) => own.length > 1);
}

/** Each article of an outlet with an earlier one that it keeps enough of: the one it keeps most of. */
function updates(own: readonly Article[]): readonly (readonly [Article, Article])[] {
  const numbers = new Map<string, number>();
  const holders = new Map<number, number[]>();
  const sizes: number[] = [];
  return own.flatMap((article, index) => {
    const runs = runsOf(wordsOf(article), numbers);
    const shared = new Map<number, number>();
    for (const one of runs) {
      const before = holders.get(one);
      if (!before) holders.set(one, [index]);
      else if (before.length <= common) {
        for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
        before.push(index);
      }
    }
    sizes.push(runs.size);
    const [best] = [...shared]
      .map(([other, count]) => ({
        of: own[other],
        share: count / Math.max(1, Math.min(runs.size, sizes[other] ?? 0)),
      }))
      .sort((a, b) => b.share - a.share);
    const isAtOneAddress = article.url !== null && best?.of?.url === article.url;
    const enough = isAtOneAddress ? leastAtOneAddress : leastShare;
    return best?.of && best.share >= enough ? [[article, best.of] as const] : [];
  });
}

/** Two hashes below this make one exact number. */
const hashes = 2 ** 26;

/**
 * Every run of words, once, by two hashes: that two runs have both by chance is next to impossible.
 *
 * @param numbers The numbers of words so far; new ones are added.
 */
function runsOf(words: readonly string[], numbers: Map<string, number>): ReadonlySet<number> {
  const own = words.map((word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  const runs = new Set<number>();
  for (let from = 0; from + run <= own.length; from++) {
    let [one, other] = [0, 0];
    for (let at = from; at < from + run; at++) {
      one = Math.imul(one ^ (own[at] ?? 0), 0x9e3779b1) ^ (one >>> 15);
      other = Math.imul(other + (own[at] ?? 0), 0x85ebca6b) ^ (other >>> 13);
    }
    runs.add((one >>> 6) * hashes + (other >>> 6));
  }
  return runs;
}
