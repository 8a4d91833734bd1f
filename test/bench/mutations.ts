/** Mutations: what outlets make of a quote, one or two at a time, in the shares that real ones have. */

import type { Language } from './language.ts';

type Random = () => number;
type Change = (words: readonly string[], language: Language, random: Random) => readonly string[];

/** Words between two of a row. */
function cut(words: readonly string[], from: number, to: number): readonly string[] {
  return words.slice(Math.max(0, from), Math.max(from + 1, to));
}

const start: Change = (words, _, random) => cut(words, Math.floor(words.length * 0.6 * random()), words.length);
const end: Change = (words, _, random) => cut(words, 0, Math.ceil(words.length * (0.4 + 0.6 * random())));
const middle: Change = (words, _, random) => {
  const from = Math.floor(words.length * (0.2 + 0.4 * random()));
  return [...words.slice(0, from), ...words.slice(from + 1 + Math.floor(words.length * 0.25 * random()))];
};
const longer: Change = (words, { word }, random) => {
  const at = Math.floor(words.length * random());
  return [...words.slice(0, at), ...Array.from({ length: 1 + Math.floor(3 * random()) }, word), ...words.slice(at)];
};
const reworded: Change = (words, { synonym }, random) => words.map((word) => (random() < 0.3 ? synonym(word) : word));
const swapped: Change = (words, _, random) => {
  const at = Math.floor(words.length * (0.3 + 0.4 * random()));
  return [...words.slice(at), ...words.slice(0, at)];
};
const fragment: Change = (words, _, random) => {
  const from = Math.floor(words.length * random());
  return cut(words, from, from + 1 + Math.floor(3 * random()));
};
const same: Change = (words) => words;
const several: Change = (words, language, random) =>
  [end, reworded, longer].reduce((changed, change) => change(changed, language, random), words);

/** Each with its share of all renditions that are not the first. */
const changes: readonly (readonly [share: number, change: Change])[] = [
  [0.28, same],
  [0.12, start],
  [0.14, end],
  [0.1, middle],
  [0.08, longer],
  [0.12, reworded],
  [0.04, swapped],
  [0.06, fragment],
  [0.06, several],
];

/** How often the marks are lost. */
const unmarked = 0.05;

export function mutated(
  words: readonly string[],
  language: Language,
  random: Random,
): { readonly words: readonly string[]; readonly kind: 'direct' | 'indirect' } {
  const kind = random() < unmarked ? 'indirect' : 'direct';
  return { words: drawn(random())(words, language, random), kind };
}

/** @param at From 0 to 1. */
function drawn(at: number): Change {
  let sum = 0;
  for (const [share, change] of changes) {
    sum += share;
    if (at < sum) return change;
  }
  return several;
}
