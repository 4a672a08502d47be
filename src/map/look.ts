import type { Language, MapLayers, Theme } from './map-view-props.ts';

/** Everything that changes how the map is drawn without changing what is on it. */
export interface Look {
  readonly theme: Theme;
  readonly language: Language;
  readonly layers: MapLayers;
  readonly reducedMotion: boolean;
  /** True while one shipment stands out and the rest steps back. */
  readonly dimmed: boolean;
  /** ISO code of the selected country; empty when none is. */
  readonly country: string;
}

/** Families of src/map/fonts.css. MapLibre reads the weight out of the name. */
export const fonts = { regular: ['MV Sans'], semibold: ['MV Sans Semibold'], bold: ['MV Sans Bold'], italic: ['MV Sans Italic'] };

export const visibleIf = (shown: boolean): 'visible' | 'none' => (shown ? 'visible' : 'none');
