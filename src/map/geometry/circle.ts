import type { Position } from '../../dataset/types.ts';

const EARTH_RADIUS_KM = 6371.0088;

/**
 * A circle on the ground: every point at the same great-circle distance from the centre.
 * @param radiusKm distance on the mean sphere
 * @param corners of the polygon that stands for it
 * @returns a closed ring, counterclockwise; longitudes run on past 180 where the circle crosses the antimeridian
 */
export const groundCircle = ([lon, lat]: Position, radiusKm: number, corners = 48): Position[] => {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const phi = (lat * Math.PI) / 180;
  return Array.from({ length: corners + 1 }, (_, i) => {
    const bearing = Math.PI / 2 - ((i % corners) * 2 * Math.PI) / corners;
    const sinLat = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
    const turn = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(phi), Math.cos(angle) - Math.sin(phi) * sinLat);
    return [lon + (turn * 180) / Math.PI, (Math.asin(sinLat) * 180) / Math.PI];
  });
};
