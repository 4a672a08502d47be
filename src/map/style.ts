import type { LayerSpecification } from 'maplibre-gl';
import type { Look } from './look.ts';
import { countryLabels, focusLabels, waterLabels } from './parts/base-labels.ts';
import { baseLayers } from './parts/base-map.ts';
import { changeLayer } from './parts/change-layer.ts';
import { arrowLayer, dashLayers } from './parts/direction.ts';
import { flowLayers, hollowLayer } from './parts/flow-layers.ts';
import { haloLayers } from './parts/halos.ts';
import { highlightLayers, ringLayers } from './parts/highlights.ts';
import { keepOutLayer } from './parts/keep-out.ts';
import { boundLayers, crossLayers, markLayers } from './parts/marks.ts';
import { networkLayers } from './parts/network.ts';
import { placeLabels, placeMarks } from './parts/place-layers.ts';
import { flowShields, plannedShields } from './parts/shields.ts';
import { siteLabels, siteLayers } from './parts/site-layers.ts';

/**
 * Every layer of the map, lowest first. The list has the same layers in the same order for every look; a look changes what they are
 * painted with and which are visible. MapLibre gives room to symbols from the top of the list down: a name further up wins.
 */
export const mapLayers = (look: Look): LayerSpecification[] => [
  ...baseLayers(look),
  ...networkLayers(look),
  ...markLayers(look),
  ...highlightLayers(look),
  ...flowLayers('flows', look),
  hollowLayer(look),
  ...boundLayers(look),
  ...dashLayers('flows', look),
  ...flowLayers('selected', look),
  ...dashLayers('selected', look),
  ...haloLayers(look),
  ...waterLabels(look),
  placeLabels('station', look),
  placeLabels('border', look),
  placeLabels('port', look),
  placeLabels('hub', look),
  siteLabels(5, look),
  siteLabels(4, look),
  siteLabels(3, look),
  siteLabels(2, look),
  siteLabels(1, look),
  placeLabels('busy-port', look),
  placeLabels('gauge', look),
  ...countryLabels(look),
  keepOutLayer('flows', look),
  keepOutLayer('selected', look),
  arrowLayer('flows', look),
  arrowLayer('selected', look),
  ...crossLayers(look),
  plannedShields(look),
  flowShields('flows', look),
  flowShields('selected', look),
  siteLabels(0, look),
  changeLayer(look),
  placeLabels('now', look),
  ...focusLabels(look),
  placeMarks('station', look),
  placeMarks('border', look),
  placeMarks('port', look),
  placeMarks('busy-port', look),
  placeMarks('hub', look),
  placeMarks('gauge', look),
  ...siteLayers(look),
  placeMarks('now', look),
  ...ringLayers(look),
];
