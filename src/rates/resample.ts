/**
 * Resample: how far a rate would move if other articles had been taken.
 *
 * In: counts by article. Out: bounds that hold 95 of 100 rates of as many
 * articles drawn with replacement. The quotes of an article are not drawn one
 * by one, since one hand wrote them. The seed is fixed: the same counts give
 * the same bounds.
 */

export interface Counted {
  /** Quotes, and those of them that something is so of. */
  readonly of: number;
  readonly count: number;
}

const draws = 1000;
const seed = 20_250_624;
const tail = 0.025;

export function resampled(articles: readonly Counted[]): { readonly low: number; readonly high: number } {
  const random = randoms(seed);
  const rates = Array.from({ length: draws }, () => {
    let [count, all] = [0, 0];
    for (let drawn = 0; drawn < articles.length; drawn++) {
      const article = articles[Math.floor(random() * articles.length)];
      count += article?.count ?? 0;
      all += article?.of ?? 0;
    }
    return all === 0 ? 0 : count / all;
  }).sort((a, b) => a - b);
  const at = (share: number) => Math.round((rates[Math.round(share * (draws - 1))] ?? 0) * 1000) / 1000;
  return { low: at(tail), high: at(1 - tail) };
}

/**
 * Numbers from 0 to 1, the same for the same seed.
 *
 * @see G. Marsaglia, “Xorshift RNGs”, Journal of Statistical Software 8(14), 2003, <https://doi.org/10.18637/jss.v008.i14>
 */
function randoms(start: number): () => number {
  let state = start >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
