import type { Scenario } from '../dataset/schema/scenario.ts';
import type { Comparison, Estimate, LinkFlow, ShipmentEstimate } from '../engine/estimate-types.ts';
import type { UnknownLever } from './known-levers.ts';
import type { PassingFlow, Spot } from './passing-flows.ts';

/** Estimates of the scenarios on the screen. */
export interface Answer {
  readonly a: Estimate;
  /** Null while nothing is compared. */
  readonly b: Estimate | null;
  readonly comparison: Comparison | null;
  /** Levers of either scenario that name what the dataset does not hold; the estimates are without them. */
  readonly unknownLevers: readonly UnknownLever[];
}

/** What the worker can be asked. Errors come back as rejected promises with their message. */
export interface EngineApi {
  /**
   * Fetches the dataset; every other question waits for it.
   * @param coreUrl absolute address of the packed dataset
   */
  readonly load: (coreUrl: string) => Promise<void>;
  /**
   * Estimates of A and B without the steps of their routes, which are most of the bytes: `shipment` has them.
   * @param hasA the caller holds the estimate of A already; it then is not sent again
   */
  readonly estimate: (a: Scenario, b: Scenario | null, hasA: boolean) => Promise<Omit<Answer, 'a'> & { readonly a: Estimate | null }>;
  /** One flow of a scenario with all steps of its routes; null when the scenario has no such flow. */
  readonly shipment: (scenario: Scenario, id: string) => Promise<ShipmentEstimate | null>;
  /** Tonnes on each leg by corridor, of some flows of a scenario: what the map draws under a filter. */
  readonly links: (scenario: Scenario, ids: readonly string[]) => Promise<readonly LinkFlow[]>;
  /** Which flows of a scenario pass a leg or a place, largest first. */
  readonly passing: (scenario: Scenario, spot: Spot) => Promise<readonly PassingFlow[]>;
}

/** What the study worker can be asked. */
export interface StudyApi {
  /**
   * Runs a study of `studies/catalogue.ts` to its end.
   * @param ticket names this run, for `cancel`
   * @param onProgress told at most once a frame
   */
  readonly run: (
    ticket: number,
    request: { readonly coreUrl: string; readonly name: string; readonly question: unknown },
    onProgress: (done: number, total: number) => void,
  ) => Promise<unknown>;
  /** Stops a run at its next step; its promise then rejects. A run that is over is left alone. */
  readonly cancel: (ticket: number) => Promise<void>;
}
