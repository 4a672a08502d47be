import { describe, expect, it } from 'vitest';
import { railRates, roadRates } from '../../../src/engine/cost/land.ts';
import { rateBook } from '../../../src/engine/cost/rates.ts';
import { tinyDataset } from '../../fixtures/tiny-dataset.ts';

const book = rateBook(tinyDataset);
const rail = (split: Record<string, number>) =>
  railRates(
    Object.entries(split).map(([country, km]) => ({ country, km })),
    book,
  );

describe('a block train', () => {
  it('pays the price of a heavy 20-foot box by the kilometre, and nothing by the tonne', () => {
    const rates = rail({ KZ: 1000 });
    expect(rates.usdPerTeu[0]).toBeCloseTo(0.6 * 0.75 * 1000, 9);
    expect(rates.usdPerTonne[0]).toBe(0);
  });

  it.each([
    ['KZ', 0.6, 30],
    ['RU', 0.6, 40],
    ['CN', 0.6, 40],
    ['IR', 0.45, 10],
    ['DE', 0.9, 25],
    ['TM', 0.6, 10],
  ])('in %s pays %f USD per 40-foot box and km and runs %f km/h', (country, usdPerFeuKm, kmPerHour) => {
    const rates = rail({ [country]: 100 });
    expect(rates.usdPerTeu[0]).toBeCloseTo(usdPerFeuKm * 0.75 * 100, 9);
    expect(rates.hours[0]).toBeCloseTo(100 / kmPerHour, 9);
  });

  it('adds up the countries of a leg', () => {
    const rates = rail({ KZ: 300, RU: 400 });
    expect(rates.usdPerTeu[0]).toBeCloseTo(0.45 * 700, 9);
    expect(rates.hours[0]).toBeCloseTo(10 + 10, 9);
    expect(rates.hoursVariance[0]).toBeCloseTo((20 * 0.15) ** 2, 9);
  });
});

describe('a wagonload', () => {
  it.each([
    ['KZ', 0.055],
    ['UZ', 0.04],
    ['RU', 0.05],
    ['DE', 0.05],
  ])('in %s pays %f USD/tkm', (country, usdPerTkm) => {
    const rates = rail({ [country]: 100 });
    expect(rates.usdPerTonne[1]).toBeCloseTo(usdPerTkm * 100, 9);
    expect(rates.usdPerTeu[1]).toBe(0);
  });

  it('runs at one speed in every country', () => {
    expect(rail({ KZ: 150 }).hours[1]).toBeCloseTo(10, 9);
    expect(rail({ DE: 75, RU: 75 }).hours[1]).toBeCloseTo(10, 9);
  });

  it('emits as much as a block train', () => {
    expect(rail({ KZ: 150, RU: 50 }).co2eKgPerTonne).toBeCloseTo(200 * 0.025, 9);
  });
});

describe('a lorry', () => {
  it('pays and drives by country, the same in both service classes', () => {
    const rates = roadRates(
      [
        { country: 'KZ', km: 100 },
        { country: 'CN', km: 84 },
      ],
      book,
    );
    expect(rates.usdPerTonne[0]).toBeCloseTo(16 + 8.4, 9);
    expect(rates.usdPerTonne[1]).toBe(rates.usdPerTonne[0]);
    expect(rates.hours[0]).toBeCloseTo(2 + 2, 9);
    expect(rates.co2eKgPerTonne).toBeCloseTo(184 * 0.085, 9);
  });
});

describe('a parameter that is missing', () => {
  it('is named', () => {
    const poor = rateBook({ parameters: [] });
    expect(() => railRates([{ country: 'KZ', km: 1 }], poor)).toThrow(/no parameter "rail-20ft-ratio"/);
  });
});
