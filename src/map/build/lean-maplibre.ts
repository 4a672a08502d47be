import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';

const source = join(dirname(fileURLToPath(import.meta.resolve('maplibre-gl/package.json'))), 'src');

/** Says which part was left out, should the map ever ask for it. */
const absent = (what: string): string =>
  `throw new Error(${JSON.stringify(`${what} left out of this build of MapLibre: see src/map/build/lean-maplibre.ts.`)});`;

const noDrawing = (...names: readonly string[]): string =>
  names.map((name) => `export const ${name} = () => { ${absent(`"${name}" is`)} };`).join('\n');

/** What stands in for a file of MapLibre, by its path under `src/`. */
export const standIns: Readonly<Record<string, string>> = {
  // the two names that the map imports; without the controls, popups and markers of the whole package
  'index.ts': `
    import { config } from './util/config.ts';
    export { Map } from './ui/map.ts';
    export const setWorkerUrl = (url) => { config.WORKER_URL = url; };`,
  // the one source of this map is GeoJSON: no tiles, pictures, videos or canvases
  'source/source.ts': `
    import { GeoJSONSource } from './geojson_source.ts';
    export const create = (id, specification, dispatcher, parent) => {
      if (specification.type === 'geojson') return new GeoJSONSource(id, specification, dispatcher, parent);
      ${absent('Sources other than GeoJSON are')}
    };
    export const addSourceType = async () => { ${absent('Sources other than GeoJSON are')} };`,
  'source/vector_tile_mlt.ts': `export class MLTVectorTile { constructor() { ${absent('Tiles in the MLT format are')} } }`,
  // no hills, no houses, no heat, no imagery
  'style/create_style_layer.ts': `
    import { BackgroundStyleLayer } from './style_layer/background_style_layer.ts';
    import { CircleStyleLayer } from './style_layer/circle_style_layer.ts';
    import { FillStyleLayer } from './style_layer/fill_style_layer.ts';
    import { LineStyleLayer } from './style_layer/line_style_layer.ts';
    import { SymbolStyleLayer } from './style_layer/symbol_style_layer.ts';
    const kinds = { background: BackgroundStyleLayer, circle: CircleStyleLayer, fill: FillStyleLayer, line: LineStyleLayer, symbol: SymbolStyleLayer };
    export const createStyleLayer = (layer, state) => {
      const Kind = kinds[layer.type];
      if (Kind) return new Kind(layer, state);
      ${absent('Layers other than background, circle, fill, line and symbol are')}
    };`,
  'webgl/draw/draw_heatmap.ts': noDrawing('drawHeatmap'),
  'webgl/draw/draw_hillshade.ts': noDrawing('drawHillshade'),
  'webgl/draw/draw_color_relief.ts': noDrawing('drawColorRelief'),
  'webgl/draw/draw_fill_extrusion.ts': noDrawing('drawFillExtrusion'),
  'webgl/draw/draw_raster.ts': noDrawing('drawRaster'),
  // a flat map in the Mercator projection
  'geo/projection/projection_factory.ts': `
    import { MercatorProjection } from './mercator_projection.ts';
    import { createMercatorTransform } from './mercator_transform.ts';
    import { MercatorCameraHelper } from './mercator_camera_helper.ts';
    export const createProjectionFromName = (name, constrainOverride) => {
      if (name !== 'mercator') { ${absent('Projections other than "mercator" are')} }
      return {
        projection: new MercatorProjection(),
        transform: createMercatorTransform({ constrainOverride }),
        cameraHelper: new MercatorCameraHelper(),
      };
    };`,
  // tests/map holds every style against the specification; no reader's browser has to do it again
  'style/validate_style.ts': `
    export const validateStyle = {};
    export const SPEC_SOURCE_TYPES = new Set(['geojson']);
    export const validateStyleAndEmit = () => false;
    export const emitValidationErrors = () => false;
    export const validateAndEmit = () => false;`,
  // labels are laid out in MapLibre's worker, which is whole
  'symbol/bidi.ts': `export const processBidirectionalText = () => { ${absent('Layout of labels outside the worker is')} };
    export const processStyledBidirectionalText = processBidirectionalText;`,
};

/** Shaders of what the stand-ins leave out. */
const shaders = /\/shaders\/glsl\/(heatmap|hillshade|color_relief|fill_extrusion|raster|terrain|_projection_globe)[\w.]*\.g\.ts$/;

/**
 * Builds MapLibre from the sources that its package ships, without the parts that this map has no use for: about an eighth of what
 * every first view and every embed would fetch. Development and unit tests run the package as it is.
 */
export const leanMaplibre = (): Plugin => ({
  name: 'lean-maplibre',
  apply: 'build',
  enforce: 'pre',
  config: () => ({ resolve: { alias: [{ find: /^maplibre-gl$/, replacement: join(source, 'index.ts') }] } }),
  transform: async (code, id) => {
    if (!id.startsWith(source)) return null;
    const plain = await transformWithOxc(code, id, {
      lang: 'ts',
      sourcemap: true,
      // its classes take fields as assignments, as its own build does: a field that is declared again keeps what the parent set
      assumptions: { setPublicClassFields: true },
      typescript: { removeClassFieldsWithoutInitializer: true },
    });
    return { code: plain.code, map: plain.map ?? null };
  },
  load: (id) => {
    if (!id.startsWith(source)) return null;
    if (shaders.test(id)) return "export default '';";
    return standIns[id.slice(source.length + 1)] ?? null;
  },
});
