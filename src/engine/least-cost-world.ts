import type { Scenario } from '../dataset/schema/scenario.ts';
import type { Dataset } from '../dataset/types.ts';
import type { CorridorId } from '../dataset/vocabulary.ts';
import { assign } from './assignment/capacitated-logit.ts';
import { type ColumnResult, leastCostByColumns } from './assignment/column-generation.ts';
import { type CapacityWorth, capacityWorth } from './assignment/linear-derivatives.ts';
import type { LinearSolver } from './assignment/linear-solver.ts';
import { flowsOfYear } from './flows/baseline-flows.ts';
import { cheaperWays, type FoundWay } from './flows/cheaper-ways.ts';
import { applyFlowLevers } from './flows/flow-levers.ts';
import { modelOf } from './model.ts';
import { type PreparedFlows, prepareFlows } from './prepare-flows.ts';
import { type Progress, runSteps } from './progress.ts';
import { referenceOf } from './reference.ts';
import { applyLevers } from './scenario/apply-levers.ts';

/** A limit of the least-cost flow: what it carries and what it is worth. Tonnes of contained metal for a quota. */
export interface LeastCostLimit {
  readonly id: string;
  /** Room beside the cargo that is not modelled, units a year. */
  readonly free_t_y: number;
  readonly used_t_y: number;
  /** Dual of the programme: saving per extra unit, USD. One of several where the two sides below differ. */
  readonly value_usd_per_t: number;
  /** The behavioural value of method 4.3 beside it, at the spread of shippers over ways and not at the least cost. */
  readonly behavioural_usd_per_t: number;
  /** Saving per unit of 1 kt more, and cost per unit of 1 kt less; null where it was not asked, see LeastCostOptions. */
  readonly worth: CapacityWorth | null;
}

export interface LeastCostRoute {
  readonly market: string;
  readonly corridor: CorridorId;
  readonly tonnes_y: number;
  readonly generalised_cost_usd_per_t: number;
}

export interface LeastCostFlow {
  readonly id: string;
  readonly tonnes_y: number;
  readonly unserved_t_y: number;
  /** Cost of one more tonne, bottlenecks included, USD. */
  readonly marginal_usd_per_t: number;
  readonly routes: readonly LeastCostRoute[];
}

/** The least that it costs to serve all flows of a scenario (method 4.2): the lower bound that behaviour is measured against. */
export interface LeastCostWorld {
  /** USD a year, generalised cost, unserved tonnes at what they lose. */
  readonly cost_usd_y: number;
  /** The same of the behavioural assignment over the same routes: what habit, contracts and split buyers cost. */
  readonly behavioural_cost_usd_y: number;
  readonly unserved_t_y: number;
  readonly flows: readonly LeastCostFlow[];
  readonly limits: readonly LeastCostLimit[];
  readonly columns: number;
  readonly rounds: number;
  /** USD a year by which the true optimum may lie below, at most. */
  readonly gap_usd_y: number;
}

export interface LeastCostOptions {
  /** Limits to be solved for again with 1 kt more and less; those that bind when left out. */
  readonly worthOf?: 'binding' | 'none';
}

/**
 * The least-cost assignment of a scenario over all ways of the network, by column generation from the routes that the estimate has. Every
 * solve is checked. Demand is fixed: a netback response is left out.
 *
 * @param solve see loadLinearSolver
 * @returns a generator that yields its progress and returns the optimum
 */
export function* leastCostWorld(
  dataset: Dataset,
  scenario: Scenario,
  solve: LinearSolver,
  options: LeastCostOptions = {},
): Generator<Progress, LeastCostWorld, void> {
  const model = modelOf(dataset);
  const reference = referenceOf(model);
  const world = applyLevers(model.network, scenario);
  const planned = flowsOfYear(dataset.shipments, scenario.year, scenario.maturity, model.flows);
  const prepared = prepareFlows(model, world, applyFlowLevers(planned, world, model.flows).flows, reference);
  const { problems, capacities, limits } = prepared;
  const price = cheaperWays(prepared, model);
  const solveAt = (room: readonly number[]) =>
    leastCostByColumns(
      problems,
      room.map((capacity) => ({ capacity })),
      price,
      solve,
    );
  const best = yield* solveAt(capacities);
  const behavioural = assign(
    problems,
    capacities.map((capacity) => ({ capacity })),
  );
  const binding = limits.map((_, l) => options.worthOf !== 'none' && (best.assignment.pi[l] ?? 0) > 0);
  const worths: (CapacityWorth | null)[] = [];
  for (const [l] of limits.entries()) {
    yield { done: l, total: limits.length };
    const costAt = (capacity: number): number =>
      runSteps(solveAt(capacities.map((own, index) => (index === l ? capacity : own)))).assignment.cost;
    worths.push(binding[l] === true ? capacityWorth(costAt, capacities[l] ?? 0) : null);
  }
  return {
    cost_usd_y: best.assignment.cost,
    behavioural_cost_usd_y: behavioural.cost,
    unserved_t_y: best.assignment.unserved.reduce((sum, each) => sum + each, 0),
    flows: flowRows(prepared, best),
    limits: limits.map((limit, l) => ({
      id: limit.id,
      free_t_y: capacities[l] ?? 0,
      used_t_y: best.assignment.used[l] ?? 0,
      value_usd_per_t: best.assignment.pi[l] ?? 0,
      behavioural_usd_per_t: behavioural.pi[l] ?? 0,
      worth: worths[l] ?? null,
    })),
    columns: best.columns,
    rounds: best.rounds,
    gap_usd_y: best.gap,
  };
}

function flowRows(prepared: PreparedFlows, { assignment, ways }: ColumnResult<FoundWay>): LeastCostFlow[] {
  return prepared.choices.flatMap((offers, w): LeastCostFlow[] => {
    const [home] = offers;
    if (home === undefined || (prepared.problems[w]?.demand ?? 0) === 0) return [];
    const given = offers.flatMap((offer) => offer.routes.map((route): FoundWay => ({ offer, route })));
    return [
      {
        id: home.flow.id,
        tonnes_y: home.flow.tonnesPerYear,
        unserved_t_y: assignment.unserved[w] ?? 0,
        marginal_usd_per_t: assignment.lambda[w] ?? 0,
        routes: (ways[w] ?? []).flatMap((found, r): LeastCostRoute[] => {
          const way = found ?? given[r];
          const tonnes = assignment.tonnes[w]?.[r] ?? 0;
          if (way === undefined || tonnes <= 0) return [];
          return [
            {
              market: way.offer.flow.market.id,
              corridor: way.route.corridor,
              tonnes_y: tonnes,
              generalised_cost_usd_per_t: way.route.generalisedUsdPerTonne,
            },
          ];
        }),
      },
    ];
  });
}
