import type { ContractedNetwork } from '../network/contract.ts';

/** The chains of a search graph, each a row of arcs. */
export type Chains = Pick<ContractedNetwork, 'chainStart' | 'chainArcs'>;

/** Money (USD per tonne) and hours by chain; Infinity where one of its arcs is shut. */
export interface Moves {
  readonly money: Float64Array;
  readonly hours: Float64Array;
}

/**
 * Sums over chains that flows of one world share: money and hours of flows that pay alike, and constants of flows that bear the same.
 * Only their weights differ from flow to flow.
 */
export class SharedSums {
  readonly #moves = new WeakMap<Chains, Map<string, Moves>>();
  readonly #constants = new WeakMap<Chains, Map<Float64Array, Float64Array>>();

  /**
   * Money and hours by chain, summed once for each key.
   *
   * @param key the same for flows that see the same money and hours on every arc
   * @param sum writes the sums of a chain into the arrays
   */
  moves(chains: Chains, key: string, sum: (chain: number, moves: Moves) => void): Moves {
    const known = this.#moves.get(chains) ?? new Map<string, Moves>();
    this.#moves.set(chains, known);
    const found = known.get(key);
    if (found !== undefined) return found;
    const count = chains.chainStart.length - 1;
    const moves = { money: new Float64Array(count), hours: new Float64Array(count) };
    for (let chain = 0; chain < count; chain++) sum(chain, moves);
    known.set(key, moves);
    return moves;
  }

  /** Corridor constants by chain, summed once for each array of constants by arc. */
  constants(chains: Chains, byArc: Float64Array): Float64Array {
    const known = this.#constants.get(chains) ?? new Map<Float64Array, Float64Array>();
    this.#constants.set(chains, known);
    const found = known.get(byArc);
    if (found !== undefined) return found;
    const sums = new Float64Array(chains.chainStart.length - 1);
    for (let chain = 0; chain < sums.length; chain++) sums[chain] = constantOf(chains, chain, byArc);
    known.set(byArc, sums);
    return sums;
  }
}

/** Corridor constants summed over one chain. */
export function constantOf({ chainStart, chainArcs }: Chains, chain: number, byArc: Float64Array): number {
  let sum = 0;
  for (let at = chainStart[chain] as number; at < (chainStart[chain + 1] as number); at++) sum += byArc[chainArcs[at] as number] as number;
  return sum;
}
