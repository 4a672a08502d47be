import { estimate } from '../../engine/index.ts';
import { type PassingFlow, passingFlows } from '../passing-flows.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

interface LineFlowsQuestion {
  readonly a: StudyWorld;
  readonly b: StudyWorld;
  /** Ids of legs. */
  readonly legs: readonly string[];
}

/** Which flows take each leg in A and in B, largest first. */
export interface LineFlows {
  readonly a: Readonly<Record<string, readonly PassingFlow[]>>;
  readonly b: Readonly<Record<string, readonly PassingFlow[]>>;
}

/** Takes the tonnes of legs apart into the flows that make them, in both scenarios. */
export const lineFlows: Study<LineFlowsQuestion, LineFlows> = function* (dataset, { a, b, legs }) {
  const flowsOf = (world: StudyWorld): LineFlows['a'] => {
    const { shipments } = estimate(dataset, scenarioOf(world), { itineraries: 'all' });
    return Object.fromEntries(legs.map((id) => [id, passingFlows(shipments, { kind: 'leg', id })]));
  };
  const inA = flowsOf(a);
  yield { done: 1, total: 2 };
  return { a: inA, b: flowsOf(b) };
};
