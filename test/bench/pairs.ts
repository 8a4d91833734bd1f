/** Pairs: two wordings of one invented statement, the same for the same seed. */

import { corpus, randoms } from './corpus.ts';

/** @returns Pairs of a wording and what an outlet made of it: the same, cut, with words lost or changed. */
export function pairs(count: number, seed = 1): readonly (readonly [base: string, variant: string])[] {
  const random = randoms(seed);
  const sentences = corpus(40, seed)
    .join(' ')
    .split(/(?<=[.”]) /)
    .filter((sentence) => sentence.length > 40);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  return Array.from({ length: count }, () => {
    const base = `${pick()} ${pick()}`;
    return [base, change(base.split(' '), random).join(' ')] as const;
  });
}

function change(words: readonly string[], random: () => number): readonly string[] {
  const kind = random();
  if (kind < 0.25) return words;
  if (kind < 0.5) return words.slice(0, Math.ceil(words.length * (0.4 + random() / 2)));
  if (kind < 0.75) return words.filter(() => random() > 0.15);
  return words.map((word) => (random() < 0.2 ? 'otherwise' : word));
}
