import type { CostContext } from '../cost/flow-prices.ts';
import { type ContractedNetwork, expand } from '../network/contract.ts';
import type { AccessCost } from './access.ts';
import type { Flow } from './flow.ts';
import { type RouteGeometry, routeGeometry } from './route-geometry.ts';

/** Ways remembered for one access, whatever the buyers; when more are met, all are forgotten. */
const MOST = 512;

interface KnownOfAccess {
  readonly ways: Map<string, RouteGeometry[]>;
  count: number;
}

/** Measured ways of one network. Estimates with other prices find mostly the same ways, and no rate changes their kilometres. */
export class KnownWays {
  readonly #known = new WeakMap<AccessCost, KnownOfAccess>();

  /**
   * The geometry of a path of the search graph for a flow, measured when it is first met.
   *
   * @param chains the path, as arcs of the search graph
   */
  get(
    chains: Int32Array,
    flow: Flow,
    access: AccessCost,
    context: Pick<CostContext, 'network' | 'table'>,
    contracted: ContractedNetwork,
  ): RouteGeometry {
    const known = this.#known.get(access) ?? { ways: new Map<string, RouteGeometry[]>(), count: 0 };
    this.#known.set(access, known);
    const key = `${flow.site.country}|${flow.market.country}|${chains.length}|${chains.at(-1)}`;
    const alike = known.ways.get(key) ?? [];
    const found = alike.find((way) => sameChains(way.chains, chains));
    if (found !== undefined) return found;
    if (known.count >= MOST) {
      known.ways.clear();
      known.count = 0;
    }
    const measured = routeGeometry({ chains, arcs: expand(contracted, chains) }, flow, access, context);
    known.ways.set(key, [...(known.count === 0 ? [] : alike), measured]);
    known.count += 1;
    return measured;
  }
}

function sameChains(a: Int32Array, b: Int32Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return a.length === b.length;
}
