/**
 * Calibration: whether a confidence means what it says.
 *
 * Quotes are tallied by bands of their speakers' confidence; in a band the
 * share with the right speaker should be about the confidence itself.
 */

/** Confidence from which a speaker is held to be sure. */
export const sure = 0.9;

const bounds = [0, 0.3, 0.5, 0.7, 0.8, sure, 0.95, 1];

/** Names of the bands, the surest last. */
export const bands: readonly string[] = bounds
  .slice(1)
  .map((bound, index) => `sure ${bounds[index]?.toFixed(2)} to ${bound.toFixed(2)}`);

/** @param confidence 0 to 1. */
export function bandOf(confidence: number): string {
  const index = bounds.findLastIndex((bound) => confidence >= bound);
  return bands[Math.min(index, bands.length - 1)] ?? '';
}
