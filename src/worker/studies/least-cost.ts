import { type LeastCostWorld, leastCostWorld, loadLinearSolver } from '../../engine/index.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

interface LeastCostQuestion {
  readonly world: StudyWorld;
}

/** The linear programme of a scenario, once its solver is fetched: a megabyte of WebAssembly that nothing else needs. */
export const loadLeastCost = async (): Promise<Study<LeastCostQuestion, LeastCostWorld>> => {
  const solve = await loadLinearSolver();
  return (dataset, { world }) => leastCostWorld(dataset, scenarioOf(world), solve, { worthOf: 'none' });
};
