import type { Scenario } from '../dataset/schema/scenario.ts';
import { type Assigned, assignFlows } from './assign-flows.ts';
import type { Model } from './model.ts';
import type { Reference } from './reference.ts';
import type { World } from './scenario/world.ts';
import { scenarioFlows } from './scenario-flows.ts';

/** A scenario with its flows assigned, before anything is summed up. */
interface Solved {
  readonly world: World;
  readonly assigned: Assigned;
  /** Things the reader of the levers should know. */
  readonly warnings: readonly string[];
}

/**
 * Applies a scenario's levers, makes the flows of its year and assigns them.
 *
 * @param reference what the baseline froze
 * @throws Error when a lever names something that the dataset does not hold, naming it
 */
export function solveScenario(model: Model, scenario: Pick<Scenario, 'year' | 'maturity' | 'levers'>, reference: Reference): Solved {
  const { world, flows, warnings } = scenarioFlows(model, scenario);
  return { world, assigned: assignFlows(model, world, flows, reference), warnings };
}
