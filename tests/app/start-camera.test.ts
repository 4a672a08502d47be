import { describe, expect, it } from 'vitest';
import { startCamera } from '../../src/app/start-camera.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };

/** Longitudes at the left and right edge of the map. */
const edges = (lon: number, zoom: number, width: number): [number, number] => {
  const half = ((width / (512 * 2 ** zoom)) * 360) / 2;
  return [lon - half, lon + half];
};

describe('the first camera', () => {
  it.each([
    [800, 500],
    [1440, 852],
    [1920, 1032],
  ])('has the region in view on %i x %i', (width, height) => {
    const { lon, zoom } = startCamera(width, height, none);
    const [west, east] = edges(lon, zoom, width);
    expect(west).toBeLessThanOrEqual(46.6);
    expect(east).toBeGreaterThanOrEqual(87.9);
  });

  it('comes closer on a phone, and still shows Aktau and the gates to China', () => {
    const { lon, zoom } = startCamera(390, 420, none);
    const [west, east] = edges(lon, zoom, 390);
    expect(west).toBeLessThanOrEqual(51.2);
    expect(east).toBeGreaterThanOrEqual(81.8);
    expect(east - west).toBeLessThan(40);
  });

  it('keeps out of the panels', () => {
    const free = startCamera(1440, 852, none);
    const beside = startCamera(1440, 852, { top: 24, right: 368, bottom: 210, left: 280 });
    expect(beside.zoom).toBeLessThan(free.zoom);
    expect(beside.lon).toBe(free.lon);
  });

  it('stays a camera in a window without room', () => {
    expect(startCamera(0, 0, { top: 500, right: 500, bottom: 500, left: 500 }).zoom).toBe(2);
  });
});
