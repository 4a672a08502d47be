import type { ChainSums } from '../cost/flow-prices.ts';
import type { Path } from '../routing/k-shortest.ts';

interface Remembered {
  readonly ends: string;
  readonly costs: ChainSums;
  /** 1 at the chains of every path that the search looked at. */
  readonly looked: Uint8Array;
  readonly paths: readonly Path[];
}

/**
 * Route sets of earlier searches, by flow. A set is found again without searching when the costs of all chains that the search looked
 * at are the same and no other chain has become cheaper: whatever was dearer then is dearer now, so the search would go the same way.
 * A closed leg therefore costs a search only to the flows that had looked at it. What is returned is what a search would return.
 *
 * For each flow the first search is kept (the baseline) and the last one.
 */
export class RouteMemo {
  readonly #first = new Map<string, Remembered>();
  readonly #last = new Map<string, Remembered>();

  /**
   * The routes of a flow, remembered or searched for.
   *
   * @param search is told of every path that it looks at
   */
  routes(flow: string, ends: string, costs: ChainSums, search: (look: (path: Path) => void) => readonly Path[]): readonly Path[] {
    for (const known of [this.#first.get(flow), this.#last.get(flow)]) {
      if (known !== undefined && known.ends === ends && stillHolds(known, costs)) return known.paths;
    }
    const replaced = this.#last.get(flow);
    // its arrays are about to be overwritten, and a search may throw
    this.#last.delete(flow);
    const looked = replaced?.looked.fill(0) ?? new Uint8Array(costs.generalised.length);
    const paths = search((path) => {
      for (const chain of path.arcs) looked[chain] = 1;
    });
    const found: Remembered = { ends, costs: copyInto(replaced?.costs, costs), looked, paths };
    if (this.#first.has(flow)) this.#last.set(flow, found);
    else this.#first.set(flow, found);
    return paths;
  }
}

/** The caller reuses its arrays from flow to flow; the memo those of the search that it forgets. */
function copyInto(old: ChainSums | undefined, costs: ChainSums): ChainSums {
  if (old === undefined) return { generalised: costs.generalised.slice(), money: costs.money.slice(), hours: costs.hours.slice() };
  old.generalised.set(costs.generalised);
  old.money.set(costs.money);
  old.hours.set(costs.hours);
  return old;
}

function stillHolds(known: Remembered, costs: ChainSums): boolean {
  return (
    sameOrDearer(known.looked, known.costs.generalised, costs.generalised) &&
    sameOrDearer(known.looked, known.costs.money, costs.money) &&
    sameOrDearer(known.looked, known.costs.hours, costs.hours)
  );
}

function sameOrDearer(looked: Uint8Array, before: Float64Array, now: Float64Array): boolean {
  for (let chain = 0; chain < looked.length; chain++) {
    const was = before[chain] ?? 0;
    const is = now[chain] ?? 0;
    if (looked[chain] === 1 ? is !== was : is < was) return false;
  }
  return true;
}
