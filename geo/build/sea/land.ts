import { bbox } from '@turf/turf';
import type { Position } from '../../../src/dataset/types.ts';
import { type CountryArea, splitByCountry } from '../../../src/engine/network/measure.ts';

/** Land to be kept off, with the box of each part so that far parts are skipped. */
export type Land = readonly { area: CountryArea; box: number[] }[];

/** Cuts the countries into single polygons with their boxes. */
export function landOf(areas: readonly CountryArea[]): Land {
  return areas.flatMap(({ country, shape }) => {
    const polygons = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
    return polygons.map((coordinates) => {
      const part = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } } as const;
      return { area: { country, shape: part }, box: bbox(part) };
    });
  });
}

/** Kilometres of a line that are drawn over land; longitudes may run past 180. */
export function kmOverLand(line: readonly Position[], land: Land): number {
  return [-360, 0, 360].reduce((sum, turn) => {
    const shifted = line.map(([lon, lat]): Position => [lon + turn, lat]);
    const [west = 0, south = 0, east = 0, north = 0] = bbox({ type: 'LineString', coordinates: shifted });
    const near = land.filter(({ box: [w = 0, s = 0, e = 0, n = 0] }) => w <= east && e >= west && s <= north && n >= south);
    if (near.length === 0) return sum;
    const pieces = splitByCountry(shifted, near.map(({ area }) => area));
    return sum + pieces.reduce((km, piece) => km + (piece.country === undefined ? 0 : piece.km), 0);
  }, 0);
}
