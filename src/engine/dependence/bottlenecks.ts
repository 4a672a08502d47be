import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { assign } from '../assignment/capacitated-logit.ts';
import { leastCost } from '../assignment/least-cost.ts';
import { capacityWorth } from '../assignment/linear-derivatives.ts';
import { class7Quota } from '../capacity/limits.ts';
import { type Model, modelOf } from '../model.ts';
import { type PreparedFlows, prepareScenario } from '../prepare-flows.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';

/** A shared limit that the scenario's cargo meets, and what more room on it is worth (method T5). */
export interface BottleneckRow {
  readonly id: string;
  readonly legs: readonly string[];
  /** What is counted: tonnes of product, or of contained metal for a quota. All units below are these. */
  readonly unit: 't' | 't-contained';
  /** Room a year beside cargo that is not modelled. */
  readonly room_y: number;
  /** What the modelled cargo takes, as shippers behave and by cost alone. */
  readonly used_y: number;
  readonly least_cost_used_y: number;
  /** Saving per extra unit as shippers behave: the dual of the capacity-constrained logit. Zero where the limit does not bind. */
  readonly shadow_usd_per_unit: number;
  /** The same by cost alone, from the next thousand units and from the last: they differ where the optimum stands on a kink. */
  readonly gain_usd_per_unit: number;
  /** Null where there is nothing to lose. */
  readonly lose_usd_per_unit: number | null;
  /** Saving of a million units more, solved anew, since the first unit's worth does not last: USD a year. */
  readonly saving_usd_y: number;
  readonly least_cost_saving_usd_y: number;
}

/** A step to either side for the worth of the next and the last units, and the step whose saving is told. */
const step = 1000;
const greatStep = 1e6;

/**
 * Where the next unit of capacity is worth most: every shared limit that some route of the scenario meets, ranked by what a million units
 * more would save as shippers behave. Legs without a capacity on file are not among them.
 *
 * @throws Error as estimate does
 * @throws Cancelled when the signal is aborted
 */
export function bottlenecks(dataset: Dataset, scenario: Scenario, options: RunOptions = {}): BottleneckRow[] {
  return runSteps(bottleneckSteps(modelOf(dataset), scenario), options);
}

/** The same as a generator of progress, on a model. */
export function* bottleneckSteps(model: Model, scenario: Scenario): Generator<Progress, BottleneckRow[], void> {
  const { prepared } = prepareScenario(model, scenario);
  const met = new Set(prepared.problems.flatMap(({ alternatives }) => alternatives.flatMap(({ uses }) => uses.map(({ limit }) => limit))));
  const asked = prepared.limits.flatMap((limit, index) => (met.has(index) && Number.isFinite(limit.capacity) ? [index] : []));
  const limits = prepared.capacities.map((capacity) => ({ capacity }));
  const logit = assign(prepared.problems, limits);
  const cheapest = leastCost(prepared.problems, limits);
  const rows: BottleneckRow[] = [];
  for (const [done, index] of asked.entries()) {
    rows.push(rowOf(model, prepared, index, logit, cheapest));
    yield { done: done + 1, total: asked.length };
  }
  return rows.sort(
    (a, b) => b.saving_usd_y - a.saving_usd_y || b.least_cost_saving_usd_y - a.least_cost_saving_usd_y || (a.id < b.id ? -1 : 1),
  );
}

function rowOf(
  model: Model,
  { problems, limits, capacities }: PreparedFlows,
  index: number,
  logit: ReturnType<typeof assign>,
  cheapest: ReturnType<typeof leastCost>,
): BottleneckRow {
  const room = capacities[index] ?? 0;
  const limit = limits[index];
  const at = (capacity: number) => capacities.map((own, each) => ({ capacity: each === index ? capacity : own }));
  const worth = capacityWorth((capacity) => leastCost(problems, at(capacity)).cost, room, step);
  return {
    id: limit?.id ?? '',
    legs: (limit?.links ?? []).flatMap((link) => model.network.links[link]?.id ?? []),
    unit: limit?.id === class7Quota ? 't-contained' : 't',
    room_y: room,
    used_y: logit.used[index] ?? 0,
    least_cost_used_y: cheapest.used[index] ?? 0,
    shadow_usd_per_unit: logit.pi[index] ?? 0,
    gain_usd_per_unit: worth.gain,
    lose_usd_per_unit: worth.lose,
    saving_usd_y: Math.max(0, logit.objective - assign(problems, at(room + greatStep), { start: logit.pi }).objective),
    least_cost_saving_usd_y: Math.max(0, cheapest.cost - leastCost(problems, at(room + greatStep)).cost),
  };
}
