import { assignFlows } from './assign-flows.ts';
import { baselineScenario } from './baseline.ts';
import { sharedLimits } from './capacity/limits.ts';
import { type CostContext, flowPrices } from './cost/flow-prices.ts';
import { SharedSums } from './cost/shared-sums.ts';
import { flowsOfYear } from './flows/baseline-flows.ts';
import type { Flow } from './flows/flow.ts';
import { flowEnds } from './flows/flow-ends.ts';
import { applyFlowLevers } from './flows/flow-levers.ts';
import type { Model } from './model.ts';
import { deliveryKey } from './network/build-network.ts';
import { shortestPaths } from './routing/shortest-paths.ts';
import { applyLevers } from './scenario/apply-levers.ts';
import type { World } from './scenario/world.ts';

/** What is taken from the baseline once and then frozen for every scenario (design 6a.9 and 6a.16). */
export interface Reference {
  readonly world: World;
  /**
   * Best generalised cost of a flow in the baseline world, USD/t, without corridor constants and access: it sets the logit scale and
   * the size of the constants. Infinity where the flow has no way in the baseline.
   */
  readonly scaleOf: (flow: Flow) => number;
  /** The flows of the baseline. */
  readonly flows: readonly Flow[];
  /** Cargo on each shared limit that no shipment of the dataset stands for, tonnes a year, by limit id. */
  readonly background: ReadonlyMap<string, number>;
}

const references = new WeakMap<Model, Reference>();

/** The reference of a model, worked out once. */
export function referenceOf(model: Model): Reference {
  const known = references.get(model);
  if (known !== undefined) return known;
  const baseline = baselineScenario(model.dataset);
  const world = applyLevers(model.network, baseline);
  const scaleOf = scales(model, world);
  const observed = sharedLimits(model.network, world, model.book.read).filter((limit) => limit.observedTotal !== null);
  const flows = applyFlowLevers(
    flowsOfYear(model.dataset.shipments, baseline.year, baseline.maturity, model.flows),
    world,
    model.flows,
  ).flows;
  const plain: Reference = { world, scaleOf, flows, background: new Map() };
  const modelled = assignFlows(model, world, flows, plain, { only: 'quotas' });
  const background = new Map(
    observed.map((limit) => [limit.id, Math.max(0, (limit.observedTotal ?? 0) - (modelled.used.get(limit.id) ?? 0))] as const),
  );
  const reference: Reference = { world, scaleOf, flows, background };
  references.set(model, reference);
  return reference;
}

function scales(model: Model, world: World): (flow: Flow) => number {
  const known = new Map<string, number>();
  const none = new Float64Array(model.network.arcs.length);
  const context: CostContext = {
    network: model.network,
    world,
    book: model.book,
    table: model.arcTable,
    constants: () => none,
    countryMask: model.countryMask,
    shutMasks: new Map(),
    sums: new SharedSums(),
  };
  return (flow) => {
    const key = [
      flow.site.id,
      deliveryKey(flow.delivery),
      flow.mineral,
      flow.product,
      flow.serviceClass,
      [...flow.constraints].sort().join(','),
    ].join('|');
    const found = known.get(key);
    if (found !== undefined) return found;
    // At the price on file: a lever on prices must not move what is frozen.
    const best = bestCost(model, context, { ...flow, usdPerTonne: flow.terms.filedUsdPerTonne });
    known.set(key, best);
    return best;
  };
}

function bestCost(model: Model, context: CostContext, flow: Flow): number {
  const ends = flowEnds(model, flow);
  if (ends === null) return Number.POSITIVE_INFINITY;
  const prices = flowPrices(flow, context, 0);
  prices.sumOver(model.search.contracted, model.search.scratch);
  const tree = shortestPaths(model.search.graph, model.search.scratch.generalised, ends.from, {
    target: ends.to,
    workspace: model.search.workspace,
  });
  return tree.distance[ends.to] ?? Number.POSITIVE_INFINITY;
}
