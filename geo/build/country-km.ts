import type { Position } from '../../src/dataset/types.ts';
import { type CountryArea, type Piece, splitByCountry } from '../../src/engine/network/measure.ts';

/** Share of a leg that a border post drawn beyond the border keeps, kilometres. */
const borderPostKm = 5;

/** What the split of a leg needs to know of it. */
export interface LegToSplit {
  readonly id: string;
  readonly mode: string;
  readonly countries: readonly string[];
  readonly km: number;
  readonly coordinates: readonly Position[];
}

/**
 * Kilometres of a leg in each country that it runs through, summing to its working length.
 *
 * Only the split between the leg's own `countries` is measured: Natural Earth's outlines are up to 12 km off along rivers and
 * passes, so a stretch outside all of them is shared by its neighbours. Where they leave nothing to a listed country, its end of
 * the leg is a border post drawn on the wrong side: it gets half the leg, 5 km at most. Kilometres on water belong to no country.
 * @param areas country areas at full detail.
 * @returns country code to kilometres, to 0.1 km; empty for ferries.
 */
export function countryKm(leg: LegToSplit, areas: readonly CountryArea[]): Record<string, number> {
  if (leg.mode === 'ferry') return {};
  const [first, second, ...others] = leg.countries;
  if (first === undefined || others.length > 0) {
    throw new Error(
      `legs.geojson, leg ${leg.id}: countries is ${JSON.stringify(leg.countries)}; expected one or two, split the leg at a border`,
    );
  }
  if (second === undefined) return { [first]: leg.km };
  const listed = areas.filter((area) => area.country === first || area.country === second);
  const share = shareOfFirst(splitByCountry(leg.coordinates, listed), first);
  const firstKm = Math.round(keepBoth(share, leg.km) * 10) / 10;
  return { [first]: firstKm, [second]: Math.round((leg.km - firstKm) * 10) / 10 };
}

/** Kilometres of the first country, so that neither of the two is left with nothing. */
function keepBoth(share: number, km: number): number {
  const least = Math.min(km / 2, borderPostKm);
  if (share === 0) return least;
  return share === 1 ? km - least : share * km;
}

function shareOfFirst(pieces: readonly Piece[], first: string): number {
  let firstKm = 0;
  let total = 0;
  pieces.forEach((piece, index) => {
    const sides = piece.country === undefined ? neighbours(pieces, index) : [piece.country];
    total += piece.km;
    firstKm += piece.km * (sides.filter((side) => side === first).length / Math.max(sides.length, 1));
  });
  return total > 0 ? firstKm / total : 0.5;
}

function neighbours(pieces: readonly Piece[], index: number): string[] {
  return [pieces[index - 1]?.country, pieces[index + 1]?.country].filter((country) => country !== undefined);
}
