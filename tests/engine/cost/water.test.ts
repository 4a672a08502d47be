import { describe, expect, it } from 'vitest';
import { rateBook } from '../../../src/engine/cost/rates.ts';
import { ferryRates, seaPortRates, seaRates } from '../../../src/engine/cost/water.ts';
import { tinyDataset } from '../../fixtures/tiny-dataset.ts';

const book = rateBook(tinyDataset);
const ferry = (from: string, to: string, km: number) =>
  ferryRates({ from, to, fromCountry: from.slice(0, 2).toUpperCase(), toCountry: to.slice(0, 2).toUpperCase(), km }, book);

describe('a ferry between Kazakhstan and Azerbaijan', () => {
  const rates = ferry('kz-aktau-port', 'az-alat', 480);

  it('pays one price for vessel and ports, on the sailing', () => {
    expect(rates.sail.usdPerTeu).toEqual([1350, 1350]);
    for (const end of [rates.embark, rates.disembark]) {
      expect(end.usdPerTeu).toEqual([0, 0]);
      expect(end.usdPerTonne).toEqual([0, 0]);
    }
  });

  it('sails at its speed and waits for the rest of the published days', () => {
    expect(rates.sail.hours).toEqual([24, 24]);
    // 5.5 days less 24 h of sailing, and 12.5 days less 24 h: three quarters of the wait before the crossing.
    expect(rates.embark.hours).toEqual([81, 207]);
    expect(rates.disembark.hours).toEqual([27, 69]);
  });

  it('emits as a small ferry', () => {
    expect(rates.sail.co2eKgPerTonne).toBeCloseTo(480 * 0.25, 9);
  });
});

describe('other ferries', () => {
  it('from Turkmenbashi pay their own price', () => {
    expect(ferry('tm-turkmenbashi', 'az-alat', 300).sail.usdPerTeu[0]).toBeCloseTo(450 * 0.75, 9);
  });

  it('to Iran pay by the tonne, by the country of the other end', () => {
    expect(ferry('kz-aktau-port', 'ir-anzali', 600).sail.usdPerTonne).toEqual([32, 32]);
    expect(ferry('ru-astrakhan', 'ir-anzali', 900).sail.usdPerTonne).toEqual([45, 45]);
  });

  it('over the Black Sea take the published days in both classes', () => {
    const rates = ferry('ge-poti', 'bg-varna', 1200);
    expect(rates.sail.usdPerTonne).toEqual([25, 25]);
    expect(rates.embark.hours[0] + rates.sail.hours[0] + rates.disembark.hours[0]).toBeCloseTo(144, 9);
  });

  it('inside one country pay two ports and no more', () => {
    const rates = ferry('tr-tatvan', 'tr-van', 100);
    expect(rates.sail.usdPerTonne).toEqual([8, 8]);
    expect(rates.embark.hours[0] + rates.sail.hours[0] + rates.disembark.hours[0]).toBeCloseTo(5 + 96, 9);
  });

  it('do not sail longer than the whole crossing takes, however far', () => {
    const rates = ferry('kz-aktau-port', 'az-alat', 20 * 24 * 7);
    expect(rates.sail.hours[0]).toBe(5.5 * 24);
    expect(rates.embark.hours[0]).toBe(0);
    // A single box waits for what is left of its longer time.
    expect(rates.embark.hours[1] + rates.disembark.hours[1] + rates.sail.hours[1]).toBeCloseTo(12.5 * 24, 9);
  });
});

describe('the sea', () => {
  it.each([
    ['asia-europe', 0.09],
    ['pacific', 0.18],
    ['atlantic', 0.27],
  ] as const)('on %s costs %f USD per 20-foot box and km', (basin, usd) => {
    const rates = seaRates({ km: 2000, basin }, book);
    expect(rates.usdPerTeu[0]).toBeCloseTo(usd * 2000, 9);
    expect(rates.hours).toEqual([72, 72]);
    expect(rates.co2eKgPerTonne).toBeCloseTo(14, 9);
  });

  it('shares the days of a voyage in port between its two ends', () => {
    const rates = seaPortRates(book);
    expect(rates.hours).toEqual([72, 72]);
    expect(rates.usdPerTeu).toEqual([225, 225]);
    expect(rates.co2eKgPerTonne).toBe(1);
  });
});
