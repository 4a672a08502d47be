import type { Lever, Scenario } from '../../dataset/schema/scenario.ts';
import type { Network } from '../network/types.ts';
import { closeCountry, markClosedLinks, openCorridor, openCountry, setLeg, setPlace, shutArcsOf, takePermit } from './access-levers.ts';
import { canonicalId, canonicalText, orderedLevers } from './canonical.ts';
import { scaleCapacity, setCapacity, setQuota, vainScales } from './capacity-levers.ts';
import { lightenCaspianShips } from './caspian-level.ts';
import { checkScenario } from './check-scenario.ts';
import { conflictsOf } from './conflicts.ts';
import { addSurcharge, addWarRisk, scaleCost } from './cost-levers.ts';
import type { World } from './world.ts';
import { createDraft, type WorldDraft } from './world-draft.ts';

/**
 * Turns a scenario into masks and multipliers over a network. Levers act in canonical order, so the order in which they are given
 * changes nothing; a lever that reaches nothing and levers that contradict each other are told in `warnings`.
 *
 * @param after levers that act behind all others: what a study closes stays closed in a scenario that opens it
 * @throws RangeError for a year, maturity or lever that the schema does not allow; Error when a lever names a leg, place or corridor that
 *   the network does not hold, naming it
 */
export function applyLevers(
  network: Network,
  scenario: Pick<Scenario, 'year' | 'maturity' | 'levers'>,
  after: readonly Lever[] = [],
): World {
  checkScenario(scenario);
  const levers = orderedLevers(scenario.levers);
  const draft = createDraft(network, scenario);
  const last = orderedLevers(after);
  for (const lever of [...levers, ...last]) apply(draft, lever);
  const key = canonicalId(scenario);
  return finished(draft, conflictsOf(levers), last.length === 0 ? key : `${key} then ${canonicalText(last)}`);
}

function apply(draft: WorldDraft, lever: Lever): void {
  switch (lever.type) {
    case 'close-country':
      closeCountry(draft, lever);
      return;
    case 'open-country':
      openCountry(draft, lever.country);
      return;
    case 'close-corridor':
      draft.shutCorridors.add(lever.corridor);
      return;
    case 'open-corridor':
      openCorridor(draft, lever.corridor);
      return;
    case 'close-leg':
      setLeg(draft, lever.leg, 'closed');
      return;
    case 'open-leg':
      setLeg(draft, lever.leg, 'open');
      return;
    case 'close-place':
      setPlace(draft, lever.place, 'closed');
      return;
    case 'open-place':
      setPlace(draft, lever.place, 'open');
      return;
    case 'permit':
      takePermit(draft, lever);
      return;
    case 'quota':
      setQuota(draft, lever);
      return;
    case 'set-capacity':
      setCapacity(draft, lever);
      return;
    case 'scale':
      if (lever.what === 'capacity') scaleCapacity(draft, lever);
      else scaleCost(draft, lever);
      return;
    case 'surcharge':
      addSurcharge(draft, lever);
      return;
    case 'corridor-constant':
      draft.corridorConstants.set(lever.corridor, lever.share_of_best_cost);
      return;
    case 'capital-rate':
      draft.capitalRate = lever.rate;
      return;
    case 'logit-scale':
      draft.logitFactor = lever.factor;
      return;
    case 'war-risk':
      addWarRisk(draft, lever);
      return;
    case 'subsidy':
      draft.subsidies.push(lever);
      return;
    case 'caspian-level':
      draft.fallM = lever.fall_m;
      return;
    case 'free-market-choice':
      draft.marketChoices.push(lever);
      return;
    case 'netback-response':
      draft.netbackResponses.push(lever);
      return;
    case 'redirect':
    case 'refine':
    case 'service-class':
    case 'price':
    case 'price-floor':
    case 'premium':
    case 'import-tariff':
    case 'export-duty':
    case 'export-ban':
      draft.flowLevers.push(lever);
  }
}

/** The world that the levers have made. Its masks and what the sea does come last, since they rest on all levers together. */
function finished(draft: WorldDraft, conflicts: readonly string[], key: string): World {
  const { network, fallM, factors, capacityFactor } = draft;
  const shutArcs = shutArcsOf(draft);
  markClosedLinks(draft);
  if (fallM > 0) lightenCaspianShips(network, fallM, factors.money, capacityFactor);
  return {
    key,
    shutArcs,
    linkState: draft.linkState,
    countryRules: [...draft.countryRules.values()],
    factors,
    capacityFactor,
    capacitySet: draft.capacitySet,
    quotas: draft.quotas,
    grantedPermits: draft.grantedPermits,
    withdrawnPermits: draft.withdrawnPermits,
    corridorConstants: draft.corridorConstants,
    capitalRate: draft.capitalRate,
    logitFactor: draft.logitFactor,
    flowLevers: draft.flowLevers,
    warRisks: draft.warRisks,
    subsidies: draft.subsidies,
    marketChoices: draft.marketChoices,
    netbackResponses: draft.netbackResponses,
    warnings: [...conflicts, ...draft.warnings, ...vainScales(draft)],
  };
}
