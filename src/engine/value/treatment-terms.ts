import type { FlowContext } from '../flows/baseline-flows.ts';
import { payable, poundsPerTonne } from './net-smelter-return.ts';

/** How smelters pay for the concentrates of a mineral. */
export interface TreatmentTerms {
  readonly payableShare: number;
  readonly deduction: number;
  readonly treatmentUsdPerDmt: number;
  readonly refiningUsdPerPound: number;
}

/** Minerals whose concentrate is priced on file from the metal, less treatment and refining charges (seeds/minerals.json, price_basis). */
const onTerms: ReadonlySet<string> = new Set(['copper', 'zinc', 'lead']);

/** Terms of a mineral's concentrates, from parameters payable-*, deduction-*, treatment-* and refining-*; null where none are on file. */
export function treatmentTerms(mineral: string, context: Pick<FlowContext, 'read'>): TreatmentTerms | null {
  if (!onTerms.has(mineral)) return null;
  const { read } = context;
  return {
    payableShare: read(`payable-share-${mineral}`),
    deduction: read(`deduction-${mineral}`),
    treatmentUsdPerDmt: read(`treatment-usd-per-dmt-${mineral}`),
    refiningUsdPerPound: read(`refining-usd-per-lb-${mineral}`),
  };
}

/** Payable metal in a tonne of the mineral's concentrate, or null where its price does not follow the metal's. */
export function metalPassedOn(mineral: string, context: Pick<FlowContext, 'read' | 'products'>): number | null {
  const terms = treatmentTerms(mineral, context);
  const grade = context.products.product(mineral, 'concentrate')?.metal_fraction;
  return terms === null || grade === undefined ? null : payable({ ...terms, grade });
}

/** Treatment and refining charge that the price of the mineral's concentrate is already reduced by, USD/dmt; 0 where none are on file. */
export function chargesWithin(mineral: string, context: Pick<FlowContext, 'read' | 'products'>): number {
  const terms = treatmentTerms(mineral, context);
  const paid = metalPassedOn(mineral, context);
  return terms === null || paid === null ? 0 : terms.treatmentUsdPerDmt + terms.refiningUsdPerPound * poundsPerTonne * paid;
}
