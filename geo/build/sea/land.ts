import { bbox, bboxClip, booleanPointInPolygon, flatten } from '@turf/turf';
import type { BBox, Feature, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../../src/dataset/types.ts';
import { type CountryArea, lineLengthKm } from '../../../src/engine/network/measure.ts';

/** Side of a cell, degrees. */
const cellDegrees = 10;

/** Land to be kept off, cut into cells of ten degrees so that a look-up reads few corners. */
export type Land = ReadonlyMap<string, readonly Feature<Polygon | MultiPolygon>[]>;

/** The land of the countries in cells. */
export function landOf(areas: readonly CountryArea[]): Land {
  const cells = new Map<string, Feature<Polygon | MultiPolygon>[]>();
  for (const part of areas.flatMap(({ shape }) => flatten(shape).features as Feature<Polygon>[])) {
    const [west, south, east, north] = bbox(part).map((edge) => Math.floor(edge / cellDegrees)) as [number, number, number, number];
    for (let x = west; x <= east; x += 1) {
      for (let y = south; y <= north; y += 1) {
        const clipped = bboxClip(part, [x, y, x + 1, y + 1].map((edge) => edge * cellDegrees) as BBox) as Feature<Polygon | MultiPolygon>;
        if (clipped.geometry.coordinates.length > 0) cells.set(`${x},${y}`, [...(cells.get(`${x},${y}`) ?? []), clipped]);
      }
    }
  }
  return cells;
}

/** Spacing of the points that are looked up, kilometres. */
const stepKm = 5;

/** Kilometres of a line that are drawn over land, to about 5 km; longitudes may run past 180. */
export function kmOverLand(line: readonly Position[], land: Land): number {
  let onLand = 0;
  for (const [index, from] of line.entries()) {
    const to = line[index + 1];
    if (!to) break;
    const km = lineLengthKm([from, to]);
    const steps = Math.ceil(km / stepKm);
    for (let step = 0; step < steps; step += 1) if (isOnLand(between(from, to, (step + 0.5) / steps), land)) onLand += km / steps;
  }
  return onLand;
}

function between([lon, lat]: Position, [toLon, toLat]: Position, share: number): Position {
  return [lon + (toLon - lon) * share, lat + (toLat - lat) * share];
}

/** Outlines that cross the antimeridian run past 180: a position is looked up on both sides of it. */
function isOnLand([lon, lat]: Position, land: Land): boolean {
  const turned = ((((lon + 180) % 360) + 360) % 360) - 180;
  return [turned, turned + 360].some((x) => {
    const cell = land.get(`${Math.floor(x / cellDegrees)},${Math.floor(lat / cellDegrees)}`) ?? [];
    return cell.some((part) => booleanPointInPolygon([x, lat], part));
  });
}
