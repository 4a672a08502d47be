import { describe, expect, it } from 'vitest';
import type { LinkFlow } from '../../src/engine/estimate-types.ts';
import { drawNetwork } from '../../src/map/geometry/drawn-network.ts';
import { lineWidth } from '../../src/map/line-width.ts';
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
