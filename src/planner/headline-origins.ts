import type { CorridorId } from '../dataset/vocabulary.ts';
import type { Comparison, Estimate } from '../engine/estimate-types.ts';
import type { ExplainFigure } from './figure-marks.ts';

/** Where the figures of the headline come from: each names what explains it, which is fetched when the reader asks. */

const all = { by: 'all' } as const;

export const costOf =
  (estimate: Estimate): ExplainFigure =>
  (origins, context) =>
    origins.explainCost(context, estimate);

export const daysOf =
  (estimate: Estimate): ExplainFigure =>
  (origins, context) =>
    origins.explainDays(context, estimate);

export const tonnesOf =
  (estimate: Estimate): ExplainFigure =>
  (origins, context) =>
    origins.explainTonnes(context, estimate);

export const worthOf =
  (estimate: Estimate): ExplainFigure =>
  (origins, context) =>
    origins.explainValue(context, estimate);

export const strandedOf =
  (estimate: Estimate): ExplainFigure =>
  (origins, context) =>
    origins.explainStranded(context, estimate);

export const reroutedOf =
  (estimate: Estimate, comparison: Comparison | null): ExplainFigure =>
  (origins, context) =>
    comparison === null ? origins.explainTonnes(context, estimate) : origins.explainRerouted(context, estimate, comparison);

export const corridorOf =
  (estimate: Estimate, id: CorridorId): ExplainFigure =>
  (origins, context) =>
    origins.explainCorridor(context, estimate, all, id, estimate.corridors.find((row) => row.id === id)?.tonnes_y ?? 0);

export const buyerOf =
  (estimate: Estimate, country: string): ExplainFigure =>
  (origins, context) => {
    const share = estimate.dependence.find((row) => row.country === country)?.market_share_value ?? 0;
    const subject = { kind: 'market', measure: 'value', scope: 'transit', group: all, id: country } as const;
    return origins.explainShare(context, estimate, estimate, subject, share);
  };

/** The same, said to be that of A; B's where there is none. */
export const before =
  (reference: Estimate | null, explain: (of: Estimate) => ExplainFigure, estimate: Estimate): ExplainFigure =>
  (origins, context) =>
    reference === null ? explain(estimate)(origins, context) : origins.inA(context, explain(reference)(origins, context));
