/**
 * Interval: how far a share can be trusted, from how few it was counted.
 *
 * Wilson's score interval at 95 %.
 *
 * @see E. B. Wilson, Journal of the American Statistical Association 22, 1927, <https://doi.org/10.1080/01621459.1927.10502953>
 */

const z = 1.96;

/** @param {number} hits @param {number} all More than 0. @returns {{ low: number, high: number }} Shares. */
export function interval(hits, all) {
  const share = hits / all;
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const middle = share + (z * z) / (2 * all);
  const scale = 1 + (z * z) / all;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
