import type { ArcRates } from '../network/types.ts';
import { type RateBook, sameForBoth } from './rates.ts';

/** A ferry crossing in three arcs: waiting and loading, sailing, unloading. */
export interface FerryRates {
  readonly embark: ArcRates;
  readonly sail: ArcRates;
  readonly disembark: ArcRates;
}

/** Sailing speed from which the published crossing's waiting is told apart; about 11 knots, see ferry-km-per-h. */
interface FerryTotals {
  readonly usdPerTeu: number;
  readonly usdPerTonne: number;
  readonly blockHours: number;
  readonly wagonHours: number;
}

/**
 * Money and hours of a ferry leg. The published figures hold the vessel, both ports and the wait (design 6a.6): what sailing at
 * ferry-km-per-h does not explain is waiting, of which ferry-wait-at-embarkation-share falls before the crossing.
 * Money stays on the sailing arc: no public tariff tells the ports apart.
 */
export function ferryRates(
  leg: { from: string; to: string; fromCountry: string; toCountry: string; km: number },
  book: RateBook,
): FerryRates {
  const totals = ferryTotals(leg, book);
  const sailing = Math.min(leg.km / book.read('ferry-km-per-h'), totals.blockHours);
  const before = book.read('ferry-wait-at-embarkation-share');
  const cv = book.read('variance-cv-ferry');
  const wait = (hours: number): number => Math.max(0, hours - sailing);
  const waiting = (share: number): ArcRates => {
    const hours: [number, number] = [wait(totals.blockHours) * share, wait(totals.wagonHours) * share];
    return {
      usdPerTonne: [0, 0],
      usdPerTeu: [0, 0],
      hours,
      hoursVariance: [(hours[0] * cv) ** 2, (hours[1] * cv) ** 2],
      co2eKgPerTonne: book.read('emission-hub-kg-per-t'),
    };
  };
  return {
    embark: waiting(before),
    sail: sameForBoth({
      usdPerTonne: totals.usdPerTonne,
      usdPerTeu: totals.usdPerTeu,
      hours: sailing,
      cv,
      co2eKgPerTonne: (leg.km * book.read('emission-ferry-g-per-tkm')) / 1000,
    }),
    disembark: waiting(1 - before),
  };
}

function ferryTotals(leg: { from: string; to: string; fromCountry: string; toCountry: string; km: number }, book: RateBook): FerryTotals {
  const { read } = book;
  const ends = [leg.from, leg.to];
  const countries = [leg.fromCountry, leg.toCountry];
  const box = read('rail-20ft-ratio');
  if (countries.includes('AZ')) {
    const usdPerFeu = ends.includes('tm-turkmenbashi') ? read('caspian-turkmenbashi-usd-per-feu') : read('caspian-aktau-usd-per-feu');
    return {
      usdPerTeu: usdPerFeu * box,
      usdPerTonne: 0,
      blockHours: read('caspian-block-days') * 24,
      wagonHours: read('caspian-market-days') * 24,
    };
  }
  if (countries.includes('IR') || countries.includes('KZ') || countries.includes('TM')) {
    const usdPerTonne = read(countries.includes('RU') ? 'caspian-bulk-south-usd-per-t-ru' : 'caspian-bulk-south-usd-per-t-kz');
    const hours = read('caspian-bulk-south-days') * 24;
    return { usdPerTeu: 0, usdPerTonne, blockHours: hours, wagonHours: hours };
  }
  if (leg.fromCountry === leg.toCountry) {
    const hours = leg.km / read('ferry-km-per-h') + 2 * read('port-hours');
    return { usdPerTeu: 0, usdPerTonne: 2 * read('port-usd-per-t'), blockHours: hours, wagonHours: hours };
  }
  const hours = read('black-sea-days') * 24;
  return { usdPerTeu: 0, usdPerTonne: read('black-sea-usd-per-t'), blockHours: hours, wagonHours: hours };
}

/** A stretch of deep sea: the freight of its basin, and the liner's days per 1,000 km; port time is on the port arcs. */
export function seaRates(lane: { km: number; basin: 'asia-europe' | 'atlantic' | 'pacific' }, book: RateBook): ArcRates {
  return sameForBoth({
    usdPerTeu: book.read(`sea-usd-per-feu-km-${lane.basin}`) * book.read('rail-20ft-ratio') * lane.km,
    hours: (book.read('sea-days-per-1000-km') * 24 * lane.km) / 1000,
    cv: book.read('variance-cv-haul'),
    co2eKgPerTonne: (lane.km * book.read('emission-sea-g-per-tkm')) / 1000,
  });
}

/** One end of a sea voyage: half of the days that a voyage spends in its two ports, and the port charge of one end. */
export function seaPortRates(book: RateBook): ArcRates {
  return sameForBoth({
    usdPerTeu: book.read('sea-port-usd-per-feu') * book.read('rail-20ft-ratio'),
    hours: (book.read('sea-days-per-voyage') * 24) / 2,
    cv: book.read('variance-cv-port'),
    co2eKgPerTonne: book.read('emission-hub-kg-per-t'),
  });
}
