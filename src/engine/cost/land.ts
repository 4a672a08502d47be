import { isEuropeanUnion } from '../network/country-groups.ts';
import type { ArcRates } from '../network/types.ts';
import type { RateBook } from './rates.ts';

type CountryKm = readonly { readonly country: string; readonly km: number }[];

/**
 * Money, hours and emissions of a stretch of railway, by service class (design 6a.3 and 6a.4).
 * Block train: USD per 40-foot box and km times the price of a heavy 20-foot box against it, so per TEU; day speeds by country.
 * Wagonload: USD per tkm times the country's ratio in CAREC's corridor monitoring; one line-haul speed.
 */
export function railRates(split: CountryKm, book: RateBook): ArcRates {
  const { read, forCountry } = book;
  const boxRatio = read('rail-20ft-ratio');
  const wagonload = read('rail-wagonload-usd-per-tkm');
  const wagonloadKmPerHour = read('rail-wagonload-km-per-day') / 24;
  let usdPerTeu = 0;
  let wagonUsdPerTonne = 0;
  let blockHours = 0;
  let km = 0;
  for (const part of split) {
    km += part.km;
    const boxRate = isEuropeanUnion(part.country)
      ? read('rail-block-usd-per-feu-km-eu')
      : forCountry('rail-block-usd-per-feu-km', part.country, 'rail-block-usd-per-feu-km');
    usdPerTeu += boxRate * boxRatio * part.km;
    wagonUsdPerTonne += wagonload * forCountry('rail-wagonload-ratio', part.country, 'rail-wagonload-ratio-other') * part.km;
    const kmPerDay = isEuropeanUnion(part.country)
      ? read('rail-block-km-per-day-eu')
      : forCountry('rail-block-km-per-day', part.country, 'rail-block-km-per-day-south');
    blockHours += part.km / (kmPerDay / 24);
  }
  const wagonHours = km / wagonloadKmPerHour;
  const spread = read('variance-cv-haul');
  return {
    usdPerTonne: [0, wagonUsdPerTonne],
    usdPerTeu: [usdPerTeu, 0],
    hours: [blockHours, wagonHours],
    hoursVariance: [(blockHours * spread) ** 2, (wagonHours * spread) ** 2],
    co2eKgPerTonne: (km * read('emission-rail-g-per-tkm')) / 1000,
  };
}

/** Money, hours and emissions of a stretch of road; both service classes ride the same lorry. Speeds are without border delay. */
export function roadRates(split: CountryKm, book: RateBook): ArcRates {
  let usdPerTonne = 0;
  let hours = 0;
  let km = 0;
  for (const part of split) {
    km += part.km;
    usdPerTonne += part.km * book.forCountry('road-usd-per-tkm', part.country, 'road-usd-per-tkm-carec');
    hours += part.km / book.forCountry('road-km-per-h', part.country, 'road-km-per-h-carec');
  }
  const variance = (hours * book.read('variance-cv-haul')) ** 2;
  return {
    usdPerTonne: [usdPerTonne, usdPerTonne],
    usdPerTeu: [0, 0],
    hours: [hours, hours],
    hoursVariance: [variance, variance],
    co2eKgPerTonne: (km * book.read('emission-road-g-per-tkm')) / 1000,
  };
}
