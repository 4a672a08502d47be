import { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '../dataset/types.ts';
import { type Drawn, inView } from './in-view.ts';
import { type Scene, styleOf, supplyIcons } from './live-map.ts';
import type { Camera, InView, MapPicture } from './map-view-props.ts';
import { boundsOf, pictureCamera, type Size } from './picture-camera.ts';

/** Wait for a map that never settles, ms. */
const PATIENCE_MS = 60_000;
/** Longest side of a canvas that browsers take. */
const MAX_CANVAS = 8192;

/**
 * The map as a picture: drawn anew, out of sight, in the size that is asked for, with the scene and the middle of the map on screen.
 * Arrowheads stand in for moving dashes.
 * @param room pixels of the screen between the panels: what the reader sees of the map
 */
export const pictureOfMap = (
  scene: Scene,
  drawn: Drawn,
  dataset: Pick<Dataset, 'sites' | 'minerals'>,
  camera: Camera,
  room: Size,
): MapPicture => ({
  inView: (size): InView => {
    const shown = pictureCamera(camera, room, size);
    return inView(drawn, dataset, boundsOf(shown, size), shown.zoom);
  },
  draw: (size, scale) =>
    drawMap({ ...scene, look: { ...scene.look, reducedMotion: true } }, pictureCamera(camera, room, size), size, scale),
});

const drawMap = (scene: Scene, camera: Camera, { width, height }: Size, scale: number): Promise<HTMLCanvasElement> =>
  new Promise((resolve, reject) => {
    const container = document.createElement('div');
    container.inert = true;
    Object.assign(container.style, { position: 'fixed', left: '-20000px', top: '0', width: `${width}px`, height: `${height}px` });
    document.body.append(container);
    const map = new MapLibreMap({
      container,
      style: styleOf(scene),
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      minZoom: -2,
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      pixelRatio: scale,
      maxCanvasSize: [MAX_CANVAS, MAX_CANVAS],
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
    supplyIcons(map);
    const end = (finish: () => void): void => {
      window.clearTimeout(timer);
      finish();
      map.remove();
      container.remove();
    };
    const timer = window.setTimeout(
      () => end(() => reject(new Error(`The map did not finish drawing ${width} x ${height} within ${PATIENCE_MS / 1000} s.`))),
      PATIENCE_MS,
    );
    map.on('error', ({ error }) => end(() => reject(error)));
    map.once('idle', () =>
      end(() => {
        // the map's own canvas is lost with the map
        const copy = document.createElement('canvas');
        const source = map.getCanvas();
        copy.width = source.width;
        copy.height = source.height;
        copy.getContext('2d')?.drawImage(source, 0, 0);
        resolve(copy);
      }),
    );
  });
