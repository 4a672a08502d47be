import type { Aggregate, DependenceRow } from '../../engine/estimate-types.ts';
import { compare, estimate } from '../../engine/index.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

interface EveryScenarioQuestion {
  /** What every other one is held against. */
  readonly reference: StudyWorld;
  readonly worlds: readonly StudyWorld[];
}

/** What one scenario comes to. */
export interface ScenarioOutcome {
  readonly id: string;
  readonly totals: Aggregate['totals'];
  readonly dependence: readonly Pick<DependenceRow, 'country' | 'transit_share_tonnes'>[];
  /** Tonnes a year that take another corridor than in the reference. */
  readonly rerouted_t_y: number;
}

/** Every scenario side by side, the reference first. */
export const everyScenario: Study<EveryScenarioQuestion, readonly ScenarioOutcome[]> = function* (dataset, { reference, worlds }) {
  const total = worlds.length + 1;
  const base = estimate(dataset, scenarioOf(reference), { itineraries: 'none' });
  const outcomes: ScenarioOutcome[] = [];
  for (const world of [reference, ...worlds]) {
    const shown = world === reference ? base : estimate(dataset, scenarioOf(world), { itineraries: 'none' });
    outcomes.push({
      id: world.id,
      totals: shown.totals,
      dependence: shown.dependence.map(({ country, transit_share_tonnes }) => ({ country, transit_share_tonnes })),
      rerouted_t_y: compare(base, shown).rerouted_t_y,
    });
    yield { done: outcomes.length, total };
  }
  return outcomes;
};
