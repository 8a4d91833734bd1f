/** Tally: shares with their counts, and the errors behind them. */

export class Tally {
  readonly #counts = new Map<string, { right: number; all: number }>();
  readonly #errors = new Map<string, string[]>();

  /** Counts one more item under each of the `measures`. */
  count(right: boolean, ...measures: readonly string[]): void {
    for (const measure of measures) {
      const entry = this.#counts.get(measure) ?? { right: 0, all: 0 };
      this.#counts.set(measure, { right: entry.right + Number(right), all: entry.all + 1 });
    }
  }

  error(cause: string, words: string): void {
    this.#errors.set(cause, [...(this.#errors.get(cause) ?? []), words]);
  }

  right(measure: string): number {
    return this.#counts.get(measure)?.right ?? 0;
  }

  all(measure: string): number {
    return this.#counts.get(measure)?.all ?? 0;
  }

  /** Right of all: 0 to 1; 0 when nothing was counted. */
  share(measure: string): number {
    return this.right(measure) / Math.max(1, this.all(measure));
  }

  /** Harmonic mean of two shares: 0 to 1. */
  f(precision: string, recall: string): number {
    const [p, r] = [this.share(precision), this.share(recall)];
    return (2 * p * r) / Math.max(1e-9, p + r);
  }

  /** The measures counted so far, in the order met. */
  get measures(): readonly string[] {
    return [...this.#counts.keys()];
  }

  /** The measures of precision and recall under one name: `quoteP`, `quoteR` or `linkM_P`, `linkM_R`. */
  halves(name: string): [precision: string, recall: string] {
    const stem = this.#counts.has(`${name}_P`) || this.#counts.has(`${name}_R`) ? `${name}_` : name;
    return [`${stem}P`, `${stem}R`];
  }

  /** Causes with their errors, in the order met. */
  get errors(): ReadonlyMap<string, readonly string[]> {
    return this.#errors;
  }
}
