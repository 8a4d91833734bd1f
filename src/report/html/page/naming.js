/**
 * Naming: what each article is called: its outlet; where that is unknown, its title or its file.
 *
 * A title is taken only where it tells one file from all others; a file's name
 * that two folders share is left whole.
 */

/** @import { ArticleRecord } from '../../../schema.ts' */

/** Letters of a title that stand in a name. */
const longest = 60;

/** By id. @param {readonly ArticleRecord[]} articles @returns {ReadonlyMap<string, string>} */
export function articleNames(articles) {
  const nameless = articles.filter(({ outlet }) => outlet === null);
  const files = times([...new Set(articles.map(({ path }) => path))].map(fileName));
  const inFile = times(nameless.map(({ path }) => path));
  const titles = times(nameless.flatMap(({ title }) => (title ? [shortTitle(title)] : [])));
  /** @param {ArticleRecord} article */
  const named = ({ path, title }) => {
    const short = title ? shortTitle(title) : '';
    if (titles.get(short) === 1 && inFile.get(path) === 1) return short;
    return (files.get(fileName(path)) ?? 0) > 1 ? path : fileName(path);
  };
  return new Map(articles.map((article) => [article.id, article.outlet ?? named(article)]));
}

/** @param {string} path */
export function fileName(path) {
  return path.split('/').at(-1) || path;
}

/** @param {string} title */
function shortTitle(title) {
  const letters = [...title.trim()];
  return `“${letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('')}”`;
}

/** How often each stands in a list. @param {readonly string[]} words */
function times(words) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
