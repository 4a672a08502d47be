import { describe, expect, it } from 'vitest';
import { railBorderRates, roadBorderRates } from '../../../src/engine/cost/border.ts';
import { rateBook } from '../../../src/engine/cost/rates.ts';
import { tinyDataset } from '../../fixtures/tiny-dataset.ts';

const book = rateBook(tinyDataset);

describe('a rail border', () => {
  it.each([
    // from, to, gauge break, block hours, wagonload hours, USD per crossing of a single shipment
    ['CN', 'KZ', true, 24, 78, 344],
    ['UZ', 'KZ', false, 12, 78, 344],
    ['KZ', 'CN', true, 18.8, 18.8, 204],
    ['KZ', 'UZ', false, 6.8, 6.8, 204],
    ['TM', 'UZ', false, 6.8, 6.8, 146],
    ['UZ', 'TM', false, 12, 40.6, 237],
    ['GE', 'TR', true, 24, 40.6, 237],
    ['AZ', 'GE', false, 12, 40.6, 237],
  ])(
    '%s to %s (gauge break: %s) takes %f h as a block train, %f h by the wagon, for %f USD a crossing',
    (from, to, gaugeBreak, block, wagon, usd) => {
      const rates = railBorderRates(from, to, gaugeBreak, book);
      expect(rates.hours[0]).toBeCloseTo(block, 9);
      expect(rates.hours[1]).toBeCloseTo(wagon, 9);
      expect(rates.usdPerTonne).toEqual([0, usd / 20]);
      // A 40-foot box pays 30 for the border and 120 for a change of gauge there, a heavy 20-foot one three quarters.
      expect(rates.usdPerTeu).toEqual([gaugeBreak ? 112.5 : 22.5, 0]);
      expect(rates.hoursVariance[1]).toBeCloseTo((wagon / 2) ** 2, 9);
    },
  );

  it.each([
    ['KZ', 'RU'],
    ['RU', 'KZ'],
    ['RU', 'BY'],
    ['KG', 'KZ'],
  ])('%s to %s lies inside the customs union: two hours, no fee', (from, to) => {
    const rates = railBorderRates(from, to, false, book);
    expect(rates.hours).toEqual([2, 2]);
    expect(rates.usdPerTonne).toEqual([0, 0]);
    expect(rates.usdPerTeu).toEqual([0, 0]);
  });

  it('PL to DE lies inside the European Union', () => {
    const rates = railBorderRates('PL', 'DE', true, book);
    expect(rates.hours).toEqual([1, 1]);
    expect(rates.usdPerTonne).toEqual([0, 0]);
    expect(rates.usdPerTeu).toEqual([0, 0]);
  });

  it('has a direction: into Kazakhstan takes longer than out of it', () => {
    const into = railBorderRates('CN', 'KZ', true, book);
    const out = railBorderRates('KZ', 'CN', true, book);
    expect(into.hours[1]).toBeGreaterThan(out.hours[1]);
    expect(into.usdPerTonne[1]).toBeGreaterThan(out.usdPerTonne[1]);
  });
});

describe('a road border', () => {
  it.each([
    ['CN', 'KZ', 4, 340],
    ['KZ', 'CN', 4, 340],
    ['KZ', 'UZ', 5, 80],
    ['TJ', 'KG', 2, 30],
    ['GE', 'TR', 10, 230],
  ])('%s to %s takes %f h and %f USD', (from, to, hours, usd) => {
    const rates = roadBorderRates(from, to, book);
    expect(rates.hours).toEqual([hours, hours]);
    expect(rates.usdPerTonne).toEqual([usd / 20, usd / 20]);
  });

  it('inside the customs union is free of charge', () => {
    expect(roadBorderRates('KG', 'KZ', book).hours).toEqual([2, 2]);
    expect(roadBorderRates('KG', 'KZ', book).usdPerTonne).toEqual([0, 0]);
  });
});
