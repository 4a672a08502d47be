import type { GeoJSON } from 'geojson';
import { type GeoJSONSource, Map as MapLibreMap, type MapMouseEvent, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { layerChanges } from './apply-layers.ts';
import { startDashClock } from './dash-clock.ts';
import type { Box } from './geometry/box.ts';
import type { Look } from './look.ts';
import type { Camera, Padding } from './map-view-props.ts';
import { pick, type Target } from './pick.ts';
import { mapLayers } from './style.ts';
import { parseIconId } from './symbols/icon-id.ts';
import { iconImage } from './symbols/icon-image.ts';

setWorkerUrl(workerUrl);

/** Data of the map by source name; a source is drawn anew when its object is another one. */
export type Sources = Readonly<Record<string, GeoJSON>>;

export interface Scene {
  readonly look: Look;
  readonly sources: Sources;
}

export interface LiveMapEvents {
  readonly onReady: () => void;
  readonly onFailure: (reason: string) => void;
  readonly onMove: (camera: Camera) => void;
  readonly onMoveEnd: (camera: Camera) => void;
  readonly onHover: (target: Target | null, x: number, y: number) => void;
  readonly onClick: (target: Target | null) => void;
}

/** What a map says that leaves scrolling to the page around it. */
export interface CooperativeHelp {
  readonly mouse: string;
  readonly mac: string;
  readonly touch: string;
}

export interface LiveMap {
  /** Draws a scene: only what differs from the last one is touched. */
  readonly show: (scene: Scene) => void;
  readonly moveTo: (camera: Camera, milliseconds: number) => void;
  readonly jump: (camera: Camera) => void;
  readonly fit: (box: Box, milliseconds: number) => void;
  readonly pad: (padding: Padding, milliseconds: number) => void;
  readonly zoomBy: (levels: number) => void;
  readonly label: (text: string) => void;
  readonly camera: () => Camera;
  readonly bounds: () => Box;
  readonly remove: () => void;
}

/** Reach of a mouse pointer and of a finger, pixels. */
const MOUSE_REACH = 4;
const TOUCH_REACH = 14;
/** Closest view that a fit goes to: nearer, the network is a drawing of vertices. */
const MAX_FIT_ZOOM = 8;
/** Room around what a fit shows, pixels. */
const FIT_MARGIN = 40;

const cameraOf = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom() };
};

const boundsOfView = (map: MapLibreMap): Box => {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
};

/** The style that draws a scene. */
export const styleOf = (scene: Scene): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(Object.entries(scene.sources).map(([id, data]) => [id, { type: 'geojson', data, maxzoom: 12 }])),
  layers: [...mapLayers(scene.look)],
});

/** Hands MapLibre the images that the style names, drawn when first wanted. */
export const supplyIcons = (map: MapLibreMap): void => {
  const pixelRatio = Math.max(2, Math.ceil(window.devicePixelRatio));
  map.setMissingStyleImageResolver((id) => {
    const icon = parseIconId(id);
    if (icon && !map.hasImage(id)) map.addImage(id, iconImage(icon, pixelRatio), { pixelRatio });
  });
};

const listen = (map: MapLibreMap, events: LiveMapEvents): void => {
  let failed = false;
  let ready = false;
  map.once('load', () => {
    ready = !failed;
    if (ready) events.onReady();
  });
  map.on('error', ({ error }) => {
    if (ready) console.error(error);
    else if (!failed) {
      failed = true;
      events.onFailure(error.message);
    }
  });
  map.on('move', () => events.onMove(cameraOf(map)));
  map.on('moveend', () => events.onMoveEnd(cameraOf(map)));
  map.on('mousemove', ({ point }: MapMouseEvent) => {
    const target = pick(map, point.x, point.y, MOUSE_REACH);
    map.getCanvas().style.cursor = target ? 'pointer' : '';
    events.onHover(target, point.x, point.y);
  });
  map.on('mouseout', () => events.onHover(null, 0, 0));
  map.on('movestart', () => events.onHover(null, 0, 0));
  map.on('click', ({ point, originalEvent }: MapMouseEvent) => {
    const byFinger = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
    events.onClick(pick(map, point.x, point.y, byFinger ? TOUCH_REACH : MOUSE_REACH));
  });
};

/**
 * Puts a map into an element.
 * @throws Error when the browser gives no WebGL
 */
export const createLiveMap = (
  container: HTMLElement,
  scene: Scene,
  start: {
    readonly camera: Camera;
    readonly padding: Padding;
    readonly interactive: boolean;
    /** Not null: scrolling and one finger belong to the page, and these words say how to move the map. */
    readonly cooperativeHelp: CooperativeHelp | null;
    readonly label: string;
  },
  events: LiveMapEvents,
): LiveMap => {
  const map = new MapLibreMap({
    container,
    style: styleOf(scene),
    center: [start.camera.lon, start.camera.lat],
    zoom: start.camera.zoom,
    minZoom: 1,
    maxZoom: 11,
    interactive: start.interactive,
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    fadeDuration: scene.look.reducedMotion ? 0 : 150,
    cooperativeGestures: start.cooperativeHelp !== null,
    locale: {
      'Map.Title': start.label,
      'CooperativeGesturesHandler.WindowsHelpText': start.cooperativeHelp?.mouse ?? '',
      'CooperativeGesturesHandler.MacHelpText': start.cooperativeHelp?.mac ?? '',
      'CooperativeGesturesHandler.MobileHelpText': start.cooperativeHelp?.touch ?? '',
    },
  });
  map.setPadding(start.padding);
  supplyIcons(map);
  if (start.interactive) {
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
  }
  listen(map, events);
  return live(map, scene);
};

const live = (map: MapLibreMap, first: Scene): LiveMap => {
  let shown = first;
  let layers = mapLayers(first.look);
  let drawn = false;
  let stopClock: (() => void) | null = null;
  const keepTime = (): void => {
    if (!drawn) return;
    if (shown.look.reducedMotion) {
      stopClock?.();
      stopClock = null;
    } else stopClock ??= startDashClock(map);
  };
  const apply = (scene: Scene): void => {
    for (const [id, data] of Object.entries(scene.sources)) {
      if (data !== shown.sources[id]) map.getSource<GeoJSONSource>(id)?.setData(data);
    }
    if (scene.look !== shown.look) {
      const next = mapLayers(scene.look);
      for (const change of layerChanges(layers, next)) {
        if (change.what === 'filter') map.setFilter(change.layer, change.value);
        else if (change.what === 'paint') map.setPaintProperty(change.layer, change.name as 'line-color', change.value as string);
        else map.setLayoutProperty(change.layer, change.name as 'visibility', change.value as 'visible');
      }
      layers = next;
    }
    shown = scene;
    keepTime();
  };
  let loaded = false;
  let latest = first;
  map.once('style.load', () => {
    loaded = true;
    apply(latest);
  });
  map.once('load', () => {
    drawn = true;
    keepTime();
  });
  return {
    show: (scene) => {
      latest = scene;
      if (loaded) apply(scene);
    },
    moveTo: ({ lon, lat, zoom }, duration) => {
      map.easeTo({ center: [lon, lat], zoom, duration });
    },
    jump: ({ lon, lat, zoom }) => {
      map.jumpTo({ center: [lon, lat], zoom });
    },
    fit: ([west, south, east, north], duration) => {
      const { clientWidth, clientHeight } = map.getContainer();
      const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
      const room = Math.min(clientWidth - left - right, clientHeight - top - bottom);
      // under a large sheet nothing fits: the middle of it is then where the map is once the sheet goes
      if (room > 2 * FIT_MARGIN) map.fitBounds([west, south, east, north], { padding: FIT_MARGIN, maxZoom: MAX_FIT_ZOOM, duration });
      else map.easeTo({ center: [(west + east) / 2, (south + north) / 2], duration });
    },
    pad: (padding, duration) => {
      map.easeTo({ padding, duration });
    },
    zoomBy: (levels) => {
      map.easeTo({ zoom: map.getZoom() + levels, duration: shown.look.reducedMotion ? 0 : 200 });
    },
    label: (text) => map.getCanvas().setAttribute('aria-label', text),
    camera: () => cameraOf(map),
    bounds: () => boundsOfView(map),
    remove: () => {
      stopClock?.();
      map.remove();
    },
  };
};
