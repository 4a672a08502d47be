import type { Scenario } from '../dataset/schema/scenario.ts';
import { flowsOfYear } from './flows/baseline-flows.ts';
import type { Flow } from './flows/flow.ts';
import { applyFlowLevers } from './flows/flow-levers.ts';
import type { Model } from './model.ts';
import { applyLevers } from './scenario/apply-levers.ts';
import type { World } from './scenario/world.ts';

/** A scenario before its flows have routes. */
interface ScenarioFlows {
  readonly world: World;
  readonly flows: readonly Flow[];
  /** Things the reader of the levers should know. */
  readonly warnings: readonly string[];
}

/**
 * Applies a scenario's levers to the network and to the flows of its year.
 *
 * @throws Error when a lever names something that the dataset does not hold, naming it
 */
export function scenarioFlows(model: Model, scenario: Pick<Scenario, 'year' | 'maturity' | 'levers'>): ScenarioFlows {
  const world = applyLevers(model.network, scenario);
  const planned = flowsOfYear(model.dataset.shipments, scenario.year, scenario.maturity, model.flows);
  const { flows, warnings } = applyFlowLevers(planned, world, model.flows);
  return { world, flows, warnings: [...world.warnings, ...warnings] };
}
