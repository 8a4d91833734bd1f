/**
 * Stemming: a word's form without its English endings, so that "rebuilt plans" and "rebuilding a plan" meet.
 *
 * In: one folded word. Out: a stem, not always a word. Irregular forms are the lexicon's.
 */

import { buckets } from '../buckets.ts';

type Ending = readonly [ending: string, instead: string, least: number];

/** Endings and what stands for them; the first that leaves a stem of at least `least` letters with a vowel is taken. */
const steps: readonly (readonly Ending[])[] = [
  [
    ['sses', 'ss', 1],
    ['ies', 'y', 2],
    ['ches', 'ch', 2],
    ['shes', 'sh', 2],
    ['xes', 'x', 2],
    ['ss', 'ss', 1],
    ['us', 'us', 1],
    ['is', 'is', 1],
    ['s', '', 2],
  ],
  [
    ['ied', 'y', 2],
    ['ceed', 'ceed', 2],
    ['eed', 'ee', 2],
    ['ed', '', 3],
    ['ing', '', 3],
  ],
  [
    ['ational', 'ate', 3],
    ['ization', 'ize', 3],
    ['isation', 'ize', 3],
    ['fulness', 'ful', 3],
    ['ousness', 'ous', 3],
    ['iveness', 'ive', 3],
    ['ation', 'ate', 4],
    ['ibility', 'ible', 3],
    ['ability', 'able', 3],
    ['ement', '', 4],
    ['ment', '', 4],
    ['ness', '', 4],
    ['ically', 'ic', 3],
    ['ally', 'al', 3],
    ['ily', 'y', 3],
    ['bly', 'ble', 3],
    ['ly', '', 4],
  ],
];

/** Endings of the same steps, by their last letter: most words have none. */
const byLast = steps.map((endings) => buckets(endings, ([ending]) => ending.charAt(ending.length - 1)));

/** Words that end like a plural and are none. */
const singular = new Set(['news', 'always', 'perhaps', 'species', 'series', 'thanks']);

const doubled = /([bdfgklmnprt])\1$/;

/** @param word Lower case, of any length. Words of three letters or fewer or more than 40, and words with digits, stay as they are. */
export function stem(word: string): string {
  if (word.length <= 3 || word.length > 40 || singular.has(word) || !/^[a-z]+$/.test(word)) return word;
  let stemmed = word;
  for (const step of byLast) {
    const found = step
      .get(stemmed.charAt(stemmed.length - 1))
      ?.find(
        ([ending, instead, least]) =>
          stemmed.endsWith(ending) &&
          stemmed.length - ending.length >= least &&
          (instead === 'y' || /[aeiouy]/.test(stemmed.slice(0, stemmed.length - ending.length))),
      );
    if (!found) continue;
    const [ending, instead] = found;
    stemmed = stemmed.slice(0, stemmed.length - ending.length) + instead;
    if ((ending === 'ed' || ending === 'ing') && doubled.test(stemmed)) stemmed = stemmed.slice(0, -1);
  }
  const bare = stemmed.replace(stemmed.length > 4 ? /[eyi]$/ : /e$/, '');
  return stemmed.length > 3 ? bare.replace(/([lst])\1$/, '$1') : stemmed;
}
