import { beforeAll, describe, expect, it } from 'vitest';
import { packData } from '../../../src/dataset/pack.ts';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { baselineScenario, type Estimate, estimate } from '../../../src/engine/index.ts';
import { shippedData } from '../../dataset/data.ts';

let core: Dataset;
const under = (...levers: Lever[]): Estimate => estimate(core, { ...baselineScenario(core), levers });
const noRussia: Lever = { type: 'close-country', country: 'RU', scope: 'transit' };
const tight: Lever = { type: 'scale', what: 'capacity', factor: 0.7, on: { corridor: 'middle' } };
const dostyk: Lever = { type: 'set-capacity', t_per_y: 9_000_000, on: { leg: 'rail-cn-alashankou--kz-dostyk' } };

beforeAll(async () => {
  core = packData(await shippedData).core;
});

describe('the limits of the shipped data', () => {
  it.each<[string, Lever[]]>([
    ['the baseline', []],
    ['Russia closed', [noRussia]],
    ['Russia closed and a Middle Corridor of seven tenths', [noRussia, tight]],
    ['9 Mt through Dostyk', [dostyk]],
  ])('are kept to 1e-4 in %s', (_, levers) => {
    const { capacities } = under(...levers);
    for (const { id, capacity_t_y, background_t_y, used_t_y } of capacities) {
      const room = Math.max(0, capacity_t_y - background_t_y);
      expect(used_t_y, id).toBeLessThanOrEqual(room * (1 + 1e-4));
    }
  });

  it('hold the feeders of 89,000 boxes with the cargo that is not modelled', () => {
    const row = under().capacities.find(({ id }) => id === 'aktau-alat-boxes');
    expect(row?.capacity_t_y).toBe(89_000 * 22);
    expect((row?.background_t_y ?? 0) + (row?.used_t_y ?? 0)).toBeCloseTo(55_100 * 22, 0);
  });

  it('hold the boxes of the ports of Aktau and Baku with those that are not modelled, and of Turkmenbashi without', () => {
    const { capacities } = under();
    const boxes = (id: string) => {
      const row = capacities.find((each) => each.id === id);
      return row && { capacity: row.capacity_t_y / 22, total: (row.background_t_y + row.used_t_y) / 22, background: row.background_t_y };
    };
    const aktau = boxes('aktau-port-boxes');
    expect(aktau?.capacity).toBeCloseTo(140_000, 6);
    expect(aktau?.total).toBeCloseTo(55_100, 0);
    const baku = boxes('baku-port-boxes');
    expect(baku?.capacity).toBeCloseTo(150_000, 6);
    expect(baku?.total).toBeCloseTo(100_000, 0);
    const turkmenbashi = boxes('turkmenbashi-port-boxes');
    expect(turkmenbashi?.capacity).toBeCloseTo(400_000, 6);
    expect(turkmenbashi?.background).toBe(0);
  });

  it('hold 120 trains a day between Dostyk and Mointy, 37 of them seen there, and narrow with the line', () => {
    const line = ({ capacities }: Estimate) => capacities.find(({ id }) => id === 'dostyk-mointy-trains');
    const train = 365 * 91 * 22;
    const row = line(under());
    expect(row?.capacity_t_y).toBeCloseTo(120 * train, 3);
    expect((row?.background_t_y ?? 0) + (row?.used_t_y ?? 0)).toBeCloseTo(37 * train, 0);
    const narrow = line(under({ type: 'scale', what: 'capacity', factor: 0.5, on: { leg: 'rail-kz-aktogay--kz-sayak' } }));
    expect(narrow?.capacity_t_y).toBeCloseTo(120 * train * 0.9, 3);
  });

  it('give a crossing into China a capacity only by a lever, and then leave room for what is seen there', () => {
    const crossing = ({ capacities }: Estimate) => capacities.find(({ id }) => id === 'rail-cn-alashankou--kz-dostyk');
    expect(crossing(under())).toBeUndefined();
    const row = crossing(under(dostyk));
    expect(row?.background_t_y).toBeGreaterThan(1_000_000);
    expect((row?.background_t_y ?? 0) + (row?.used_t_y ?? 0)).toBeLessThanOrEqual(9_000_000 * (1 + 1e-4));
    expect(row?.shadow_usd_per_t).toBeGreaterThan(0);
  });
});
