import type { Arc } from './types.ts';

/** A network in which chains of arcs without a choice are one arc: the same ways, fewer steps to search. */
export interface ContractedNetwork {
  readonly nodeCount: number;
  /** Ends of each chain, as contracted nodes. */
  readonly chains: readonly { readonly from: number; readonly to: number; readonly arcs: Int32Array }[];
  /** The arcs of all chains in one row: those of chain c are `chainArcs[chainStart[c] .. chainStart[c + 1] - 1]`. */
  readonly chainStart: Int32Array;
  readonly chainArcs: Int32Array;
  /** Contracted node of a state; -1 for states inside a chain or on a dead end. */
  readonly nodeOf: Int32Array;
  /** State of each contracted node. */
  readonly stateOf: Int32Array;
}

/**
 * Joins arcs that meet at a state with just two neighbours, unless the state is kept. A path between kept states has the same cost and
 * the same arcs as before; dead ends fall away.
 *
 * @param kept states that stay whatever they join: where flows start and end
 */
export function contract(stateCount: number, arcs: readonly Arc[], kept: ReadonlySet<number>): ContractedNetwork {
  const out: number[][] = Array.from({ length: stateCount }, () => []);
  const into: number[][] = Array.from({ length: stateCount }, () => []);
  arcs.forEach((arc, index) => {
    out[arc.from]?.push(index);
    into[arc.to]?.push(index);
  });
  const passes = Array.from({ length: stateCount }, (_, state) => !kept.has(state) && isPassed(out[state] ?? [], into[state] ?? [], arcs));
  const stateOf = Int32Array.from(passes.flatMap((passed, state) => (passed ? [] : [state])));
  const nodeOf = new Int32Array(stateCount).fill(-1);
  stateOf.forEach((state, node) => {
    nodeOf[state] = node;
  });
  const chains: { from: number; to: number; arcs: Int32Array }[] = [];
  for (const state of stateOf) {
    for (const first of out[state] ?? []) {
      const chain = follow(first, arcs, out, passes);
      const end = chain === null ? undefined : arcs[chain.at(-1) ?? -1]?.to;
      if (chain === null || end === undefined || end === state) continue;
      chains.push({ from: nodeOf[state] ?? -1, to: nodeOf[end] ?? -1, arcs: Int32Array.from(chain) });
    }
  }
  return { nodeCount: stateOf.length, chains, ...inOneRow(chains), nodeOf, stateOf };
}

function inOneRow(chains: readonly { readonly arcs: Int32Array }[]): Pick<ContractedNetwork, 'chainStart' | 'chainArcs'> {
  const chainStart = new Int32Array(chains.length + 1);
  chains.forEach((chain, index) => {
    chainStart[index + 1] = (chainStart[index] ?? 0) + chain.arcs.length;
  });
  return { chainStart, chainArcs: Int32Array.from(chains.flatMap((chain) => [...chain.arcs])) };
}

/** True for a state between two neighbours with at most one arc each way to each: cargo that comes from one goes on to the other. */
function isPassed(out: readonly number[], into: readonly number[], arcs: readonly Arc[]): boolean {
  const ahead = out.map((index) => arcs[index]?.to);
  const behind = into.map((index) => arcs[index]?.from);
  const unique = new Set(ahead).size === ahead.length && new Set(behind).size === behind.length;
  return unique && new Set([...ahead, ...behind]).size === 2 && ahead.length > 0 && behind.length > 0;
}

/** Arcs from `first` on to the next state that is not passed; null on a dead end or round a ring. */
function follow(first: number, arcs: readonly Arc[], out: readonly (readonly number[])[], passes: readonly boolean[]): number[] | null {
  const chain = [first];
  let previous = arcs[first]?.from;
  let state = arcs[first]?.to;
  while (state !== undefined && passes[state] === true) {
    if (chain.length > arcs.length) return null;
    const onward: number | undefined = (out[state] ?? []).find((index) => arcs[index]?.to !== previous);
    if (onward === undefined) return null;
    chain.push(onward);
    previous = state;
    state = arcs[onward]?.to;
  }
  return state === undefined ? null : chain;
}

/** Place of each node of the search graph, numbered from zero; nodes of one place have one number. */
export function placesOfNodes(network: ContractedNetwork, placeOfState: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return network.stateOf.map((state) => {
    const place = placeOfState[state] ?? -1;
    const number = numbers.get(place) ?? numbers.size;
    numbers.set(place, number);
    return number;
  });
}

/** 1 at each chain that holds a marked arc. */
export function chainMask(network: ContractedNetwork, byArc: Uint8Array): Uint8Array {
  return Uint8Array.from(network.chains, (chain) => (chain.arcs.some((arc) => byArc[arc] === 1) ? 1 : 0));
}

/** The arcs of a path of chains, in order. */
export function expand(network: ContractedNetwork, path: Int32Array): Int32Array {
  let length = 0;
  for (const index of path) length += network.chains[index]?.arcs.length ?? 0;
  const arcs = new Int32Array(length);
  let at = 0;
  for (const index of path) {
    const chain = network.chains[index]?.arcs;
    if (chain === undefined) continue;
    arcs.set(chain, at);
    at += chain.length;
  }
  return arcs;
}
