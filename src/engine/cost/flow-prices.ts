import type { Flow } from '../flows/flow.ts';
import { blackSeaCountries } from '../network/country-groups.ts';
import type { Network } from '../network/types.ts';
import type { World } from '../scenario/world.ts';
import type { ArcTable } from './arc-table.ts';
import type { RateBook } from './rates.ts';
import { shutArcs } from './shut-arcs.ts';
import { valueOfTime } from './value-of-time.ts';

/** What one flow pays and waits on every arc: functions of an arc's index, Infinity where the flow may not go. */
export interface FlowPrices {
  readonly money: (arc: number) => number;
  readonly hours: (arc: number) => number;
  /** Money + value of time + corridor constants: what the search minimises, USD/t. */
  readonly generalised: (arc: number) => number;
  /** Corridor constants by arc, as shares of the flow's best baseline cost. */
  readonly constants: Float64Array;
  readonly usdPerTonneHour: number;
  /** Share by which a dangerous product pays more for every move. */
  readonly hazardShare: number;
  /** Flows with equal keys see the same hours on every arc, and money in the same proportions: they share search trees. */
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
  /** Masks of shut arcs that flows of one kind share; filled as they are asked for. */
  readonly shutMasks: Map<string, Uint8Array>;
}

/**
 * Prices arcs for a flow (method 2.1 with the definitions of design 6a).
 *
 * @param scaleUsdPerTonne the flow's best baseline cost, in which corridor constants are measured; 0 leaves them out
 */
export function flowPrices(flow: Flow, context: CostContext, scaleUsdPerTonne: number): FlowPrices {
  const { world, book, table } = context;
  const { factors } = world;
  const service = flow.serviceClass === 'block-train' ? 0 : 1;
  const hazardShare = flow.rules.surcharge ? book.read('hazard-surcharge-share') : 0;
  const usdPerTonneHour = valueOfTime(flow.usdPerTonne, {
    capitalRate: world.capitalRate ?? book.read('capital-rate'),
    depreciationRate: book.read('depreciation-rate'),
    shipperUsdPerTonneHour: book.read('value-of-time-shipper-usd-per-t-h'),
  });
  const shut = shutArcs(flow, context);
  const constants = context.constants(flow);
  const wait = waits(flow, book);
  const perTonne = table.usdPerTonne[service];
  const perTeu = table.usdPerTeu[service];
  const arcHours = table.hours[service];
  const perBox = 1 / flow.tonnesPerTeu;
  const dearer = 1 + hazardShare;
  const money = (arc: number): number => {
    if (shut.mask[arc] === 1) return Number.POSITIVE_INFINITY;
    const base = (perTonne[arc] ?? 0) + (perTeu[arc] ?? 0) * perBox;
    return Math.max(0, (base * (factors.money[arc] ?? 1) + (factors.surchargeUsdPerTonne[arc] ?? 0)) * dearer);
  };
  const hours = (arc: number): number =>
    shut.mask[arc] === 1
      ? Number.POSITIVE_INFINITY
      : (arcHours[arc] ?? 0) * (factors.hours[arc] ?? 1) + (wait[table.georgianDeparture[arc] ?? 0] ?? 0);
  return {
    money,
    hours,
    generalised: (arc) =>
      shut.mask[arc] === 1
        ? Number.POSITIVE_INFINITY
        : money(arc) + usdPerTonneHour * hours(arc) + (constants[arc] ?? 0) * scaleUsdPerTonne,
    constants,
    usdPerTonneHour,
    hazardShare,
    routingKey: `${service}|${flow.tonnesPerTeu}|${wait.join()}|${shut.key}`,
  };
}

/**
 * Hours that a flow waits for a ship at a Georgian port, by kind of departure [none, ferry, deep sea]: a feeder's second transhipment
 * for buyers beyond the Black Sea, and chartered ships for class 7 (design 6a.6 and 6a.15).
 */
function waits(flow: Flow, book: RateBook): readonly [number, number, number] {
  const feeder = blackSeaCountries.has(flow.market.country) ? 0 : book.read('sea-feeder-days') * 24;
  const charter = flow.constraints.has('class-7') ? book.read('poti-class-7-wait-days') * 24 : 0;
  return [0, charter, Math.max(feeder, charter)];
}
