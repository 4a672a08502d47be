import type { Topology } from 'topojson-specification';
import type { Position } from '../../src/dataset/types.ts';
import type { CountryGeometry } from './natural-earth.ts';

/** The arcs of a quantized topology in degrees. */
export function decodeArcs({ arcs, transform }: Topology): Position[][] {
  if (!transform) return arcs as Position[][];
  const [[scaleX, scaleY], [x0, y0]] = [transform.scale, transform.translate];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Position => {
      x += dx;
      y += dy;
      return [x * scaleX + x0, y * scaleY + y0];
    });
  });
}

/**
 * Arcs without a jump at the antimeridian: along every outline longitudes run on past 180, so that Chukotka lies at 190 and not
 * at -170. World-atlas closes its rings across the antimeridian, which a map would fill as a band round the world.
 */
export function unwrapArcs(arcs: readonly (readonly Position[])[], countries: readonly CountryGeometry[]): Position[][] {
  const unwrapped = arcs.map(continuous);
  const placed = new Set<number>();
  for (const country of countries) {
    const rings = country.type === 'Polygon' ? country.arcs : country.arcs.flat();
    for (const ring of rings) placeRing(ring, unwrapped, placed);
  }
  return unwrapped;
}

/** Shifts the arcs of a ring by whole turns so that each begins where the one before it ends; arcs of earlier rings stay. */
function placeRing(ring: readonly number[], arcs: Position[][], placed: Set<number>): void {
  const first = ring.findIndex((arc) => placed.has(indexOf(arc)));
  const ordered = first < 0 ? ring : [...ring.slice(first), ...ring.slice(0, first)];
  let end: Position | undefined;
  for (const arc of ordered) {
    const index = indexOf(arc);
    const line = arcs[index] ?? [];
    const [start, finish] = arc < 0 ? [line.at(-1), line[0]] : [line[0], line.at(-1)];
    if (!start || !finish) continue;
    const turns = end && !placed.has(index) ? Math.round((end[0] - start[0]) / 360) : 0;
    if (turns !== 0) arcs[index] = line.map(([lon, lat]): Position => [lon + turns * 360, lat]);
    placed.add(index);
    end = [finish[0] + turns * 360, finish[1]];
  }
}

function continuous(line: readonly Position[]): Position[] {
  let shift = 0;
  return line.map(([lon, lat], index): Position => {
    const previous = line[index - 1]?.[0] ?? lon;
    shift += Math.round((previous - lon) / 360) * 360;
    return [lon + shift, lat];
  });
}

function indexOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
