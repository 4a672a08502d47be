import { usdPerTonneHour } from '../units.ts';
import { insurance, reliabilityCost, valueOfTime } from './value-of-time.ts';

/** A leg, or the arc of a border, a port or a change of gauge. What is left out is 0. */
export interface CostedArc {
  readonly km?: number;
  readonly usdPerTonneKm?: number;
  /** Fixed charge: border, handling, change of gauge. */
  readonly usdPerTonne?: number;
  readonly hours?: number;
  /** Variance of the hours, hours squared. */
  readonly hoursVariance?: number;
}

/** What travels, and how its owner reckons. What is left out is 0, but for the markup: 1.1, since CIF plus ten per cent is insured. */
export interface CostedCargo {
  /** Value, USD per tonne. */
  readonly usdPerTonne: number;
  /** Capital rate and rate of decay, parts of one a year. */
  readonly capitalRate: number;
  readonly depreciationRate?: number;
  /** What a shipper pays for an hour beyond capital and decay, USD per tonne. */
  readonly shipperUsdPerTonneHour?: number;
  /** Value of an hour of standard deviation in terms of one of mean time. */
  readonly reliabilityRatio?: number;
  /** Premium as a part of what is insured. */
  readonly insuranceShare?: number;
  readonly insuranceMarkup?: number;
}

/** USD per tonne; haul + charges + insurance + time + reliability = total. */
export interface GeneralisedCost {
  readonly haul: number;
  readonly charges: number;
  readonly insurance: number;
  readonly time: number;
  readonly reliability: number;
  readonly total: number;
  readonly hours: number;
  readonly hours_sd: number;
  /** Value of time, USD per tonne and hour. */
  readonly usd_per_t_h: number;
}

/**
 * Generalised cost of a route (method 2.1): C = sum of (m d + b + VOT h) + VOR sqrt(sum of variances) + i x 1.10 x CIF, with
 * VOT = V (r + rho) / 8760 + e and VOR = reliability ratio x VOT. Variances of arcs add, standard deviations do not.
 *
 * @throws RangeError for a figure that is no finite number of at least 0, naming the arc and the figure, or a sum that is none
 */
export function generalisedCost(arcs: readonly CostedArc[], cargo: CostedCargo): GeneralisedCost {
  arcs.forEach((arc, index) => {
    checkFigures(`arc ${index}`, arc);
  });
  checkFigures('the cargo', cargo);
  const { usdPerTonne, capitalRate, depreciationRate = 0, shipperUsdPerTonneHour = 0 } = cargo;
  const sum = (of: (arc: CostedArc) => number): number => arcs.reduce((total, arc) => total + of(arc), 0);
  const haul = sum(({ km = 0, usdPerTonneKm = 0 }) => km * usdPerTonneKm);
  const charges = sum((arc) => arc.usdPerTonne ?? 0);
  const hours = sum((arc) => arc.hours ?? 0);
  const variance = sum((arc) => arc.hoursVariance ?? 0);
  const vot = valueOfTime(usdPerTonne, { capitalRate, depreciationRate, shipperUsdPerTonneHour });
  const insured = insurance(usdPerTonne, cargo.insuranceShare ?? 0, cargo.insuranceMarkup ?? 1.1);
  const reliability = reliabilityCost(variance, usdPerTonneHour(vot), cargo.reliabilityRatio ?? 0);
  const time = vot * hours;
  const total = haul + charges + insured + time + reliability;
  if (!Number.isFinite(total))
    throw new RangeError(
      `generalisedCost: haul ${haul}, charges ${charges}, insurance ${insured}, time ${time} and reliability ${reliability} sum to ${total}; expected figures that can be multiplied.`,
    );
  return {
    haul,
    charges,
    insurance: insured,
    time,
    reliability,
    total,
    hours,
    hours_sd: Math.sqrt(variance),
    usd_per_t_h: vot,
  };
}

function checkFigures(what: string, figures: CostedArc | CostedCargo): void {
  for (const [name, value] of Object.entries(figures)) {
    if (value !== undefined && !(value >= 0 && value < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`generalisedCost: ${name} of ${what} is ${value}; expected a finite number of at least 0.`);
    }
  }
}
