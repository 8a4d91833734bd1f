/** Shares: how much of one side's information the other has. */

import type { Side } from './compared.ts';

/** @returns The share of a side's weight in words that have a counterpart of like meaning: 0 to 1; 1 when nothing weighs. */
export function share({ words, standing }: Side): number {
  let met = 0;
  let all = 0;
  for (let i = 0; i < words.length; i++) {
    if (standing[i] === 'ignored') continue;
    const weight = words[i]?.weight ?? 0;
    all += weight;
    if (standing[i] === 'met') met += weight;
  }
  return all === 0 ? 1 : Math.round((1000 * met) / all) / 1000;
}
