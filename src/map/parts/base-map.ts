import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { colours } from '../../ui/tokens/colours.ts';
import type { Look } from '../look.ts';

export interface CountryProperties {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  /** One of the five states that the map is about. */
  readonly focus?: boolean;
}

export interface BorderProperties {
  readonly class: 'normal' | 'focus' | 'disputed';
}

export interface LabelProperties {
  readonly name: string;
  readonly name_ru?: string;
  readonly name_kk?: string;
  readonly kind: 'country' | 'water';
  /** 1 is named first. */
  readonly rank: number;
  readonly focus?: boolean;
}

type Objects = {
  countries: GeometryCollection<CountryProperties>;
  borders: GeometryCollection<BorderProperties>;
  lakes: GeometryCollection;
  rivers: GeometryCollection;
  labels: GeometryCollection<LabelProperties>;
};

/** The base map, decoded once: what lies under the data. */
export interface BaseMap {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, CountryProperties>;
  readonly coast: MultiLineString;
  readonly borders: FeatureCollection<LineString | MultiLineString, BorderProperties>;
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly labels: FeatureCollection<Point, LabelProperties>;
}

const objectNames = ['countries', 'borders', 'lakes', 'rivers', 'labels'] as const;

const isBaseTopology = (value: unknown): value is Topology<Objects> => {
  if (typeof value !== 'object' || value === null || !('objects' in value)) return false;
  const { objects } = value;
  return typeof objects === 'object' && objects !== null && objectNames.every((name) => name in objects);
};

/**
 * Decodes geo/countries.json.
 * @throws Error when it is not a TopoJSON topology with the objects countries, borders, lakes, rivers and labels
 */
export const decodeBaseMap = (topology: unknown): BaseMap => {
  if (!isBaseTopology(topology)) {
    throw new Error(`The base map is no TopoJSON with the objects ${objectNames.join(', ')}: rebuild geo/countries.json.`);
  }
  const { countries, borders, lakes, rivers, labels } = topology.objects;
  return {
    countries: feature(topology, countries) as BaseMap['countries'],
    coast: mesh(topology, countries, (a, b) => a === b),
    borders: feature(topology, borders) as BaseMap['borders'],
    lakes: feature(topology, lakes),
    rivers: feature(topology, rivers),
    labels: feature(topology, labels) as BaseMap['labels'],
  };
};

/** Land, water and borders: four flat tones, so that the lines of the data are the only saturated thing. */
export const baseLayers = ({ theme }: Look): LayerSpecification[] => {
  const tones = colours.map[theme];
  return [
    { id: 'water', type: 'background', paint: { 'background-color': tones.water } },
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      paint: { 'fill-color': ['case', ['to-boolean', ['get', 'focus']], tones.landFocus, tones.land], 'fill-antialias': false },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      minzoom: 4,
      paint: {
        'line-color': tones.water,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 8, 1.6],
      },
    },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': tones.water, 'fill-outline-color': tones.coast } },
    { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': tones.coast, 'line-width': 0.6 } },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      filter: ['==', ['get', 'class'], 'normal'],
      paint: { 'line-color': tones.border, 'line-width': 0.7 },
    },
    {
      id: 'borders-disputed-gap',
      type: 'line',
      source: 'borders',
      filter: ['==', ['get', 'class'], 'disputed'],
      paint: { 'line-color': tones.land, 'line-width': 1.6 },
    },
    {
      id: 'borders-disputed',
      type: 'line',
      source: 'borders',
      filter: ['==', ['get', 'class'], 'disputed'],
      paint: { 'line-color': tones.borderDisputed, 'line-width': 1, 'line-dasharray': [2.5, 2] },
    },
    {
      id: 'borders-focus',
      type: 'line',
      source: 'borders',
      filter: ['==', ['get', 'class'], 'focus'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tones.borderFocus, 'line-width': 1.1 },
    },
  ];
};
