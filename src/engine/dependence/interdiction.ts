import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { leastCost } from '../assignment/least-cost.ts';
import { sizeOf } from '../bargaining/players.ts';
import { modelOf } from '../model.ts';
import { prepareScenario } from '../prepare-flows.ts';
import { type RunOptions, runSteps } from '../progress.ts';
import { transitCountries } from './denial.ts';
import { type Denied, obstacleOf } from './obstacles.ts';
import { poolSteps, problemsWithout } from './route-pool.ts';
import { worstClosures } from './worst-closures.ts';

export interface InterdictionOptions {
  /** How many are closed at a time. */
  readonly size: number;
  /** What may be closed; the ten countries that most tonnes may transit when left out. */
  readonly denied?: readonly Denied[];
}

/** Sixteen have 65,536 sets. */
const most = 16;

/** The closures that cost the flows of a scenario most. */
export interface Interdiction {
  readonly denied: readonly Denied[];
  /** Rise of the least cost of serving all flows, USD a year. */
  readonly denial_usd_y: number;
  /** True where every set of that size was looked at. */
  readonly exact: boolean;
  /** No set of that size costs more. */
  readonly at_most_usd_y: number;
}

/**
 * Which countries or corridors hurt most when so many are lost together (method 5, interdiction): every set of one and two, grown by the
 * dearest addition beyond, with a bound. By cost alone, over routes that hold the cheapest for every set that is looked at.
 *
 * @throws RangeError for a size out of range, or more than 16 that may be closed (their sets are listed); Error as estimate does
 * @throws Cancelled when the signal is aborted
 */
export function interdiction(dataset: Dataset, scenario: Scenario, options: InterdictionOptions & RunOptions): Interdiction {
  const model = modelOf(dataset);
  const { reference, prepared } = prepareScenario(model, scenario);
  const all = options.denied ?? transitCountries(prepared, 10).map((id): Denied => ({ kind: 'country', id }));
  if (all.length > most) throw new RangeError(`interdiction: ${all.length} may be closed; expected at most ${most}. Name fewer.`);
  if (!Number.isInteger(options.size) || options.size < 0 || options.size > all.length)
    throw new RangeError(`interdiction: the size is ${options.size}; expected a whole number from 0 to ${all.length}.`);
  const everything = 2 ** all.length - 1;
  const sets = Array.from({ length: everything }, (_, set) => set + 1)
    .filter((set) => sizeOf(set) <= options.size || set === everything)
    .sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
  const obstacles = all.map((each) => obstacleOf(model, scenario, each));
  const pool = runSteps(poolSteps(model, reference, prepared, obstacles, sets, 'cheapest'), options);
  const limits = prepared.capacities.map((capacity) => ({ capacity }));
  const costOf = (closed: readonly number[]): number =>
    leastCost(
      problemsWithout(
        pool,
        closed.reduce((bits, bit) => bits | (1 << bit), 0),
      ),
      limits,
    ).cost;
  const open = costOf([]);
  const worst = worstClosures(all.length, options.size, costOf);
  return {
    denied: worst.closed.flatMap((index) => all[index] ?? []),
    denial_usd_y: worst.cost - open,
    exact: worst.exact,
    at_most_usd_y: worst.atMost - open,
  };
}
