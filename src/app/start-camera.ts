import type { Padding } from '../map/map-view-props.ts';
import type { Camera } from '../state/view-types.ts';

/** West, south, east, north of what the first look shows: the five states with the Caspian and the gates to China. */
const REGION = [46.5, 35, 88, 55.6] as const;

/** The same for a phone, or one of two maps, where the whole of it would be too small to read: from Aktau to the gates, without the steppes around. */
const NARROW_REGION = [51, 36.5, 82, 53.5] as const;

/** With less room than this between the panels a map is a phone's, CSS pixels. */
const NARROW_PX = 600;

/** Pixels of the whole world at zoom 0. */
const WORLD_PX = 512;

/** Height of a latitude in the Mercator square, 0 at the north edge to 1 at the south. */
const mercator = (lat: number): number => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const latitude = (y: number): number => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;

/**
 * The camera that shows the region as large as it fits between the panels.
 * @param width and height of the map, CSS pixels
 */
export const startCamera = (width: number, height: number, padding: Padding): Camera => {
  const room = { x: Math.max(100, width - padding.left - padding.right), y: Math.max(100, height - padding.top - padding.bottom) };
  const [west, south, east, north] = room.x < NARROW_PX ? NARROW_REGION : REGION;
  const top = mercator(north);
  const bottom = mercator(south);
  const zoom = Math.log2(Math.min(room.x / (((east - west) / 360) * WORLD_PX), room.y / ((bottom - top) * WORLD_PX)));
  return {
    lon: (west + east) / 2,
    lat: Number(latitude((top + bottom) / 2).toFixed(4)),
    zoom: Number(Math.min(6, Math.max(2, zoom)).toFixed(2)),
  };
};
