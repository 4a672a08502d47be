import type { Dataset } from '../../dataset/types.ts';
import type { ArcRates } from '../network/types.ts';
import { parameterReader, type ReadParameter } from '../parameters.ts';

/** Parameters as the cost functions read them: by id, or by country with a fallback. */
export interface RateBook {
  readonly read: ReadParameter;
  /** `road-usd-per-tkm` and `KZ` give road-usd-per-tkm-kz, or the fallback id where the country has none. */
  readonly forCountry: (stem: string, country: string, fallback: string) => number;
}

/** Makes a rate book over a dataset's parameters. Throws later, on reading, for an id that is missing. */
export function rateBook(dataset: Pick<Dataset, 'parameters'>, overrides?: ReadonlyMap<string, number>): RateBook {
  const read = parameterReader(dataset, overrides);
  const known = new Set(dataset.parameters.map((parameter) => parameter.id));
  return {
    read,
    forCountry: (stem, country, fallback) => {
      const own = `${stem}-${country.toLowerCase()}`;
      return read(known.has(own) ? own : fallback);
    },
  };
}

export const freeArc: ArcRates = { usdPerTonne: [0, 0], usdPerTeu: [0, 0], hours: [0, 0], hoursVariance: [0, 0], co2eKgPerTonne: 0 };

/** Rates of an arc that costs the same in both service classes. */
export function sameForBoth(part: {
  usdPerTonne?: number;
  usdPerTeu?: number;
  hours?: number;
  cv?: number;
  co2eKgPerTonne?: number;
}): ArcRates {
  const hours = part.hours ?? 0;
  const variance = (hours * (part.cv ?? 0)) ** 2;
  const pair = (value: number): [number, number] => [value, value];
  return {
    usdPerTonne: pair(part.usdPerTonne ?? 0),
    usdPerTeu: pair(part.usdPerTeu ?? 0),
    hours: pair(hours),
    hoursVariance: pair(variance),
    co2eKgPerTonne: part.co2eKgPerTonne ?? 0,
  };
}

/** Rates of two arcs one after the other; variances add. */
export function addRates(a: ArcRates, b: ArcRates): ArcRates {
  const sum = (x: readonly [number, number], y: readonly [number, number]): [number, number] => [x[0] + y[0], x[1] + y[1]];
  return {
    usdPerTonne: sum(a.usdPerTonne, b.usdPerTonne),
    usdPerTeu: sum(a.usdPerTeu, b.usdPerTeu),
    hours: sum(a.hours, b.hours),
    hoursVariance: sum(a.hoursVariance, b.hoursVariance),
    co2eKgPerTonne: a.co2eKgPerTonne + b.co2eKgPerTonne,
  };
}
