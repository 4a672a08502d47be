import type { FlowPrices } from '../cost/flow-prices.ts';
import type { Graph } from '../routing/graph.ts';
import { type ShortestPathTree, shortestPaths } from '../routing/shortest-paths.ts';
import type { Workspace } from '../routing/workspace.ts';

/** Search trees towards a market that several flows of one scenario share: by hours, and by money. */
export class SharedTrees {
  readonly #graph: Graph;
  readonly #workspace: Workspace;
  readonly #known = new Map<string, ShortestPathTree>();

  constructor(graph: Graph, workspace: Workspace) {
    this.#graph = graph;
    this.#workspace = workspace;
  }

  /** The tree of all ways to `to`, cheapest by hours or by money; worked out once for flows of one routing key. */
  get(by: 'hours' | 'money', cost: Float64Array, prices: FlowPrices, to: number): ShortestPathTree {
    const key = `${by}|${to}|${by === 'money' ? prices.moneyKey : prices.hoursKey}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const tree = shortestPaths(this.#graph, cost, to, { reverse: true, workspace: this.#workspace });
    this.#known.set(key, tree);
    return tree;
  }
}
