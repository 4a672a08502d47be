import { describe, expect, it } from 'vitest';
import type { Dataset, Leg, Place } from '../../../src/dataset/types.ts';
import { insurance, reliabilityCost, valueOfTime } from '../../../src/engine/cost/value-of-time.ts';
import { bestOf, scenarioOf, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';
import { tinyLegs } from '../../fixtures/tiny-network.ts';

/** Example 2A of the method: 1,800 km of rail with a border and a change of gauge, a port, 400 km of sea, copper concentrate. */
const value = 2500;
const capital = { capitalRate: 0.1, depreciationRate: 0, shipperUsdPerTonneHour: 0 };

describe('example 2A by formula', () => {
  const vot = valueOfTime(value, capital);
  const hours = 1800 / 20 + 30 + 24 + 48 + 400 / 18;

  it('has a value of time of 0.028539 USD/t-h', () => {
    expect(vot.toFixed(6)).toBe('0.028539');
    expect(hours.toFixed(2)).toBe('214.22');
    expect((vot * hours).toFixed(2)).toBe('6.11');
  });

  it('insures CIF plus ten per cent for 8.25 USD/t', () => {
    expect(insurance(value, 0.003, 1.1)).toBeCloseTo(8.25, 12);
  });

  it('values a spread of 60 hours at 0.68 USD/t', () => {
    expect(reliabilityCost(60 ** 2, vot, 0.4).toFixed(2)).toBe('0.68');
  });

  it('adds decay and what the shipper pays beyond capital to the value of time', () => {
    expect(valueOfTime(8760, { capitalRate: 0.1, depreciationRate: 0.05, shipperUsdPerTonneHour: 0.38 })).toBeCloseTo(0.15 + 0.38, 12);
  });

  it('holds cargo without a known value to be worth nothing, and not unknown', () => {
    expect(valueOfTime(null, { ...capital, shipperUsdPerTonneHour: 0.2 })).toBe(0.2);
    expect(insurance(null, 0.003, 1.1)).toBe(0);
  });
});

/** The same as a network: two railways that meet at a change of gauge on a border, then a ship. */
function exampleNetwork(): Dataset {
  const place = (id: string, country: string, kind: Place['kind']): Place => ({ id, name: id, country, kind, lon: 0, lat: 0, tier: 1 });
  const template = tinyLegs[0];
  if (template === undefined) throw new Error('The tiny network has no leg.');
  const rail = (id: string, from: string, to: string, country: string, gauge_mm: 1520 | 1435): Leg => ({
    ...template,
    id,
    from,
    to,
    countries: [country],
    country_km: { [country]: 900 },
    km: 900,
    gauge_mm,
  });
  // Every spread is on the hauls, and theirs comes to 60 hours.
  const spread = 60 / Math.hypot(45, 45, 400 / 18);
  const base = tinyWith();
  const [concentrate] = base.shipments;
  if (concentrate === undefined) throw new Error('The tiny dataset has no shipment.');
  return tinyWith(
    {
      places: [
        place('start', 'AM', 'station'),
        { ...place('break', 'AM', 'gauge-break'), gauge_break: [1520, 1435] },
        place('harbour', 'TJ', 'port'),
        place('buyer', 'PK', 'port'),
      ],
      legs: [rail('broad', 'start', 'break', 'AM', 1520), rail('standard', 'break', 'harbour', 'TJ', 1435)],
      seaLanes: [
        {
          id: 'sea',
          from: 'harbour',
          to: 'buyer',
          km: 400,
          basin: 'asia-europe',
          coordinates: [
            [0, 0],
            [1, 1],
          ],
        },
      ],
      access: base.access.map((access) => ({ ...access, railhead: 'start', km: 0 })),
      markets: [{ id: 'china', name: 'Buyer', country: 'PK', bloc: '', node: 'buyer', what: '', price_basis: '' }],
      shipments: [{ ...concentrate, tonnes_y: 1000, contained_t: 250 }],
    },
    {
      'rail-wagonload-usd-per-tkm': 0.045,
      'rail-wagonload-km-per-day': 480,
      'border-rail-usd-per-crossing-carec': 120,
      'border-wagonload-hours-carec': 30,
      'gauge-change-usd-per-t': 8,
      'gauge-change-hours': 24,
      'sea-port-usd-per-feu': (6 * 22.5) / 0.75,
      'sea-days-per-voyage': 2,
      'sea-usd-per-feu-km-asia-europe': (0.02 * 22.5) / 0.75,
      'sea-days-per-1000-km': 1000 / 18 / 24,
      'insurance-share': 0.003,
      'access-fixed-hours': 0,
      'variance-cv-haul': spread,
      'variance-cv-border': 0,
      'variance-cv-port': 0,
    },
  );
}

describe('example 2A through the network', () => {
  const route = bestOf(tinyEstimate(scenarioOf().levers, {}, exampleNetwork()), 'conc');

  it('costs 123.25 USD/t in money, part by part', () => {
    expect(route.cost_usd_per_t).toBeCloseTo(123.25, 9);
    expect(route.breakdown.haul).toBeCloseTo(81, 9);
    expect(route.breakdown.border).toBeCloseTo(6, 9);
    expect(route.breakdown.gauge).toBeCloseTo(8, 9);
    expect(route.breakdown.port).toBeCloseTo(12, 9);
    expect(route.breakdown.sea).toBeCloseTo(8, 9);
    expect(route.breakdown.insurance).toBeCloseTo(8.25, 9);
  });

  it('takes 214.22 hours', () => {
    expect(route.hours.toFixed(2)).toBe('214.22');
    expect(route.hours_sd).toBeCloseTo(60, 9);
  });

  it('has the printed generalised cost of 130.05 USD/t', () => {
    expect(route.breakdown.time.toFixed(2)).toBe('6.11');
    expect(route.breakdown.reliability.toFixed(2)).toBe('0.68');
    // 123.25 + 6.1136 + 0.6849; the page adds the rounded parts.
    expect(Math.abs(route.generalised_cost_usd_per_t - 130.05)).toBeLessThan(0.005);
  });
});
