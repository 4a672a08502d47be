import type { Flow } from '../flows/flow.ts';
import { blackSeaCountries } from '../network/country-groups.ts';
import type { Network } from '../network/types.ts';
import type { World } from '../scenario/world.ts';
import type { ArcTable } from './arc-table.ts';
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
  /** See routingKey. */
  readonly routingKey: string;
}

/** What every flow of a scenario shares. */
export interface CostContext {
  readonly network: Network;
  readonly world: World;
  readonly book: RateBook;
  readonly table: ArcTable;
  /** Corridor constants of a flow by arc, as shares of its best baseline cost. */
  readonly constants: (flow: Flow) => Float64Array;
  /** 1 at the arcs of each country, by country. */
  readonly countryMask: (country: string) => Uint8Array;
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
  const { table } = context;
  const constant = context.constants(flow);
  const perTonne = table.usdPerTonne[service];
  const perTeu = table.usdPerTeu[service];
  const arcHours = table.hours[service];
  const count = network.arcs.length;
  const generalised = new Float64Array(count);
  const money = new Float64Array(count);
  const hours = new Float64Array(count);
  const dearer = 1 + hazardShare;
  for (let index = 0; index < count; index++) {
    const closed = shut[index] === 1;
    const base = (perTonne[index] ?? 0) + (perTeu[index] ?? 0) / flow.tonnesPerTeu;
    const usd = Math.max(0, (base * (factors.money[index] ?? 1) + (factors.surchargeUsdPerTonne[index] ?? 0)) * dearer);
    const time = (arcHours[index] ?? 0) * (factors.hours[index] ?? 1);
    money[index] = closed ? Number.POSITIVE_INFINITY : usd;
    hours[index] = closed ? Number.POSITIVE_INFINITY : time;
    generalised[index] = closed ? Number.POSITIVE_INFINITY : usd + vot * time + (constant[index] ?? 0) * scaleUsdPerTonne;
  }
  addWaiting(flow, book, table.georgianDepartures, network, hours, generalised, vot);
  return { generalised, money, hours, usdPerTonneHour: vot, hazardShare, routingKey: routingKey(flow, service, shut) };
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
  const { rules } = flow;
  const withdrawn = [...rules.permits].filter(([permit]) => world.withdrawnPermits.has(permit)).flatMap(([, countries]) => countries);
  for (const country of [...rules.barredTransit, ...withdrawn]) if (!isEnd(country)) add(context.countryMask(country));
  const { onlyCountries, barredModes } = rules;
  if (onlyCountries !== null || barredModes.size > 0) {
    network.arcs.forEach((arc, index) => {
      const barred = arc.mode !== null && barredModes.has(arc.mode);
      if (barred || (onlyCountries !== null && arc.countries.some((country) => !onlyCountries.has(country)))) shut[index] = 1;
    });
  }
  return shut;
}

/** Hours that a flow waits beyond the arc's own: a feeder's second transhipment, and chartered ships for class 7 (design 6a.15). */
function addWaiting(
  flow: Flow,
  book: RateBook,
  departures: Int32Array,
  network: Network,
  hours: Float64Array,
  generalised: Float64Array,
  vot: number,
): void {
  const feeder = needsFeeder(flow) ? book.read('sea-feeder-days') * 24 : 0;
  const charter = flow.constraints.has('class-7') ? book.read('poti-class-7-wait-days') * 24 : 0;
  for (const index of departures) {
    const wait = network.arcs[index]?.mode === 'sea' ? Math.max(feeder, charter) : charter;
    hours[index] = (hours[index] ?? 0) + wait;
    generalised[index] = (generalised[index] ?? 0) + vot * wait;
  }
}

const needsFeeder = (flow: Flow): boolean => !blackSeaCountries.has(flow.market.country);

/** Flows with equal keys see the same hours on every arc, and money in the same proportions: they share search trees. */
function routingKey(flow: Flow, service: number, shut: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < shut.length; index++) hash = Math.imul(hash ^ (shut[index] ?? 0), 0x01000193);
  return `${service}|${flow.tonnesPerTeu}|${needsFeeder(flow)}|${flow.constraints.has('class-7')}|${hash >>> 0}`;
}
