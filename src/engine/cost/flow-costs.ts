import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { Flow } from '../flows/flow.ts';
import { blackSeaCountries } from '../network/country-groups.ts';
import type { Arc, Network } from '../network/types.ts';
import type { World } from '../scenario/world.ts';
import type { RateBook } from './rates.ts';
import { valueOfTime } from './value-of-time.ts';

/** Costs of every arc for one flow. An arc that the flow may not use costs Infinity in all three. */
export interface FlowCosts {
  /** Money + value of time + corridor constants: what the search minimises, USD/t. */
  readonly generalised: Float64Array;
  readonly money: Float64Array;
  readonly hours: Float64Array;
  readonly usdPerTonneHour: number;
  /** Share by which a dangerous product pays more for every move. */
  readonly hazardShare: number;
}

/** What every flow of a scenario shares. */
export interface CostContext {
  readonly network: Network;
  readonly world: World;
  readonly book: RateBook;
  /** Corridor constants as shares of a flow's best baseline cost. */
  readonly constants: ReadonlyMap<CorridorId, number>;
  /** 1 at the arcs of each country, by country. */
  readonly countryMask: (country: string) => Uint8Array;
}

const constantCorridors: readonly CorridorId[] = ['northern', 'middle', 'eastern', 'southern'];

/** Corridors whose constant an arc charges: at the way in, once; the middle's at the Caspian, not again at the Black Sea. */
export function chargedCorridors(arc: Arc): CorridorId[] {
  if (arc.kind !== 'haul') return [];
  return arc.gateways
    .filter((corridor) => corridor !== 'middle' || (arc.mode === 'ferry' && arc.countries.includes('AZ')))
    .map((corridor) => (corridor === 'instc' ? 'southern' : corridor))
    .filter((corridor) => constantCorridors.includes(corridor));
}

/**
 * Prices every arc for a flow (method 2.1 with the definitions of design 6a).
 *
 * @param scaleUsdPerTonne the flow's best baseline cost, in which corridor constants are measured; 0 leaves them out
 */
export function flowCosts(flow: Flow, context: CostContext, scaleUsdPerTonne: number): FlowCosts {
  const { network, world, book } = context;
  const { factors } = world;
  const service = flow.serviceClass === 'block-train' ? 0 : 1;
  const hazardShare = isDangerous(flow) ? book.read('hazard-surcharge-share') : 0;
  const vot = valueOfTime(flow.usdPerTonne, {
    capitalRate: world.capitalRate ?? book.read('capital-rate'),
    depreciationRate: book.read('depreciation-rate'),
    shipperUsdPerTonneHour: book.read('value-of-time-shipper-usd-per-t-h'),
  });
  const shut = shutForFlow(flow, context);
  const extra = extraHours(flow, book);
  const count = network.arcs.length;
  const generalised = new Float64Array(count);
  const money = new Float64Array(count);
  const hours = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const arc = network.arcs[index];
    if (arc === undefined || shut[index] === 1) {
      generalised[index] = money[index] = hours[index] = Number.POSITIVE_INFINITY;
      continue;
    }
    const { rates } = arc;
    const base = rates.usdPerTonne[service] + rates.usdPerTeu[service] / flow.tonnesPerTeu;
    const usd = Math.max(0, (base * (factors.money[index] ?? 1) + (factors.surchargeUsdPerTonne[index] ?? 0)) * (1 + hazardShare));
    const time = rates.hours[service] * (factors.hours[index] ?? 1) + extra(arc);
    money[index] = usd;
    hours[index] = time;
    generalised[index] = usd + vot * time + constantOf(arc, context.constants) * scaleUsdPerTonne;
  }
  return { generalised, money, hours, usdPerTonneHour: vot, hazardShare };
}

/** Sum of the constants that an arc charges, as a share of the flow's best baseline cost. */
export function constantOf(arc: Arc, constants: ReadonlyMap<CorridorId, number>): number {
  if (arc.gateways.length === 0) return 0;
  return chargedCorridors(arc).reduce((sum, corridor) => sum + (constants.get(corridor) ?? 0), 0);
}

function isDangerous(flow: Flow): boolean {
  return (
    [...flow.constraints].some((constraint) => constraint.startsWith('class-') && constraint !== 'class-7') ||
    flow.constraints.has('mhb-bulk')
  );
}

/** Arcs that the flow may not use: shut for all, closed countries, and what its own constraints forbid (design 6a.15). */
function shutForFlow(flow: Flow, context: CostContext): Uint8Array {
  const { world, network } = context;
  const shut = Uint8Array.from(world.shutArcs);
  const add = (mask: Uint8Array): void => {
    for (let index = 0; index < shut.length; index++) if (mask[index] === 1) shut[index] = 1;
  };
  const isEnd = (country: string): boolean => country === flow.site.country || country === flow.market.country;
  for (const rule of world.countryRules) {
    if (rule.minerals !== null && !rule.minerals.has(flow.mineral)) continue;
    if (rule.scope === 'transit' && isEnd(rule.country)) continue;
    add(context.countryMask(rule.country));
  }
  const noRussia =
    flow.constraints.has('no-russia-transit') ||
    (flow.constraints.has('russia-transit-permit') && world.withdrawnPermits.has('russia-transit-permit'));
  if (noRussia && !isEnd('RU')) add(context.countryMask('RU'));
  if (flow.constraints.has('fissile')) {
    network.arcs.forEach((arc, index) => {
      const isWater = arc.mode === 'sea' || arc.mode === 'ferry';
      if (isWater || arc.countries.some((country) => country !== 'KZ' && country !== 'CN')) shut[index] = 1;
    });
  }
  return shut;
}

/** Hours that a flow waits beyond the arc's own: a feeder's second transhipment, and chartered ships for class 7 (design 6a.15). */
function extraHours(flow: Flow, book: RateBook): (arc: Arc) => number {
  const feeder = blackSeaCountries.has(flow.market.country) ? 0 : book.read('sea-feeder-days') * 24;
  const charter = flow.constraints.has('class-7') ? book.read('poti-class-7-wait-days') * 24 : 0;
  if (feeder === 0 && charter === 0) return () => 0;
  return (arc) => (isGeorgianDeparture(arc) ? (arc.mode === 'sea' ? Math.max(feeder, charter) : charter) : 0);
}

/** A ship that leaves a Georgian port. The wait is charged on the leg, since the port arc does not know where the ship goes. */
function isGeorgianDeparture(arc: Arc): boolean {
  return arc.kind === 'haul' && (arc.mode === 'sea' || arc.mode === 'ferry') && georgianPorts.has(arc.places[0] ?? '');
}

const georgianPorts: ReadonlySet<string> = new Set(['ge-poti', 'ge-batumi', 'ge-anaklia']);
