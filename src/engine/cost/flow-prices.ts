import type { Flow } from '../flows/flow.ts';
import { blackSeaCountries } from '../network/country-groups.ts';
import type { Network } from '../network/types.ts';
import type { World } from '../scenario/world.ts';
import type { ArcTable } from './arc-table.ts';
import type { RateBook } from './rates.ts';
import { type Chains, constantOf, type Moves, type SharedSums } from './shared-sums.ts';
import { shutArcs } from './shut-arcs.ts';
import { valueOfTime } from './value-of-time.ts';

/** What one flow pays and waits on every arc: functions of an arc's index, Infinity where the flow may not go. */
export interface FlowPrices {
  readonly money: (arc: number) => number;
  readonly hours: (arc: number) => number;
  /**
   * Sums money, hours and generalised cost (money + value of time + corridor constants) over each chain of the search graph, or over
   * those of `only`, leaving the sums of the others as they are.
   */
  readonly sumOver: (chains: Chains, sums: ChainSums, only?: Int32Array) => void;
  /** Corridor constants by arc, as shares of the flow's best baseline cost. */
  readonly constants: Float64Array;
  readonly usdPerTonneHour: number;
  /** Share by which a dangerous product pays more for every move. */
  readonly hazardShare: number;
  /** Flows with equal keys see the same hours on every arc: they share search trees. */
  readonly hoursKey: string;
  /** Flows with equal keys see the same money on every arc. */
  readonly moneyKey: string;
}

/** Costs by chain of the search graph: what the search minimises, money and hours. */
export interface ChainSums {
  readonly generalised: Float64Array;
  readonly money: Float64Array;
  readonly hours: Float64Array;
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
  /** Sums over the chains of the search graph that flows share. */
  readonly sums: SharedSums;
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
  const { georgianDeparture } = table;
  const moneyFactor = factors.money;
  const hoursFactor = factors.hours;
  const surcharge = factors.surchargeUsdPerTonne;
  const closed = shut.mask;
  const open = {
    money: (arc: number): number =>
      Math.max(
        0,
        (((perTonne[arc] as number) + (perTeu[arc] as number) * perBox) * (moneyFactor[arc] as number) + (surcharge[arc] as number)) *
          dearer,
      ),
    hours: (arc: number): number =>
      (arcHours[arc] as number) * (hoursFactor[arc] as number) + (wait[georgianDeparture[arc] as 0 | 1 | 2] as number),
  };
  const sumChain = ({ chainStart, chainArcs }: Chains, chain: number, sums: Moves): void => {
    let money = 0;
    let hours = 0;
    for (let at = chainStart[chain] as number; at < (chainStart[chain + 1] as number); at++) {
      const arc = chainArcs[at] as number;
      if (closed[arc] === 1) {
        money = Number.POSITIVE_INFINITY;
        hours = Number.POSITIVE_INFINITY;
        break;
      }
      money += open.money(arc);
      hours += open.hours(arc);
    }
    sums.money[chain] = money;
    sums.hours[chain] = hours;
  };
  const generalised = (money: number, hours: number, constant: number): number =>
    // A cargo without a value has a value of time of zero: zero times Infinity is no number.
    money === Number.POSITIVE_INFINITY ? money : money + usdPerTonneHour * hours + constant * scaleUsdPerTonne;
  const hoursKey = `${service}|${wait.join()}|${shut.key}`;
  const moneyKey = `${service}|${flow.tonnesPerTeu}|${hazardShare}|${shut.key}`;
  return {
    money: (arc) => (closed[arc] === 1 ? Number.POSITIVE_INFINITY : open.money(arc)),
    hours: (arc) => (closed[arc] === 1 ? Number.POSITIVE_INFINITY : open.hours(arc)),
    sumOver: (chains, sums, only) => {
      if (only !== undefined) {
        for (const chain of only) {
          sumChain(chains, chain, sums);
          sums.generalised[chain] = generalised(
            sums.money[chain] as number,
            sums.hours[chain] as number,
            constantOf(chains, chain, constants),
          );
        }
        return;
      }
      const { money, hours } = context.sums.moves(chains, `${moneyKey}|${hoursKey}`, (chain, moves) => sumChain(chains, chain, moves));
      const constant = context.sums.constants(chains, constants);
      sums.money.set(money);
      sums.hours.set(hours);
      for (let chain = 0; chain < money.length; chain++) {
        sums.generalised[chain] = generalised(money[chain] as number, hours[chain] as number, constant[chain] as number);
      }
    },
    constants,
    usdPerTonneHour,
    hazardShare,
    hoursKey,
    moneyKey,
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
