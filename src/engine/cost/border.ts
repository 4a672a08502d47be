import { sameCustomsArea } from '../network/country-groups.ts';
import type { ArcRates } from '../network/types.ts';
import { freeArc, type RateBook } from './rates.ts';

/**
 * One crossing of a rail border. Borders have a direction (design 6a.5); the first rule that fits is used:
 * inside the customs union or the EU; into Kazakhstan; out of Kazakhstan; into Uzbekistan; the CAREC average.
 * A block train takes the block-train hours, except out of Kazakhstan where the measured value is lower still.
 *
 * @param gaugeBreak true where the hours of this border hold the change of gauge; false where that is an arc of its own, or there is none
 */
export function railBorderRates(from: string, to: string, gaugeBreak: boolean, book: RateBook): ArcRates {
  const { read } = book;
  const area = sameCustomsArea(from, to);
  if (area === 'european-union') return hoursOnly(read('border-eu-internal-hours'), book);
  if (area === 'customs-union') return hoursOnly(read('border-customs-union-hours'), book);
  const blockHours = read(gaugeBreak ? 'border-block-hours-gauge' : 'border-block-hours-plain');
  if (to === 'KZ') return crossing(blockHours, read('border-wagonload-hours-into-kz'), read('border-rail-usd-per-crossing-into-kz'), book);
  if (from === 'KZ') {
    const hours = read('border-wagonload-hours-out-of-kz') + (gaugeBreak ? read('border-wagonload-gauge-extra-hours') : 0);
    return crossing(hours, hours, read('border-rail-usd-per-crossing-out-of-kz'), book);
  }
  if (to === 'UZ') {
    const hours = read('border-wagonload-hours-into-uz');
    return crossing(hours, hours, read('border-rail-usd-per-crossing-uz'), book);
  }
  return crossing(blockHours, read('border-wagonload-hours-carec'), read('border-rail-usd-per-crossing-carec'), book);
}

/** One crossing of a road border: the entered country's figures where they are measured, else the left one's, else the CAREC average. */
export function roadBorderRates(from: string, to: string, book: RateBook): ArcRates {
  const area = sameCustomsArea(from, to);
  if (area === 'european-union') return hoursOnly(book.read('border-eu-internal-hours'), book);
  if (area === 'customs-union') return hoursOnly(book.read('border-customs-union-hours'), book);
  const measured = (country: string): boolean => country === 'KZ' || country === 'UZ' || country === 'KG';
  const side = measured(to) ? to : from;
  const hours = book.forCountry('border-road-hours', side, 'border-road-hours-carec');
  return crossing(hours, hours, book.forCountry('border-road-usd-per-crossing', side, 'border-road-usd-per-crossing-carec'), book);
}

function crossing(blockHours: number, wagonHours: number, usdPerCrossing: number, book: RateBook): ArcRates {
  const usdPerTonne = usdPerCrossing / book.read('crossing-load-t');
  const spread = book.read('variance-cv-border');
  return {
    usdPerTonne: [usdPerTonne, usdPerTonne],
    usdPerTeu: [0, 0],
    hours: [blockHours, wagonHours],
    hoursVariance: [(blockHours * spread) ** 2, (wagonHours * spread) ** 2],
    co2eKgPerTonne: 0,
  };
}

function hoursOnly(hours: number, book: RateBook): ArcRates {
  const variance = (hours * book.read('variance-cv-border')) ** 2;
  return { ...freeArc, hours: [hours, hours], hoursVariance: [variance, variance] };
}
