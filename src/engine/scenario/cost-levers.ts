import type { LeverOf } from '../../dataset/schema/scenario.ts';
import type { Arc } from '../network/types.ts';
import { canonicalText } from './canonical.ts';
import { isHaul, onArcs } from './lever-reach.ts';
import type { WorldDraft } from './world-draft.ts';

/** Multiplies money, hours or variance of arcs: of hauls for a tariff or time, of what lies between them for a charge or dwell. */
export function scaleCost(draft: WorldDraft, lever: LeverOf<'scale'>): void {
  const { money, hours, variance } = draft.factors;
  const { what, factor } = lever;
  const onHaul = what === 'tariff' || what === 'time';
  const target = what === 'tariff' || what === 'charge' ? money : what === 'variance' ? variance : hours;
  const wanted = what === 'variance' ? () => true : (arc: Arc) => isHaul(arc) === onHaul && arc.kind !== 'arrival';
  onArcs(draft, lever, wanted, (index) => {
    target[index] = (target[index] ?? 1) * factor;
  });
}

export function addSurcharge(draft: WorldDraft, lever: LeverOf<'surcharge'>): void {
  const { surchargeUsdPerTonne } = draft.factors;
  onArcs(draft, lever, isHaul, (index) => {
    surchargeUsdPerTonne[index] = (surchargeUsdPerTonne[index] ?? 0) + lever.usd_per_t;
  });
}

export function addWarRisk(draft: WorldDraft, lever: LeverOf<'war-risk'>): void {
  const arcs = new Uint8Array(draft.network.arcs.length);
  onArcs(draft, lever, isHaul, (index) => {
    arcs[index] = 1;
  });
  draft.warRisks.push({ share: lever.share, area: canonicalText(lever.on), arcs });
}
