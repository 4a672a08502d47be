import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { estimate, isolationByMineral, wedgeLimits, wedges } from '../../../src/engine/index.ts';
import { scenarioOf, shipmentOf, tinyDataset, tinyEstimate } from '../../fixtures/tiny-dataset.ts';

const result = tinyEstimate();
const all = wedges(tinyDataset, result);
const of = (mineral: string, rows = all) => {
  const row = rows.find((each) => each.mineral === mineral);
  if (row === undefined) throw new Error(`No wedges of ${mineral}.`);
  return row;
};

describe('the wedges of a mineral', () => {
  it('are those of its flows, weighted by tonnes; freight and time are apart', () => {
    const conc = shipmentOf(result, 'conc');
    const stage = of('copper').by_stage.find((each) => each.stage === 'concentrate');
    expect(stage?.freight.share).toBeCloseTo(conc.freight_share_of_value ?? Number.NaN, 12);
    const hours = conc.routes.reduce((sum, route) => sum + route.share * (route.breakdown.time + route.breakdown.reliability), 0);
    expect(stage?.time.usd_per_t).toBeCloseTo(hours, 9);
    expect(stage?.time.share).toBeCloseTo(hours / 2500, 12);
    const both = of('copper');
    const sum = (key: 'freight' | 'time') => both.by_stage.reduce((total, each) => total + each[key].share * each.value_usd_y, 0);
    for (const key of ['freight', 'time'] as const) expect(both[key].share * both.value_usd_y).toBeCloseTo(sum(key), 0);
  });

  it('tell owners who are buyers, and the largest buyer', () => {
    const { market_power: power } = of('copper').by_stage.find((each) => each.stage === 'concentrate') ?? of('uranium');
    // The mine is 60 % of a Chinese owner, and sells to China alone.
    expect(power.owner_is_buyer_share).toBeCloseTo(0.6, 12);
    expect(power.largest_buyer).toEqual({ country: 'CN', share: 1 });
    expect(power.unfinished_share).toBe(1);
    const metal = of('copper').by_stage.find((each) => each.stage === 'refined')?.market_power;
    // A quarter of the smelter belongs to nobody known, and the Uzbek plant to nobody at all: (60 x 0.25 + 20) / 80.
    expect(metal).toMatchObject({ owner_is_buyer_share: 0, unfinished_share: 0, largest_buyer: { country: 'TR', share: 1 } });
    expect(metal?.owner_unknown_share).toBeCloseTo((60 * 0.25 + 20) / 80, 9);
  });

  it('know what is barred: all uranium, by its class', () => {
    expect(of('uranium').policy.barred_share).toBe(1);
    expect(of('uranium').binding).toBe('policy');
    expect(of('copper').policy.barred_share).toBe(0);
  });

  it('leave out what has no price, and what does not move', () => {
    expect(all.map(({ mineral }) => mineral)).toEqual(['copper', 'uranium']);
    expect(wedges(tinyDataset, tinyEstimate([{ type: 'close-country', country: 'KZ', scope: 'any' }]))).toEqual([]);
  });

  it('bind where they pass their limit the most', () => {
    const rows = [...all, ...all.flatMap(({ by_stage }) => by_stage)];
    for (const { binding, strength } of rows) {
      const most = Math.max(...Object.values(strength));
      if (binding === null) expect(most).toBeLessThan(1);
      else expect(strength[binding]).toBe(most);
    }
    const dear: Lever = { type: 'scale', what: 'tariff', factor: 60, on: {} };
    const bound = wedges(tinyDataset, tinyEstimate([dear])).find(({ mineral }) => mineral === 'copper');
    expect(bound?.by_stage.find(({ stage }) => stage === 'concentrate')?.binding).toBe('freight');
    const strict = wedges(tinyDataset, result, [], { money: 1, holders: 1.1, barred: 1.1 });
    expect(strict.every(({ binding }) => binding === null)).toBe(true);
    for (const { low, mid, high } of Object.values(wedgeLimits)) expect(low < mid && mid < high).toBe(true);
  });

  it('set a price cut that was seen beside what they explain of it', () => {
    const seen = { id: 'seen', type: 'isolation-discount', value: 30, low: 20, minerals: ['copper'] } as const;
    const told = of('copper', wedges(tinyDataset, result, [{ ...seen, minerals: ['copper'] }]));
    const conc = told.by_stage.find(({ stage }) => stage === 'concentrate');
    expect(conc?.market_power.observed_discount).toEqual({ instrument: 'seen', low: 0.2, mid: 0.3, high: 0.3 });
    const explained = (conc?.freight.share ?? 0) + (conc?.time.share ?? 0) + (conc?.policy.share ?? 0);
    expect(conc?.market_power.unexplained_share).toBeCloseTo(0.3 - explained, 12);
    expect(told.by_stage.find(({ stage }) => stage === 'refined')?.market_power.observed_discount).toBeNull();
  });
});

describe('the isolation discount', () => {
  it('is the way to the coast, or the whole way where the buyer is reached by land', () => {
    const rows = isolationByMineral(result);
    const copper = rows.find(({ mineral }) => mineral === 'copper');
    expect(rows.map(({ mineral }) => mineral)).toEqual(['copper', 'uranium']);
    const freight = (id: string): number => shipmentOf(result, id).freight_share_of_value ?? 0;
    const whole = ['conc', 'cath@smelter', 'cath@uz-plant'].reduce(
      (sum, id) => sum + freight(id) * (shipmentOf(result, id).value_usd_y ?? 0),
      0,
    );
    const value = 250e6 + 8760 * 80e3;
    expect(copper?.share).toBeLessThan(whole / value);
    expect(copper?.share).toBeGreaterThan((freight('conc') * 250e6) / value);
    const landOnly = isolationByMineral(
      tinyEstimate([
        { type: 'close-corridor', corridor: 'middle' },
        { type: 'close-place', place: 'ru-port' },
      ]),
    );
    expect(landOnly.find(({ mineral }) => mineral === 'copper')?.share).toBeCloseTo(freight('conc'), 6);
  });

  it('is the same whatever duty is due, and passes over cargo that earns nothing', () => {
    const [plain] = isolationByMineral(tinyEstimate([]));
    const [taxed] = isolationByMineral(tinyEstimate([{ type: 'export-duty', country: 'KZ', mineral: 'copper', share: 0.1 }]));
    expect(plain?.usd_per_t).toBeGreaterThan(1);
    expect((taxed?.usd_per_t ?? 0) / (plain?.usd_per_t ?? 1)).toBeCloseTo(1, 2);
    const worthless = tinyEstimate([{ type: 'premium', mineral: 'copper', share: -1 }]);
    expect(isolationByMineral(worthless).map(({ mineral }) => mineral)).toEqual(['uranium']);
  });

  it('wants the steps of the routes', () => {
    expect(() => isolationByMineral(estimate(tinyDataset, scenarioOf(), { itineraries: 'none' }))).toThrow(/have no steps/);
  });
});
