import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { metresPerPixel, scaleBar } from '../../src/map/frame/scale.ts';
import { boxesMeet, boxOf, joinBoxes } from '../../src/map/geometry/box.ts';
import { groundCircle } from '../../src/map/geometry/circle.ts';
import { haloFeatures } from '../../src/map/parts/halos.ts';
import { site } from './map-world.ts';

describe('circle on the ground', () => {
  it.each([
    [[77, 43.5], 30],
    [[68, 60], 100],
    [[179.9, 10], 60],
  ] as const)('around %j has its radius of %i km in every direction', (centre, radius) => {
    const ring = groundCircle([...centre], radius);
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const [lon, lat] of ring) expect(distance([...centre], [lon, lat])).toBeCloseTo(radius, 3);
  });

  it('is drawn for sites whose position is good to 10 km or worse, and marked for the one that is pointed at', () => {
    const sites = [
      site('sharp', 70, 45, { precision_km: 9.9 }),
      site('vague', 71, 45, { precision_km: 10 }),
      site('lost', 72, 45, { precision_km: 60 }),
    ];
    expect(haloFeatures(sites, ['lost']).features.map(({ properties }) => properties)).toEqual([
      { id: 'vague', marked: false },
      { id: 'lost', marked: true },
    ]);
  });
});

describe('scale', () => {
  it('knows a pixel at the equator and that it shrinks with the cosine of the latitude', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(78271.5, 1);
    expect(metresPerPixel(60, 4) / metresPerPixel(0, 4)).toBeCloseTo(0.5);
  });

  it.each([
    [45, 3, 500_000],
    [45, 5, 100_000],
    [45, 7, 20_000],
    [45, 11, 2_000],
  ])('at %i degrees and zoom %i the bar is %i m', (lat, zoom, metres) => {
    const bar = scaleBar(lat, zoom, 110);
    expect(bar.metres).toBe(metres);
    expect(bar.px).toBeLessThanOrEqual(110);
    expect(bar.px).toBeGreaterThan(40);
  });
});

describe('boxes', () => {
  it('hold what they are made of, and nothing holds nothing', () => {
    const box = boxOf([
      [60, 40],
      [70, 45],
    ]);
    expect(box).toEqual([60, 40, 70, 45]);
    expect(joinBoxes([box, [80, 30, 81, 31]])).toEqual([60, 30, 81, 45]);
    expect(boxesMeet(box, [70, 45, 71, 46])).toBe(true);
    expect(boxesMeet(box, [70.1, 45, 71, 46])).toBe(false);
    expect(boxesMeet(boxOf([]), [-180, -90, 180, 90])).toBe(false);
  });
});
