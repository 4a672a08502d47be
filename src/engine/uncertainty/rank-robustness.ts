import { type CorridorId, corridorIds } from '../../dataset/vocabulary.ts';
import type { Outcome } from './outcome.ts';

/** How often a corridor holds the best way, as a part of all tonnes and draws: 0 to 1. */
export interface RankRow {
  readonly corridor: CorridorId;
  /** By money. */
  readonly cheapest: number;
  /** By hours. */
  readonly fastest: number;
  /** By generalised cost: money, time, reliability and the constant of the corridor. */
  readonly best: number;
}

/**
 * How robust the ranking of corridors is over draws: the part of tonnes and draws in which the cheapest (fastest, best) way of a shipment
 * runs by each corridor. Each column sums to one.
 */
export class RankTally {
  readonly #sums = new Map(corridorIds.map((id) => [id, { cheapest: 0, fastest: 0, best: 0 }]));
  #total = 0;

  /** Takes a draw in. Shipments without a way do not count. */
  add({ shipments }: Outcome): void {
    for (const shipment of shipments) {
      if (shipment.best === null) continue;
      this.#total += shipment.tonnes;
      for (const by of ['cheapest', 'fastest', 'best'] as const) {
        const sum = shipment[by] === null ? undefined : this.#sums.get(shipment[by]);
        if (sum !== undefined) sum[by] += shipment.tonnes;
      }
    }
  }

  /** In the order of the corridors, those that never win left out. */
  rows(): RankRow[] {
    return [...this.#sums].flatMap(([corridor, { cheapest, fastest, best }]) =>
      cheapest + fastest + best > 0
        ? [{ corridor, cheapest: cheapest / this.#total, fastest: fastest / this.#total, best: best / this.#total }]
        : [],
    );
  }
}
