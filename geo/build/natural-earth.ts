import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import type { CountryArea } from '../../src/engine/network/measure.ts';
import { isoCode } from './iso-codes.ts';

export type CountryProperties = { name: string; iso: string };
export type CountryGeometry = (TopoPolygon | TopoMultiPolygon) & { properties: CountryProperties };
/** A topology whose countries are all areas. */
export type CountryTopology = Topology & { countries: readonly CountryGeometry[] };
type RawArea = (TopoPolygon | TopoMultiPolygon) & { properties: { name: string } };

const require = createRequire(import.meta.url);

/** Reads a JSON file of an installed package. */
export function readPackageJson<T>(path: string): T {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8')) as T;
}

/**
 * Natural Earth's countries at 1:50 million (package world-atlas), with ISO codes, and Crimea in Ukraine's polygon
 * (UN General Assembly resolution 68/262; Natural Earth has it in Russia's).
 */
export function readCountries(): CountryTopology {
  const topology = readPackageJson<Topology<{ countries: GeometryCollection }>>('world-atlas/countries-50m.json');
  const geometries = topology.objects.countries.geometries.filter(isArea).map((geometry): CountryGeometry => {
    const { name } = geometry.properties;
    const iso = isoCode(geometry.id === undefined ? undefined : String(geometry.id), name);
    return { ...geometry, properties: { name, iso } };
  });
  moveCrimea(geometries);
  return { ...topology, countries: geometries };
}

/** Country areas for measuring, one per geometry of the file, at full detail. */
export function countryAreas(topology: CountryTopology): CountryArea[] {
  return topology.countries.map((geometry) => ({
    country: geometry.properties.iso,
    shape: feature(topology, geometry) as Feature<Polygon | MultiPolygon>,
  }));
}

function isArea(geometry: GeometryObject): geometry is RawArea {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** Crimea is the only part of Russia that shares a line with Ukraine besides the mainland. */
function moveCrimea(geometries: CountryGeometry[]): void {
  const russia = multiPolygonOf(geometries, 'RU');
  const ukraine = multiPolygonOf(geometries, 'UA');
  const ukrainianArcs = new Set(ukraine.arcs.flat(2).map(arcIndex));
  const mainland = russia.arcs.reduce((a, b) => (b.flat().length > a.flat().length ? b : a));
  const crimea = russia.arcs.filter((polygon) => polygon !== mainland && polygon.flat().some((arc) => ukrainianArcs.has(arcIndex(arc))));
  if (crimea.length !== 1)
    throw new Error(`world-atlas: ${crimea.length} Russian polygons besides the mainland touch Ukraine; expected 1 (Crimea)`);
  russia.arcs = russia.arcs.filter((polygon) => !crimea.includes(polygon));
  ukraine.arcs = [...ukraine.arcs, ...crimea];
}

function multiPolygonOf(geometries: readonly CountryGeometry[], iso: string): TopoMultiPolygon {
  const geometry = geometries.find((candidate) => candidate.properties.iso === iso);
  if (geometry?.type !== 'MultiPolygon') throw new Error(`world-atlas: ${iso} is ${geometry?.type}; expected a MultiPolygon`);
  return geometry;
}

/** Index of an arc whatever its direction (TopoJSON writes a reversed arc as the ones' complement). */
export function arcIndex(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
