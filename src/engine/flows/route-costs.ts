import type { CostContext, FlowPrices } from '../cost/flow-prices.ts';
import { hoursVarianceAlong } from '../cost/hours-variance.ts';
import { insurance, reliabilityCost } from '../cost/value-of-time.ts';
import type { CostBreakdown } from '../estimate-types.ts';
import { usdPerTonneHour } from '../units.ts';
import type { AccessCost } from './access.ts';
import type { Flow } from './flow.ts';
import type { RouteGeometry } from './route-geometry.ts';

/** A route that a flow may take, with all that is summed along it at the rates in hand. */
export interface CandidateRoute extends RouteGeometry {
  readonly breakdown: CostBreakdown;
  readonly moneyUsdPerTonne: number;
  readonly generalisedUsdPerTonne: number;
  readonly hours: number;
  readonly hoursVariance: number;
  readonly co2eKgPerTonne: number;
}

/**
 * Prices a way of a flow: money, hours, their variance and emissions summed over the arcs, and what does not sum over arcs (insurance,
 * reliability, method 2.1).
 *
 * @param scaleUsdPerTonne the flow's best baseline cost, in which corridor constants are measured
 */
export function pricedRoute(
  way: RouteGeometry,
  flow: Flow,
  access: AccessCost,
  prices: FlowPrices,
  { world, book, table }: CostContext,
  scaleUsdPerTonne: number,
): CandidateRoute {
  const { arcs, parts } = way;
  const { factors } = world;
  const deviations = table.hoursDeviation[flow.serviceClass === 'block-train' ? 0 : 1];
  const dearer = 1 + prices.hazardShare;
  const byPart = new Float64Array(5);
  let surcharge = 0;
  let hours = access.hours;
  let co2e = access.co2eKgPerTonne;
  let constant = 0;
  for (let at = 0; at < arcs.length; at++) {
    const index = arcs[at] as number;
    const paid = prices.money(index);
    const plain = paid / dearer;
    const added = Math.min(plain, Math.max(0, factors.surchargeUsdPerTonne[index] as number));
    const part = parts[at] as number;
    byPart[part] = (byPart[part] as number) + plain - added;
    surcharge += paid - plain + added;
    hours += prices.hours(index);
    co2e += table.co2eKgPerTonne[index] as number;
    constant += (prices.constants[index] as number) * scaleUsdPerTonne;
  }
  const variance = hoursVarianceAlong(
    arcs,
    (index) => (deviations[index] as number) * (factors.hours[index] as number) * Math.sqrt(factors.variance[index] as number),
    table.carriers,
  );
  const [haul = 0, border = 0, gauge = 0, port = 0, sea = 0] = byPart;
  const money = access.usdPerTonne + haul + border + gauge + port + sea + surcharge;
  const risk = world.warRisks.reduce((sum, each) => sum + (arcs.some((arc) => each.arcs[arc] === 1) ? each.share : 0), 0);
  const insured = insurance(flow.usdPerTonne, book.read('insurance-share') + risk, book.read('insured-value-markup'));
  const time = prices.usdPerTonneHour * hours;
  const reliability = reliabilityCost(variance, usdPerTonneHour(prices.usdPerTonneHour), book.read('reliability-ratio'));
  // Field by field: spreading the way into the result takes longer than all the sums.
  return {
    arcs,
    chains: way.chains,
    parts,
    corridor: way.corridor,
    km: way.km,
    landKm: way.landKm,
    countryKm: way.countryKm,
    transit: way.transit,
    touched: way.touched,
    breakdown: {
      access: access.usdPerTonne,
      haul,
      border,
      gauge,
      port,
      sea,
      surcharge,
      insurance: insured,
      time,
      reliability,
      corridor_constant: constant,
    },
    moneyUsdPerTonne: money + insured,
    generalisedUsdPerTonne: money + insured + time + reliability + constant,
    hours,
    hoursVariance: variance,
    co2eKgPerTonne: co2e,
  };
}
