import { area, polygon } from '@turf/turf';
import { quantize } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Position } from '../../../src/dataset/types.ts';
import { arcIndex, type CountryGeometry, type CountryTopology } from '../natural-earth.ts';
import { type Countries, cutArc } from './arcs.ts';
import { type BorderClass, classOfBorder, focusStates, partlyDisputed, sharedArcs } from './borders.ts';
import { smallestAreaKm2, thinLine } from './detail.ts';
import { baseMapLabels } from './labels.ts';
import { readLakes, readRivers } from './water.ts';

/** Steps of the grid that positions are rounded to, in each direction: 400 m from east to west. */
const gridSteps = 1e5;

/**
 * The base map as one TopoJSON: `countries` (polygons: iso, focus), `borders` (lines: class normal, focus or disputed), `lakes`,
 * `rivers`, and `labels` (points: name, name_ru, name_kk, kind, rank, focus). Close to the region it keeps Natural Earth's detail.
 */
export function buildBaseMap(natural: CountryTopology): Topology {
  const cut = cutPartlyDisputed({ arcs: natural.arcs, countries: dropSmallIslands(natural) });
  const builder = new ArcBuilder(cut.arcs);
  const objects: Record<string, GeometryObject> = {
    countries: collection(cut.countries.map((country) => countryObject(country, builder))),
    borders: collection(borderObjects(cut, natural.crimeaBoundary, builder)),
    lakes: collection(readLakes().map((rings): GeometryObject => ({ type: 'Polygon', arcs: rings.map((ring) => [builder.add(ring)]) }))),
    rivers: collection(readRivers().map((line): GeometryObject => ({ type: 'LineString', arcs: [builder.add(line)] }))),
    labels: collection(
      baseMapLabels().map(({ position, ...properties }): GeometryObject => ({ type: 'Point', coordinates: position, properties })),
    ),
  };
  return quantize({ type: 'Topology', objects, arcs: builder.arcs }, gridSteps);
}

/** Arcs of the new file: those of the countries that are still used, thinned, and those of lakes and rivers. */
class ArcBuilder {
  readonly arcs: Position[][] = [];
  readonly #source: readonly (readonly Position[])[];
  readonly #numbers = new Map<number, number>();

  constructor(source: readonly (readonly Position[])[]) {
    this.#source = source;
  }

  add(line: readonly Position[]): number {
    return this.arcs.push([...line]) - 1;
  }

  /** The new number of a country's arc, in its direction. */
  use(arc: number): number {
    const index = arcIndex(arc);
    const number = this.#numbers.get(index) ?? this.add(thinLine(this.#source[index] ?? []));
    this.#numbers.set(index, number);
    return arc < 0 ? ~number : number;
  }
}

function collection(geometries: GeometryObject[]): GeometryObject {
  return { type: 'GeometryCollection', geometries };
}

function countryObject({ properties: { iso }, ...country }: CountryGeometry, builder: ArcBuilder): GeometryObject {
  const properties = focusStates.includes(iso) ? { iso, focus: true } : { iso };
  const use = (ring: readonly number[]) => ring.map((arc) => builder.use(arc));
  if (country.type === 'Polygon') return { type: 'Polygon', properties, arcs: country.arcs.map(use) };
  return { type: 'MultiPolygon', properties, arcs: country.arcs.map((part) => part.map(use)) };
}

function borderObjects({ arcs, countries }: Countries, crimeaBoundary: number, builder: ArcBuilder): GeometryObject[] {
  const lines: Record<BorderClass, number[][]> = { normal: [], focus: [], disputed: [[builder.use(crimeaBoundary)]] };
  for (const [index, [a, b]] of sharedArcs(countries)) {
    const arc = arcs[index] ?? [];
    const middle = arc[Math.floor(arc.length / 2)];
    if (middle) lines[classOfBorder(a, b, middle)].push([builder.use(index)]);
  }
  return Object.entries(lines).map(
    ([name, list]): GeometryObject => ({ type: 'MultiLineString', properties: { class: name }, arcs: list }),
  );
}

/** Cuts the arcs of borders that are disputed in part where the disputed part begins or ends. */
function cutPartlyDisputed(start: Countries): Countries {
  let current = start;
  for (const [index, [a, b]] of sharedArcs(start.countries)) {
    const disputed = partlyDisputed(a, b);
    const arc = start.arcs[index] ?? [];
    const at = disputed ? arc.findIndex((position, place) => place > 0 && disputed(position) !== disputed(arc[0] ?? position)) : -1;
    if (at > 0 && at < arc.length - 1) current = cutArc(current, index, at);
  }
  return current;
}

/** Countries without Antarctica, and without islands too small for their zone; a country keeps its largest part where it is in reach. */
function dropSmallIslands(natural: CountryTopology): CountryGeometry[] {
  const { arcs } = natural;
  const areaOf = (part: readonly number[][]) => {
    const ring = (part[0] ?? []).flatMap((arc, index) => {
      const line = arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? []);
      return index === 0 ? line : line.slice(1);
    });
    const [first] = ring;
    return first && ring.length > 3 && area(polygon([ring])) / 1e6 >= smallestAreaKm2(first);
  };
  return natural.countries.flatMap((country): CountryGeometry[] => {
    if (country.properties.iso === 'AQ') return [];
    if (country.type === 'Polygon') return areaOf(country.arcs) ? [country] : [];
    const parts = country.arcs.filter(areaOf);
    return parts.length > 0 ? [{ ...country, arcs: parts }] : [];
  });
}
