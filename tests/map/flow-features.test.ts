import { describe, expect, it } from 'vitest';
import type { LinkFlow } from '../../src/engine/estimate-types.ts';
import { drawNetwork } from '../../src/map/geometry/drawn-network.ts';
import { lineWidth } from '../../src/map/line-width.ts';
import { flowFeatures } from '../../src/map/parts/flow-features.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { lane, leg } from './map-world.ts';

const west = leg('a', 'b', [
  [60, 45],
  [62, 45],
]);
/** Drawn towards the west, so that the stroke a-b-c runs against it. */
const east = leg('c', 'b', [
  [64, 45.2],
  [62, 45],
]);
const road = leg(
  'c',
  'd',
  [
    [64, 45.2],
    [64.5, 47],
  ],
  { mode: 'road', status: 'construction' },
);
const sea = lane('p', 'q', [
  [50, 43],
  [49, 40],
]);
const network = drawNetwork({ legs: [west, east, road], seaLanes: [sea] });

const link = (id: string, corridor: LinkFlow['corridor'], forward_t_y: number, backward_t_y = 0): LinkFlow =>
  deepFreeze({ leg: id, corridor, forward_t_y, backward_t_y });

const properties = (links: readonly LinkFlow[], options = {}) =>
  flowFeatures(links, network, options).features.map((one) => one.properties);

describe('line width', () => {
  it.each([
    [0, 1.1],
    [2_000, 1.397],
    [100_000, 3.2],
    [1_000_000, 7.741],
    [2_000_000, 10.491],
    [9_000_000, 11],
  ])('of %i t a year is %f px at zoom 5', (tonnes, px) => {
    expect(lineWidth(tonnes)).toBeCloseTo(px, 3);
  });
});

describe('flow features', () => {
  it('lie side by side in the order N M E, centred on the track', () => {
    const lines = properties([link(west.id, 'eastern', 4e5), link(west.id, 'northern', 1e5), link(west.id, 'middle', 9e5)]);
    const across = ['northern', 'middle', 'eastern'].map((id) => lines.find(({ corridor }) => corridor === id));
    const edges = across.map((line) => ({
      left: (line?.offset ?? 0) - (line?.width ?? 0) / 2,
      right: (line?.offset ?? 0) + (line?.width ?? 0) / 2,
    }));
    expect(edges[0]?.right).toBeCloseTo(edges[1]?.left ?? Number.NaN);
    expect(edges[1]?.right).toBeCloseTo(edges[2]?.left ?? Number.NaN);
    expect((edges[0]?.left ?? 0) + (edges[2]?.right ?? 0)).toBeCloseTo(0);
    expect(edges[0]?.left).toBeLessThan(0);
    for (const line of lines) expect(line.bundle).toBeCloseTo(lineWidth(1e5) + lineWidth(4e5) + lineWidth(9e5));
  });

  it('turn geometry and offset when the net flow runs against the leg', () => {
    const both = [link(west.id, 'northern', 1e5), link(west.id, 'middle', 1e5)];
    const turned = [link(west.id, 'northern', 0, 1e5), link(west.id, 'middle', 0, 1e5)];
    const [there] = flowFeatures(both, network).features;
    const [back] = flowFeatures(turned, network).features;
    expect(back?.geometry.coordinates).toEqual(there?.geometry.coordinates.toReversed());
    expect(back?.properties.offset).toBeCloseTo(-(there?.properties.offset ?? 0));
    expect(there?.properties.offset).not.toBe(0);
  });

  it('keep their side where the next leg is drawn the other way', () => {
    // Cargo goes a, b, c: with the first leg, against the second; on both the northern line lies to the left of travel.
    const lines = flowFeatures(
      [link(west.id, 'northern', 1e5), link(west.id, 'middle', 1e5), link(east.id, 'northern', 0, 1e5), link(east.id, 'middle', 0, 1e5)],
      network,
    ).features.filter(({ properties: { corridor } }) => corridor === 'northern');
    expect(lines).toHaveLength(2);
    const [first, second] = lines;
    expect(first?.properties.offset).toBeCloseTo(second?.properties.offset ?? Number.NaN);
    expect(first?.properties.offset).toBeLessThan(0);
    const ends = [first?.geometry.coordinates.at(-1), second?.geometry.coordinates[0]].sort();
    expect(ends[0]).toEqual(ends[1]);
  });

  it('become one ocean line on a sea lane', () => {
    const lines = properties([link(sea.id, 'middle', 2e5), link(sea.id, 'northern', 0, 1e5)]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ corridor: 'ocean', t_y: 3e5, offset: 0, shield: '', mode: 'sea' });
  });

  it('are thinner on roads and know that a track is not there yet', () => {
    const [line] = properties([link(road.id, 'eastern', 5e5)]);
    expect(line?.width).toBeCloseTo(0.7 * lineWidth(5e5));
    expect(line?.state).toBe('construction');
  });

  it.each([
    [8_999, ''],
    [9_000, 'N'],
  ])('with %i t a year bear the letter "%s"', (tonnes, letter) => {
    expect(properties([link(west.id, 'northern', tonnes)])[0]?.shield).toBe(letter);
  });

  it('leave out what carries nothing, less than asked, or is no leg', () => {
    expect(properties([link(west.id, 'northern', 0), link('rail-x--y', 'northern', 5)])).toEqual([]);
    expect(properties([link(west.id, 'northern', 40), link(west.id, 'middle', 60)], { minTonnes: 50 })).toMatchObject([
      { corridor: 'middle', offset: 0 },
    ]);
  });

  it('draw the widest first, so that thin lines stay on top', () => {
    const widths = properties([link(west.id, 'northern', 1e4), link(east.id, 'middle', 1e6), link(sea.id, 'middle', 1e5)]).map(
      ({ width }) => width,
    );
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});
