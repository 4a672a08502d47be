import { type RouteRange, routeRangesSteps } from '../../engine/index.ts';
import { type Study, type StudyWorld, scenarioOf } from './types.ts';

interface RouteRangesQuestion {
  readonly world: StudyWorld;
  /** Id of the flow. */
  readonly shipment: string;
  readonly draws: number;
}

/** Draws every range of the data and tells what each way of a shipment has spent after each of its steps. */
export const routeRanges: Study<RouteRangesQuestion, readonly RouteRange[]> = (dataset, { world, shipment, draws }) =>
  routeRangesSteps(dataset, scenarioOf(world), shipment, { draws });
