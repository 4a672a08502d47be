import { describe, expect, it } from 'vitest';
import type { ShipmentEstimate } from '../../src/engine/estimate-types.ts';
import { unmarked } from '../../src/planner/figure-marks.ts';
import {
  costDifferences,
  segments,
  stairBand,
  stairs,
  standingHours,
  stepAt,
  tellingPlace,
  waysByCorridor,
} from '../../src/planner/itinerary.ts';
import { itineraryHeadline } from '../../src/planner/itinerary-words.ts';
import { strandedReason } from '../../src/planner/reason-words.ts';
import { spentAfter } from '../../src/planner/stairs/spent.ts';
import { stepRows } from '../../src/planner/step-rows.ts';
import { flow, noCost, route, step, strandedFlow } from '../fixtures/estimates.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { plain, wordsIn } from './words.ts';

const overCaspian = route('middle', 1, {
  cost_usd_per_t: 100,
  legs: [
    step('access:balkhash-smelter', 'access', 'road', 'balkhash-smelter', 'kz-balkhash', 5),
    step('l1', 'haul', 'rail', 'kz-balkhash', 'kz-beyneu', 1000),
    step('l2', 'haul', 'rail', 'kz-beyneu', 'kz-aktau-port', 400),
    step('port:kz-aktau-port', 'port', 'port', 'kz-aktau-port', 'kz-aktau-port', 0),
    step('f1', 'haul', 'ferry', 'kz-aktau-port', 'az-alat', 487),
    step('border:l3', 'border', 'border', 'az-alat', 'ge-gardabani', 0),
    step('l3', 'haul', 'rail', 'az-alat', 'ge-poti', 800),
    step('sea-1', 'haul', 'sea', 'ge-poti', 'sea-9', 500),
    step('sea-2', 'haul', 'sea', 'sea-9', 'nl-rotterdam', 6500),
  ],
});

describe('segments of a route', () => {
  it('join one mode, take a short way to the railhead with them, and turn to ocean at sea', () => {
    expect(segments(overCaspian).map(({ mode, from, to, km, colour }) => [mode, from, to, km, colour])).toEqual([
      ['rail', 'balkhash-smelter', 'kz-aktau-port', 1405, 'middle'],
      ['ferry', 'kz-aktau-port', 'az-alat', 487, 'middle'],
      ['rail', 'az-alat', 'ge-poti', 800, 'middle'],
      ['sea', 'ge-poti', 'nl-rotterdam', 7000, 'ocean'],
    ]);
  });

  it('keep a long way to the railhead apart, and a route without steps empty', () => {
    const far = route('middle', 1, { legs: [step('a', 'access', 'road', 's', 'r', 120), step('l', 'haul', 'rail', 'r', 'p', 300)] });
    expect(segments(far).map(({ mode, km }) => [mode, km])).toEqual([
      ['road', 120],
      ['rail', 300],
    ]);
    expect(segments(route('middle', 1, { legs: [] }))).toEqual([]);
  });
});

describe('the band around the stairs', () => {
  const spread = (value: number) => ({ p10: value - 1, p50: value, p90: value + 2 });
  const spent = (value: number) => ({ cost_usd_per_t: spread(value), hours: spread(10 * value) });
  const range = { id: overCaspian.id, start: spent(2), steps: overCaspian.legs.map(({ id }, at) => ({ id, ...spent(10 + at) })) };

  it('stands at the kilometres of the stairs, from P10 to P90', () => {
    const band = stairBand(overCaspian, [range], 'cost_usd_per_t');
    const kilometres = stairs(overCaspian, 'cost_usd_per_t').flatMap(({ km, step: of }) => (of === null ? [] : [km]));
    expect(band?.map(({ km }) => km)).toEqual([0, ...kilometres]);
    expect(band?.[0]).toEqual({ km: 0, low: 1, high: 4 });
    expect(band?.at(-1)).toMatchObject({ low: 17, high: 20 });
    expect(stairBand(overCaspian, [range], 'hours')?.[1]).toMatchObject({ low: 99, high: 102 });
  });

  it('is not there before the draws are, or without the route in them', () => {
    expect(stairBand(overCaspian, null, 'hours')).toBeNull();
    expect(stairBand(overCaspian, [{ ...range, id: 'other' }], 'hours')).toBeNull();
  });
});

describe('stairs', () => {
  it('end at the route’s own cost: what no step holds stands at the start', () => {
    const points = stairs(overCaspian, 'cost_usd_per_t');
    const inSteps = overCaspian.legs.reduce((sum, one) => sum + one.cost_usd_per_t, 0);
    expect(inSteps).toBeGreaterThan(100);
    expect(stairs({ ...overCaspian, cost_usd_per_t: inSteps + 20 }, 'cost_usd_per_t')[1]).toEqual({
      km: 0,
      value: 20,
      at: 'balkhash-smelter',
      step: null,
    });
    expect(points.at(-1)?.km).toBe(9692);
    expect(points.filter((point) => point.at !== null).map((point) => point.at)).toEqual(['kz-aktau-port', 'ge-gardabani']);
  });
});

describe('what has been spent after a step', () => {
  it('is what the stairs show there, and at the last step the route’s own cost', () => {
    const insured = { ...overCaspian, cost_usd_per_t: overCaspian.legs.reduce((sum, one) => sum + one.cost_usd_per_t, 20) };
    const money = stairs(insured, 'cost_usd_per_t').filter((point) => point.step !== null);
    insured.legs.forEach((_, index) => {
      const { km, cost_usd_per_t } = spentAfter(insured, index);
      expect([km, cost_usd_per_t]).toEqual([money[index]?.km, money[index]?.value]);
    });
    expect(spentAfter(insured, insured.legs.length - 1).cost_usd_per_t).toBe(insured.cost_usd_per_t);
    expect(spentAfter(insured, -1)).toEqual({ km: 0, cost_usd_per_t: 20, hours: expect.any(Number) });
  });
});

describe('the step that belongs to something on the map', () => {
  it('is the haul over a leg, and what happens at a place before the way that ends there', () => {
    const ferry = overCaspian.legs.find((step) => step.mode === 'ferry');
    if (!ferry) throw new Error('The route has no ferry.');
    expect(stepAt(overCaspian, { kind: 'leg', id: ferry.id })).toBe(ferry.id);
    const port = overCaspian.legs.find((step) => step.km === 0 && step.to === 'kz-aktau-port');
    expect(stepAt(overCaspian, { kind: 'place', id: 'kz-aktau-port' })).toBe(port?.id);
    expect(stepAt(overCaspian, { kind: 'place', id: 'nl-rotterdam' })).toBe(overCaspian.legs.at(-1)?.id);
    expect(stepAt(overCaspian, { kind: 'place', id: 'kz-dostyk' })).toBeNull();
    expect(stepAt(overCaspian, { kind: 'site', id: 'balkhash-smelter' })).toBeNull();
  });

  it('names the end of each point of the stairs, so that either shows the other', () => {
    const steps = stairs(overCaspian, 'hours').flatMap((point) => point.step ?? []);
    expect(steps).toEqual(overCaspian.legs.map((step) => step.id));
  });
});

describe('rows of steps', () => {
  it('join the lanes of the sea into one voyage and open legs and places', () => {
    const rows = stepRows(overCaspian);
    expect(rows.at(-1)).toMatchObject({ mode: 'sea', from: 'ge-poti', to: 'nl-rotterdam', km: 7000, opens: null });
    expect(rows.map((row) => row.opens)).toEqual([
      null,
      { kind: 'leg', id: 'l1' },
      { kind: 'leg', id: 'l2' },
      { kind: 'place', id: 'kz-aktau-port' },
      { kind: 'leg', id: 'f1' },
      { kind: 'leg', id: 'l3' },
      { kind: 'leg', id: 'l3' },
      null,
    ]);
  });

  it('count what stands and not what moves', () => {
    expect(standingHours(overCaspian)).toBe(48);
  });
});

describe('ways by corridor', () => {
  it('put the best of each corridor first and fold the others behind it', () => {
    const routes = [
      route('middle', 0.4, { id: 'a' }),
      route('northern', 0.1, { id: 'b' }),
      route('middle', 0.3, { id: 'c' }),
      route('middle', 0.2, { id: 'd' }),
    ];
    expect(waysByCorridor(routes).map(({ best, others }) => [best.id, others.map((one) => one.id)])).toEqual([
      ['a', ['c', 'd']],
      ['b', []],
    ]);
  });
});

describe('what tells routes apart', () => {
  it('is the best-ranked place that the others of the corridor do not touch', () => {
    const kuryk = route('middle', 1, {
      id: 'k',
      legs: [step('l', 'haul', 'rail', 'a', 'kz-small', 1), step('m', 'haul', 'rail', 'kz-small', 'kz-kuryk', 1)],
    });
    const rank = (place: string) => (place === 'kz-kuryk' ? 1 : 3);
    expect(tellingPlace(kuryk, [overCaspian, kuryk], rank)).toBe('kz-kuryk');
    expect(tellingPlace(kuryk, [kuryk, route('northern', 1)], rank)).toBeNull();
  });

  it('are the parts of the cost that differ by a dollar, the largest first', () => {
    const first = route('northern', 1, { breakdown: { ...noCost, haul: 70, sea: 40, time: 10.2 } });
    const second = route('middle', 0, { breakdown: { ...noCost, haul: 60, sea: 80, time: 10.9 } });
    expect(costDifferences(first, second)).toEqual([
      { part: 'sea', saves: 40 },
      { part: 'haul', saves: -10 },
    ]);
  });
});

describe('the sentence over an itinerary', () => {
  const ways = (second: { cost_usd_per_t: number; hours: number }): ShipmentEstimate =>
    flow('x', {
      routes: [
        route('northern', 0.9, { cost_usd_per_t: 147, hours: 12 * 24, legs: [], breakdown: { ...noCost, haul: 147 } }),
        route('middle', 0.1, { ...second, legs: [], breakdown: { ...noCost, haul: 147, sea: 78 } }),
      ],
    });

  it.each([
    [
      { cost_usd_per_t: 225, hours: 29 * 24 },
      'Balkhash – EU North Sea ports: the Northern way is 17 days and USD 78 a tonne ahead of the Middle way',
    ],
    [
      { cost_usd_per_t: 225, hours: 10 * 24 },
      'Balkhash – EU North Sea ports: the Northern way is USD 78 a tonne cheaper and 2 days slower than the Middle way',
    ],
    [
      { cost_usd_per_t: 147, hours: 29 * 24 },
      'Balkhash – EU North Sea ports: the Northern way is 17 days faster than the Middle way for the same money',
    ],
    [{ cost_usd_per_t: 147, hours: 12 * 24 }, 'Balkhash – EU North Sea ports: the Northern way and the Middle way cost and take the same'],
  ])('weighs the best way against the next: %o', async (second, sentence) => {
    const context = { words: unmarked(await wordsIn('en')), dataset: smallDataset, details: null };
    expect(plain(itineraryHeadline(context, ways(second)).title)).toBe(sentence);
  });

  it('says why the first wins', async () => {
    const context = { words: unmarked(await wordsIn('en')), dataset: smallDataset, details: null };
    expect(plain(itineraryHeadline(context, ways({ cost_usd_per_t: 225, hours: 29 * 24 })).detail)).toBe(
      'It wins on sea and ferry (USD 78).',
    );
  });

  it('says what is left behind when only a part moves', async () => {
    const context = { words: unmarked(await wordsIn('en')), dataset: smallDataset, details: null };
    const partly = flow('x', {
      stranded_t_y: 750,
      routes: [route('middle', 0.5, { legs: [] })],
      reason_parts: {
        code: 'limit-full',
        railhead: 'kz-aktau-port',
        market: 'gulf',
        closed: [],
        closed_to_transit: [],
        barred: [],
        barred_modes: [],
        limits: ['class-7-caspian'],
      },
    });
    expect(plain(itineraryHeadline(context, partly).detail)).toBe(
      '750 t a year finds no open way. Full: the quota for uranium over the Caspian. No other open way is cheaper than leaving the cargo.',
    );
  });

  it('tells of the stranded in Russian, with the reason from its parts', async () => {
    const context = { words: unmarked(await wordsIn('ru')), dataset: smallDataset, details: null };
    const stuck = strandedFlow('x', 'English text', {
      reason_parts: {
        code: 'no-route',
        railhead: 'kz-aktau-port',
        market: 'gulf',
        closed: [],
        closed_to_transit: ['RU', 'CN'],
        barred: ['IR'],
        barred_modes: ['ferry'],
        limits: [],
      },
      market: 'gulf',
      tonnes_y: 5e3,
    });
    expect(plain(itineraryHeadline(context, stuck).title)).toBe(
      'Без пути: 5 тыс. т/\u2060год, медь катодная (марка А), Балхаш – Персидский залив (Джебель-Али)',
    );
    expect(plain(strandedReason(context, stuck))).toBe(
      'Нет открытого пути: Актау – Персидский залив (Джебель-Али) (закрыто для транзита: Россия, Китай; этому грузу нельзя через: Иран; и нельзя: паром).',
    );
  });
});
