import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import type { Dataset, Position } from '../../src/dataset/types.ts';
import { cutCorners, stepKm } from '../../src/map/geometry/corner-cutting.ts';
import { drawNetwork } from '../../src/map/geometry/drawn-network.ts';
import { pairEnds, strokeSides } from '../../src/map/geometry/strokes.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { lane, leg } from './map-world.ts';

const km = ([lon, lat]: Position, [lon2, lat2]: Position): number => stepKm([lon2 - lon, lat2 - lat], lat);

describe('corner cutting', () => {
  const corner: readonly Position[] = deepFreeze([
    [0, 0],
    [4, 0],
    [4, 4],
  ]);

  it('keeps the ends and puts two vertices for each corner, a quarter of the way', () => {
    expect(cutCorners(corner, 1000)).toEqual([
      [0, 0],
      [3, 0],
      [4, 1],
      [4, 4],
    ]);
  });

  it('cuts no more than the cap', () => {
    const [, before] = cutCorners(corner, 11.1195);
    expect(before?.[0]).toBeCloseTo(3.9, 6);
  });

  it('leaves a straight stroke and an empty line alone', () => {
    expect(cutCorners(corner.slice(0, 2), 5)).toEqual(corner.slice(0, 2));
    expect(cutCorners([], 5)).toEqual([]);
  });
});

describe('strokes', () => {
  const through = leg('a', 'b', [
    [0, 0],
    [1, 0],
  ]);
  const onward = leg('c', 'b', [
    [2, 0.1],
    [1, 0],
  ]);
  const branch = leg('b', 'd', [
    [1, 0],
    [1.1, 1],
  ]);
  const stretches = [through, onward, branch].map((one) => ({ ...one, line: one.coordinates }));

  it('pair the straightest ends and leave the branch', () => {
    expect(pairEnds(stretches)).toEqual([
      [
        { stretch: 0, atStart: false },
        { stretch: 1, atStart: false },
      ],
    ]);
  });

  it('prefer the same corridor to a slightly straighter line', () => {
    const eastern = stretches.map((one, index) => ({ ...one, corridors: index === 1 ? [] : (['eastern'] as const) }));
    const bent = eastern.map((one, index) => (index === 2 ? { ...one, line: [[1, 0] as Position, [2, 0.4] as Position] } : one));
    expect(pairEnds(bent)[0]).toEqual([
      { stretch: 0, atStart: false },
      { stretch: 2, atStart: true },
    ]);
  });

  it('give one direction to all legs of a stroke, eastward', () => {
    expect(strokeSides(stretches, pairEnds(stretches))).toEqual([1, -1, 1]);
  });

  it('end on a ring', () => {
    const ring = (
      [
        ['a', 'b', 0, 0, 1, 0],
        ['b', 'c', 1, 0, 1, 1],
        ['c', 'a', 1, 1, 0, 0],
      ] as const
    ).map(([from, to, x, y, x2, y2]) => ({
      from,
      to,
      mode: 'rail',
      corridors: [],
      line: [
        [x, y],
        [x2, y2],
      ] as Position[],
    }));
    expect(new Set(strokeSides(ring, pairEnds(ring))).size).toBe(1);
  });
});

describe('drawn network', () => {
  it('meets with one tangent where a line runs on', () => {
    const network = drawNetwork({
      legs: [
        leg('a', 'b', [
          [60, 45],
          [61, 45],
        ]),
        leg('b', 'c', [
          [61, 45],
          [62, 45.6],
        ]),
      ],
      seaLanes: [],
    });
    const [first, second] = [...network.values()];
    expect(first?.forward.at(-1)).toEqual(second?.forward[0]);
    const slope = (line: readonly Position[] | undefined, at: number): number => {
      const [a, b] = [line?.at(at), line?.at(at + 1)];
      return a && b ? (b[1] - a[1]) / (b[0] - a[0]) : Number.NaN;
    };
    expect(slope(first?.forward, -2)).toBeCloseTo(slope(second?.forward, 0), 6);
  });

  it('runs on past 180 degrees where a lane crosses the antimeridian', () => {
    const network = drawNetwork({
      legs: [],
      seaLanes: [
        lane('jp', 'us', [
          [140, 35],
          [170, 45],
          [200, 45],
          [240, 35],
        ]),
      ],
    });
    const line = network.get('lane-jp--us');
    expect(line?.box).toEqual([140, 35, 240, 45]);
    for (const [lon] of line?.forward ?? []) expect(lon).toBeGreaterThanOrEqual(140);
  });

  describe('of the shipped data', () => {
    let data: Dataset;
    beforeAll(async () => {
      data = deepFreeze(await loadDataset(fileURLToPath(new URL('../..', import.meta.url))));
    });

    it('has every leg and lane, with ends near their places and no leap across the map', () => {
      const network = drawNetwork(data);
      expect(network.size).toBe(data.legs.length + data.seaLanes.length);
      for (const source of [...data.legs, ...data.seaLanes]) {
        const line = network.get(source.id)?.forward ?? [];
        const farthest = 'mode' in source ? 4 : 30;
        for (const [drawn, given] of [
          [line[0], source.coordinates[0]],
          [line.at(-1), source.coordinates.at(-1)],
        ] as const) {
          expect(drawn && given ? km(given, drawn) : Number.NaN, source.id).toBeLessThan(farthest);
        }
        line.slice(1).forEach(([lon], i) => {
          expect(Math.abs(lon - (line[i]?.[0] ?? 0)), source.id).toBeLessThan(180);
        });
      }
    });
  });
});
