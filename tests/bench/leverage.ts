import type { Dataset } from '../../src/dataset/types.ts';
import { leastCost } from '../../src/engine/assignment/least-cost.ts';
import { linearAssignment } from '../../src/engine/assignment/linear-programme.ts';
import { loadLinearSolver } from '../../src/engine/assignment/linear-solver.ts';
import { bargainSteps } from '../../src/engine/bargaining/transit-game.ts';
import { usualPlayers } from '../../src/engine/bargaining/transit-players.ts';
import { baselineScenario } from '../../src/engine/baseline.ts';
import { denialSteps } from '../../src/engine/dependence/denial.ts';
import { modelOf } from '../../src/engine/model.ts';
import { prepareScenario } from '../../src/engine/prepare-flows.ts';
import { runSteps } from '../../src/engine/progress.ts';
import { figure } from './table.ts';
import { time } from './timing.ts';

export const leverageHeader = ['leverage', 'ms', 'against', 'ratio'] as const;

/**
 * Exact Shapley value of the transit game with eight players against as many programmes for HiGHS, denial of ten countries one and two
 * at a time, and the heap that all of it leaves.
 */
export async function leverageRows(dataset: Dataset): Promise<string[][]> {
  const model = modelOf(dataset);
  const baseline = baselineScenario(dataset);
  const { prepared } = prepareScenario(model, baseline);
  const limits = prepared.capacities.map((capacity) => ({ capacity }));
  const { problems } = prepared;
  const solve = await loadLinearSolver();
  const own = time(5, () => void leastCost(problems, limits));
  const reference = time(5, () => void linearAssignment(problems, limits, solve));
  const coalitions = 2 ** (usualPlayers.length + 1);
  const game = time(3, () => void runSteps(bargainSteps(model, baseline)));
  const singles = time(3, () => void runSteps(denialSteps(model, baseline, { pairs: false })));
  const pairs = time(1, () => void runSteps(denialSteps(model, baseline)));
  const heap = process.memoryUsage().heapUsed / 1e6;
  const highsGame = reference.median * coalitions;
  return [
    ['least cost over the given routes', figure(own.median), `HiGHS ${figure(reference.median)} ms`, figure(reference.median / own.median)],
    [
      `exact Shapley value, ${usualPlayers.length + 1} players, routes and all`,
      figure(game.median),
      `${coalitions} x HiGHS ${figure(highsGame)} ms`,
      figure(highsGame / game.median),
    ],
    ['denial of 10 countries, routes and all', figure(singles.median), '', ''],
    ['the same with all 45 pairs', figure(pairs.median), '', ''],
    ['heap after it, MB', figure(heap), '', ''],
  ];
}
