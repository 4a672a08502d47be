/** Sums by key, in one place: shares of a total by country or corridor. */
export class Tally<K extends string> {
  readonly #sums = new Map<K, number>();

  add(key: K, amount: number): void {
    this.#sums.set(key, (this.#sums.get(key) ?? 0) + amount);
  }

  get(key: K): number {
    return this.#sums.get(key) ?? 0;
  }

  keys(): K[] {
    return [...this.#sums.keys()];
  }
}

/** Part of a total, 0 where there is none. */
export const shareOf = (part: number, total: number): number => (total > 0 ? part / total : 0);
