import { create } from 'zustand';
import type { Details } from '../dataset/details.ts';
import type { Dataset } from '../dataset/types.ts';
import type { LinkFlow, ShipmentEstimate } from '../engine/estimate-types.ts';
import type { PassingFlow, Spot } from '../worker/passing-flows.ts';
import type { Answer } from '../worker/types.ts';
import type { LinkProblem } from './link.ts';

/**
 * loading: the dataset is on its way · computing: numbers on screen are those of the last finished run, or none yet ·
 * ready: numbers belong to the levers · failed: something has to be done, `failure` says what
 */
export type Status = 'loading' | 'computing' | 'ready' | 'failed';

/** Full itineraries of the selected flow, in A and in B. */
export interface SelectedShipment {
  readonly id: string;
  readonly a: ShipmentEstimate | null;
  readonly b: ShipmentEstimate | null;
}

/** Flows that pass the selected leg or place, in A and in B. */
export interface Passing {
  readonly spot: Spot;
  readonly a: readonly PassingFlow[];
  readonly b: readonly PassingFlow[] | null;
}

/** What was loaded and computed. */
export interface Results {
  readonly status: Status;
  /** What went wrong, as the machine says it; shown under a sentence in the reader's language. */
  readonly failure: string | null;
  readonly dataset: Dataset | null;
  readonly baseMap: unknown;
  /** Long texts and sources: a second file, there a little later. */
  readonly details: Details | null;
  readonly detailsFailure: string | null;
  /** The last finished run; stays while the next is computed. */
  readonly answer: Answer | null;
  readonly shipment: SelectedShipment | null;
  readonly passing: Passing | null;
  /** Links of the flows that pass the filters; null when every flow does. */
  readonly links: readonly LinkFlow[] | null;
  /** Values of the link that could not be read. */
  readonly linkProblems: readonly LinkProblem[];
  /** Ids of scenarios in the link that the dataset does not have. */
  readonly unknownScenarios: readonly string[];
}

export const initialResults: Results = {
  status: 'loading',
  failure: null,
  dataset: null,
  baseMap: null,
  details: null,
  detailsFailure: null,
  answer: null,
  shipment: null,
  passing: null,
  links: null,
  linkProblems: [],
  unknownScenarios: [],
};

/** Written by src/state/session.ts alone; the screen reads. */
export const useResults = create<Results>()(() => initialResults);
