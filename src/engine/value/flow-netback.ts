import type { NetbackBreakdown } from '../estimate-types.ts';
import type { Flow } from '../flows/flow.ts';
import { type FlowResult, loadedRoutes } from '../flows/flow-result.ts';
import { subsidyOn } from '../flows/offer.ts';
import type { CandidateRoute } from '../flows/route-costs.ts';
import type { Model } from '../model.ts';
import type { World } from '../scenario/world.ts';
import { freightPerDryTonne } from './net-smelter-return.ts';
import { netback } from './netback.ts';
import { chargesWithin } from './treatment-terms.ts';

/**
 * What a tonne of a flow leaves at the gate by a route, and where the rest of its price goes (method 6). Freight is money: what time is
 * worth to the owner is no bill. Concentrate pays for the water that travels with it; uranium concentrate is dry, in drums.
 *
 * @returns null where no price of the product is known
 */
export function routeNetback(
  flow: Flow,
  route: Pick<CandidateRoute, 'corridor' | 'moneyUsdPerTonne' | 'breakdown'>,
  world: World,
  model: Pick<Model, 'flows'>,
): NetbackBreakdown | null {
  const { terms, usdPerTonne } = flow;
  if (usdPerTonne === null || terms.stageUsdPerTonne === null) return null;
  const wet = flow.stage === 'concentrate' && !flow.constraints.has('class-7');
  const insurance = route.breakdown.insurance;
  const freight = Math.max(0, route.moneyUsdPerTonne - insurance);
  const withWater = freightPerDryTonne(freight, wet ? model.flows.read('concentrate-moisture-share') : 0);
  const subsidy = subsidyOn(flow, route, { world });
  return {
    stage_price: terms.stageUsdPerTonne,
    floor: terms.floorUsdPerTonne,
    premium: usdPerTonne - terms.stageUsdPerTonne - terms.floorUsdPerTonne,
    treatment_within: flow.stage === 'concentrate' ? chargesWithin(flow.mineral, model.flows) : 0,
    freight,
    moisture: withWater - freight,
    insurance,
    import_duty: terms.importDutyUsdPerTonne,
    export_duty: terms.exportDutyUsdPerTonne,
    subsidy,
    netback: netback({
      price: usdPerTonne,
      freight: withWater,
      insurance,
      importDuty: terms.importDutyUsdPerTonne,
      exportDuty: terms.exportDutyUsdPerTonne,
      subsidy,
    }),
  };
}

/** Mean over the routes of a flow, weighted by tonnes; null where nothing moves or no price is known. */
export function meanNetback(result: FlowResult, world: World, model: Pick<Model, 'flows'>): NetbackBreakdown | null {
  let mean: NetbackBreakdown | null = null;
  let tonnes = 0;
  for (const { route, tonnes: carried } of loadedRoutes(result)) {
    const one = routeNetback(result.flow, route, world, model);
    if (one === null) return null;
    // A lever may leave a flow without tonnes: it has no mean.
    if (carried <= 0) continue;
    tonnes += carried;
    mean = mean === null ? one : blend(mean, one, carried / tonnes);
  }
  return mean;
}

function blend(a: NetbackBreakdown, b: NetbackBreakdown, partOfB: number): NetbackBreakdown {
  const mix = (key: keyof NetbackBreakdown): number => a[key] + (b[key] - a[key]) * partOfB;
  return {
    stage_price: mix('stage_price'),
    floor: mix('floor'),
    premium: mix('premium'),
    treatment_within: mix('treatment_within'),
    freight: mix('freight'),
    moisture: mix('moisture'),
    insurance: mix('insurance'),
    import_duty: mix('import_duty'),
    export_duty: mix('export_duty'),
    subsidy: mix('subsidy'),
    netback: mix('netback'),
  };
}
