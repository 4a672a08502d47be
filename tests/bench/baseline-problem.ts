import type { Scenario } from '../../src/dataset/schema/scenario.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { assignFlows } from '../../src/engine/assign-flows.ts';
import type { Flow as AssignedFlow, Limit } from '../../src/engine/assignment/capacitated-logit.ts';
import { pathSizes } from '../../src/engine/assignment/path-size.ts';
import { flowsOfYear } from '../../src/engine/flows/baseline-flows.ts';
import { flowEnds } from '../../src/engine/flows/flow-ends.ts';
import { applyFlowLevers } from '../../src/engine/flows/flow-levers.ts';
import { modelOf } from '../../src/engine/model.ts';
import { referenceOf } from '../../src/engine/reference.ts';
import type { Graph } from '../../src/engine/routing/graph.ts';
import { applyLevers } from '../../src/engine/scenario/apply-levers.ts';

/** The routing and assignment problems that the estimate of a scenario solves, taken out so that kernels can be measured alone. */
export interface EngineProblem {
  readonly graph: Graph;
  readonly placeOf: Int32Array;
  readonly searches: readonly { readonly cost: Float64Array; readonly from: number; readonly to: number }[];
  readonly flows: readonly AssignedFlow[];
  readonly limits: readonly Limit[];
}

export function engineProblem(dataset: Dataset, scenario: Scenario): EngineProblem {
  const model = modelOf(dataset);
  const { network } = model;
  const { contracted, graph, placeOf } = model.search;
  const reference = referenceOf(model);
  const world = applyLevers(network, scenario);
  const planned = flowsOfYear(dataset.shipments, scenario.year, scenario.maturity, model.flows);
  const assigned = assignFlows(model, world, applyFlowLevers(planned, world, model.flows).flows, reference);
  const searches: EngineProblem['searches'][number][] = [];
  const flows: AssignedFlow[] = [];
  assigned.results.forEach((result, index) => {
    const prices = assigned.prices[index] ?? null;
    if (prices === null) return;
    const cost = new Float64Array(contracted.chains.length);
    prices.sumOver(contracted, { generalised: cost, money: cost.slice(), hours: cost.slice() });
    const ends = flowEnds(model, result.flow);
    if (ends !== null) searches.push({ cost, ...ends });
    const best = result.routes[0]?.generalisedUsdPerTonne;
    if (best === undefined) return;
    const sizes = pathSizes(
      result.routes.map((route) => route.chains),
      cost,
    );
    flows.push({
      demand: result.flow.tonnesPerYear,
      mu: model.book.read('logit-theta') / best,
      unservedCost: Math.max(result.flow.usdPerTonne ?? 0, 3 * best),
      alternatives: result.routes.map((route, r) => ({
        cost: route.generalisedUsdPerTonne,
        pathSize: sizes[r] ?? 1,
        uses: assigned.limits.flatMap((limit, l) => {
          const coefficient = limit.coefficient(result.flow);
          return coefficient > 0 && route.arcs.some((arc) => limit.arcs[arc] === 1) ? [{ limit: l, coefficient }] : [];
        }),
      })),
    });
  });
  return {
    graph,
    placeOf,
    searches,
    flows,
    limits: assigned.limits.map(({ id, capacity }) => ({ capacity: Math.max(0, capacity - (reference.background.get(id) ?? 0)) })),
  };
}
