import { describe, expect, it } from 'vitest';
import { boundsOf, pictureCamera } from '../../src/map/picture-camera.ts';

describe('the camera of a picture', () => {
  it('at zoom 0 on 512 pixels sees the whole world once', () => {
    const [west, south, east, north] = boundsOf({ lon: 0, lat: 0, zoom: 0 }, { width: 512, height: 512 });
    expect([west, east]).toEqual([-180, 180]);
    expect(north).toBeCloseTo(85.0511, 3);
    expect(south).toBeCloseTo(-85.0511, 3);
  });

  it('shows all that the room between the panels shows, in a picture of another shape', () => {
    const camera = { lon: 66, lat: 45, zoom: 4 };
    const room = { width: 800, height: 600 };
    const seen = boundsOf(camera, room);
    for (const size of [
      { width: 1232, height: 400 },
      { width: 500, height: 900 },
      { width: 800, height: 600 },
    ]) {
      const [west, south, east, north] = boundsOf(pictureCamera(camera, room, size), size);
      expect(west).toBeLessThanOrEqual(seen[0] + 1e-9);
      expect(south).toBeLessThanOrEqual(seen[1] + 1e-9);
      expect(east).toBeGreaterThanOrEqual(seen[2] - 1e-9);
      expect(north).toBeGreaterThanOrEqual(seen[3] - 1e-9);
    }
    expect(pictureCamera(camera, room, room)).toEqual(camera);
  });
});
