import { type FlowResult, loadedRoutes } from '../flows/flow-result.ts';
import { isEuropeanUnion } from '../network/country-groups.ts';
import { Tally } from './tally.ts';

/** Sums behind the transit shares (method T1): tonnes, value and land tonne-km by country, and their totals. */
export interface TransitSums {
  readonly transitTonnes: Tally<string>;
  readonly transitValue: Tally<string>;
  readonly transitTkm: Tally<string>;
  readonly anyTonnes: Tally<string>;
  readonly anyValue: Tally<string>;
  readonly anyTkm: Tally<string>;
  readonly tonnes: number;
  readonly value: number;
  readonly landTkm: number;
}

/**
 * Adds up what crosses each country. A route transits a country where it has land kilometres or a port call and the country is neither
 * the site's nor the market's; `any` drops that exception (design 6a.10). Tonne-km count land kilometres only. The European Union
 * stands beside its members as `EU`: touched when any member is, and transited only by cargo that neither starts nor ends in it.
 */
export function transitSums(results: readonly FlowResult[]): TransitSums {
  const sums = {
    transitTonnes: new Tally<string>(),
    transitValue: new Tally<string>(),
    transitTkm: new Tally<string>(),
    anyTonnes: new Tally<string>(),
    anyValue: new Tally<string>(),
    anyTkm: new Tally<string>(),
  };
  let tonnes = 0;
  let value = 0;
  let landTkm = 0;
  for (const result of results) {
    const { flow } = result;
    const usd = flow.usdPerTonne ?? 0;
    const endsInUnion = isEuropeanUnion(flow.site.country) || isEuropeanUnion(flow.market.country);
    for (const { route, tonnes: moved } of loadedRoutes(result)) {
      tonnes += moved;
      value += moved * usd;
      landTkm += moved * route.landKm;
      for (const country of endsInUnion ? route.transit : withUnion(route.transit)) {
        sums.transitTonnes.add(country, moved);
        sums.transitValue.add(country, moved * usd);
      }
      for (const country of withUnion(route.touched)) {
        sums.anyTonnes.add(country, moved);
        sums.anyValue.add(country, moved * usd);
      }
      for (const [country, km] of route.countryKm) {
        const transited = route.transit.includes(country);
        sums.anyTkm.add(country, moved * km);
        if (transited) sums.transitTkm.add(country, moved * km);
        if (!isEuropeanUnion(country)) continue;
        sums.anyTkm.add('EU', moved * km);
        if (transited && !endsInUnion) sums.transitTkm.add('EU', moved * km);
      }
    }
  }
  return { ...sums, tonnes, value, landTkm };
}

function withUnion(countries: readonly string[]): readonly string[] {
  return countries.some(isEuropeanUnion) ? [...countries, 'EU'] : countries;
}
