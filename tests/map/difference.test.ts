import { describe, expect, it } from 'vitest';
import type { LinkFlow } from '../../src/engine/estimate-types.ts';
import { drawNetwork } from '../../src/map/geometry/drawn-network.ts';
import { lineWidth } from '../../src/map/line-width.ts';
import { changeLabels, isWritten } from '../../src/map/parts/change-labels.ts';
import { changedLines, MIN_CHANGE_T_Y } from '../../src/map/parts/changed-lines.ts';
import { differenceFeatures } from '../../src/map/parts/difference.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { lane, leg } from './map-world.ts';

const track = leg('a', 'b', [
  [60, 45],
  [62, 45],
]);
const sea = lane('p', 'q', [
  [50, 43],
  [49, 40],
]);
const network = drawNetwork({ legs: [track], seaLanes: [sea] });

const link = (id: string, corridor: LinkFlow['corridor'], forward_t_y: number, backward_t_y = 0): LinkFlow =>
  deepFreeze({ leg: id, corridor, forward_t_y, backward_t_y });
const label = (change: number): string => `${change}`;

describe('lines that change', () => {
  it('gain and lose by corridor, the largest first, both directions together', () => {
    const a = [link(track.id, 'northern', 40_000, 10_000), link(track.id, 'middle', 1_000)];
    const b = [link(track.id, 'middle', 31_000)];
    expect(changedLines(a, b, network)).toEqual([
      { leg: track.id, corridor: 'northern', a_t_y: 50_000, b_t_y: 0, change_t_y: -50_000, runsForward: true },
      { leg: track.id, corridor: 'middle', a_t_y: 1_000, b_t_y: 31_000, change_t_y: 30_000, runsForward: true },
    ]);
  });

  it('are none where the estimates are the same, or differ by next to nothing', () => {
    const a = [link(track.id, 'middle', 10_000)];
    expect(changedLines(a, a, network)).toEqual([]);
    expect(changedLines(a, [link(track.id, 'middle', 10_000 + MIN_CHANGE_T_Y - 1)], network)).toEqual([]);
    expect(changedLines(a, [link(track.id, 'middle', 10_000 + MIN_CHANGE_T_Y)], network)).toHaveLength(1);
  });

  it('take all corridors of a sea lane as one: a change of corridor ashore is none at sea', () => {
    const a = [link(sea.id, 'northern', 20_000)];
    const b = [link(sea.id, 'middle', 20_000), link(sea.id, 'southern', 5_000)];
    expect(changedLines(a, b, network)).toEqual([
      { leg: sea.id, corridor: 'ocean', a_t_y: 20_000, b_t_y: 25_000, change_t_y: 5_000, runsForward: true },
    ]);
  });
});

describe('the difference map', () => {
  it('draws gains and losses as wide as the change, beside each other, with letter and sign', () => {
    const a = [link(track.id, 'northern', 50_000)];
    const b = [link(track.id, 'middle', 30_000)];
    const features = differenceFeatures(a, b, network, label).features.map(({ properties }) => properties);
    expect(features.map(({ corridor, loss, width, label: words }) => ({ corridor, loss, width, label: words }))).toEqual([
      { corridor: 'northern', loss: true, width: lineWidth(50_000), label: 'N -50000' },
      { corridor: 'middle', loss: false, width: lineWidth(30_000), label: 'M 30000' },
    ]);
    const [loss, gain] = features;
    expect(Math.abs((loss?.offset ?? 0) - (gain?.offset ?? 0))).toBeCloseTo((lineWidth(50_000) + lineWidth(30_000)) / 2);
  });
});

describe('the words of the difference map', () => {
  const first = leg('b', 'c', [
    [62, 45],
    [63, 45],
  ]);
  const far = leg('x', 'y', [
    [70, 50],
    [70, 51],
  ]);
  const long = leg('v', 'w', [
    [10, 50],
    [30, 50],
    [50, 50],
    [70, 50],
  ]);
  const wide = drawNetwork({ legs: [track, first, far, long], seaLanes: [] });
  const words = (a: readonly LinkFlow[], b: readonly LinkFlow[]) =>
    changeLabels(differenceFeatures(a, b, wide, label)).features.map(({ properties, geometry }) => ({
      ...properties,
      at: geometry.coordinates.map((degree) => Math.round(degree * 2) / 2),
    }));

  it('stand once on legs that run on into each other and change alike, the largest change first, however short its line', () => {
    const b = [link(track.id, 'middle', 30_000), link(first.id, 'middle', 30_000), link(far.id, 'northern', 90_000)];
    const [large, small, ...more] = words([], b);
    expect(large).toEqual({ label: 'N 90000', t_y: 90_000, part: 1, at: [70, 50.5] });
    expect(small).toMatchObject({ label: 'M 30000', t_y: 30_000, part: 1 / 3 });
    expect(Math.abs((small?.at[0] ?? 0) - 61.5)).toBeLessThanOrEqual(0.5);
    expect(more).toEqual([]);
  });

  it('leave small changes to a nearer look', () => {
    const drawn = changeLabels(differenceFeatures([], [link(far.id, 'middle', 90_000), link(track.id, 'middle', 1_000)], wide, label));
    const written = (zoom: number) =>
      drawn.features.filter(({ properties }) => isWritten(properties, zoom)).map(({ properties }) => properties.label);
    expect(written(4)).toEqual(['M 90000']);
    expect(written(6)).toEqual(['M 90000', 'M 1000']);
  });

  it('stand on each of two corridors that share a track, and on each stretch that changes otherwise', () => {
    const b = [link(track.id, 'middle', 30_000), link(first.id, 'middle', 20_000), link(track.id, 'northern', 10_000)];
    expect(words([], b).map(({ label: text }) => text)).toEqual(['M 30000', 'M 20000', 'N 10000']);
  });

  it('stand again where a line is long', () => {
    const at = words([], [link(long.id, 'middle', 30_000)]).map(({ at: [lon] }) => Math.round(lon ?? 0));
    expect(at.length).toBeGreaterThan(1);
    expect(at.every((lon, i) => at.slice(i + 1).every((other) => Math.abs(other - lon) >= 11))).toBe(true);
  });
});
