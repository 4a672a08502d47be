import type { SymbolLayerSpecification } from 'maplibre-gl';
import { colours } from '../../ui/tokens/colours.ts';
import { fonts, type Look, visibleIf } from '../look.ts';
import { type PlaceClass, placeClasses } from './place-features.ts';

/** From which zoom the mark and the name of each class are drawn. */
const zooms: Readonly<Record<PlaceClass, { readonly mark: number; readonly name: number }>> = {
  now: { mark: 0, name: 0 },
  gauge: { mark: 3.6, name: 5.4 },
  'busy-port': { mark: 3, name: 3.6 },
  hub: { mark: 4.4, name: 4.4 },
  port: { mark: 4.6, name: 5 },
  border: { mark: 6, name: 6.6 },
  station: { mark: 6.2, name: 7 },
};

/** From which zoom a class of places is marked. */
export const placeZoom = (name: PlaceClass): number => zooms[name].mark;

export const placeLayerIds: readonly string[] = placeClasses.map((name) => `places-${name}`);

/** A gauge break is the whole problem in one sign: it is never dropped, nor is what the shipment in view touches. */
const alwaysDrawn: readonly PlaceClass[] = ['now', 'gauge'];

/** Marks of one class of places. */
export const placeMarks = (name: PlaceClass, { layers }: Look): SymbolLayerSpecification => ({
  id: `places-${name}`,
  type: 'symbol',
  source: 'places',
  minzoom: zooms[name].mark,
  filter: ['==', ['get', 'class'], name],
  layout: {
    'icon-image': ['get', 'icon'],
    'icon-overlap': alwaysDrawn.includes(name) ? 'always' : 'cooperative',
    'icon-padding': 0,
    'icon-size': ['interpolate', ['linear'], ['zoom'], 3, 0.8, 5, 1],
    visibility: visibleIf(layers.places || name === 'now'),
  },
});

/** Names of one class of places, on whichever side is free. */
export const placeLabels = (name: PlaceClass, { theme, language, layers }: Look): SymbolLayerSpecification => ({
  id: `place-labels-${name}`,
  type: 'symbol',
  source: 'places',
  minzoom: zooms[name].name,
  filter: ['==', ['get', 'class'], name],
  layout: {
    'text-field': ['coalesce', ['get', `name_${language}`], ['get', 'name']],
    'text-font': name === 'now' ? fonts.semibold : fonts.regular,
    'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 6, 12.5],
    'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left', 'top-right', 'bottom-right'],
    'text-radial-offset': 0.65,
    'text-justify': 'auto',
    'text-padding': 2,
    'text-max-width': 9,
    visibility: visibleIf(layers.places || name === 'now'),
  },
  paint: { 'text-color': colours.map[theme].labelPlace, 'text-halo-color': colours.map[theme].halo, 'text-halo-width': 1.4 },
});
