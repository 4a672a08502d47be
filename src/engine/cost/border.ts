import { sameCustomsArea } from '../network/country-groups.ts';
import type { ArcRates } from '../network/types.ts';
import { freeArc, type RateBook } from './rates.ts';

/**
 * One crossing of a rail border. Borders have a direction (design 6a.5); the first rule that fits is used:
 * inside the customs union or the EU; into Kazakhstan; out of Kazakhstan; into Uzbekistan; the CAREC average.
 * A block train takes the block-train hours, except out of Kazakhstan where the measured value is lower still. It pays for a border what
 * the rates of through trains were derived with, per 40-foot box: the charges of CAREC's corridor monitoring, which wagonload pays, are
 * those of single shipments, and on top of a through rate would count the border twice.
 *
 * @param gaugeBreak true where the hours and the charge of this border hold the change of gauge; false where that is an arc of its own, or there is none
 */
export function railBorderRates(from: string, to: string, gaugeBreak: boolean, book: RateBook): ArcRates {
  const { read } = book;
  const area = sameCustomsArea(from, to);
  if (area === 'european-union') return hoursOnly(read('border-eu-internal-hours'), book);
  if (area === 'customs-union') return hoursOnly(read('border-customs-union-hours'), book);
  const blockHours = read(gaugeBreak ? 'border-block-hours-gauge' : 'border-block-hours-plain');
  const usdPerFeu = read('border-block-usd-per-feu') + (gaugeBreak ? read('gauge-block-usd-per-feu') : 0);
  const crossing = (hours: readonly [number, number], usdPerShipment: number): ArcRates => ({
    ...waiting(hours, book),
    usdPerTonne: [0, usdPerShipment / read('crossing-load-t')],
    usdPerTeu: [usdPerFeu * read('rail-20ft-ratio'), 0],
  });
  if (to === 'KZ') return crossing([blockHours, read('border-wagonload-hours-into-kz')], read('border-rail-usd-per-crossing-into-kz'));
  if (from === 'KZ') {
    const hours = read('border-wagonload-hours-out-of-kz') + (gaugeBreak ? read('border-wagonload-gauge-extra-hours') : 0);
    return crossing([hours, hours], read('border-rail-usd-per-crossing-out-of-kz'));
  }
  if (to === 'UZ') {
    const hours = read('border-wagonload-hours-into-uz');
    return crossing([hours, hours], read('border-rail-usd-per-crossing-uz'));
  }
  return crossing([blockHours, read('border-wagonload-hours-carec')], read('border-rail-usd-per-crossing-carec'));
}

/** One crossing of a road border: the entered country's figures where they are measured, else the left one's, else the CAREC average. */
export function roadBorderRates(from: string, to: string, book: RateBook): ArcRates {
  const area = sameCustomsArea(from, to);
  if (area === 'european-union') return hoursOnly(book.read('border-eu-internal-hours'), book);
  if (area === 'customs-union') return hoursOnly(book.read('border-customs-union-hours'), book);
  const measured = (country: string): boolean => country === 'KZ' || country === 'UZ' || country === 'KG';
  const side = measured(to) ? to : from;
  const hours = roadPostHours(side, book);
  const usdPerTonne =
    book.forCountry('border-road-usd-per-crossing', side, 'border-road-usd-per-crossing-carec') / book.read('crossing-load-t');
  return { ...waiting([hours, hours], book), usdPerTonne: [usdPerTonne, usdPerTonne] };
}

/** Hours at the road posts of a country: its own average where one is measured, else that of CAREC. */
export const roadPostHours = (country: string, book: RateBook): number =>
  book.forCountry('border-road-hours', country, 'border-road-hours-carec');

const hoursOnly = (hours: number, book: RateBook): ArcRates => waiting([hours, hours], book);

/** Hours at a border by service class, with their variance and no money. */
function waiting(hours: readonly [number, number], book: RateBook): ArcRates {
  const spread = book.read('variance-cv-border');
  return { ...freeArc, hours, hoursVariance: [(hours[0] * spread) ** 2, (hours[1] * spread) ** 2] };
}
