import { describe, expect, it } from 'vitest';
import { rateBook } from '../../../src/engine/cost/rates.ts';
import { accessCosts } from '../../../src/engine/flows/access.ts';
import { tinyDataset } from '../../fixtures/tiny-dataset.ts';

const access = accessCosts(tinyDataset, rateBook(tinyDataset));

describe('the way from a site to its railhead', () => {
  it('by road takes the road rate of the country, 35 km/h and 12 hours', () => {
    expect(access({ id: 'mine', country: 'KZ' })).toMatchObject({ railhead: 'kz-hub', mode: 'road', km: 70, hours: 14 });
    expect(access({ id: 'mine', country: 'KZ' }).usdPerTonne).toBeCloseTo(70 * 0.16, 9);
    expect(access({ id: 'mine', country: 'KZ' }).co2eKgPerTonne).toBeCloseTo(70 * 0.085, 9);
  });

  it('on a siding takes the wagonload rate', () => {
    const siding = access({ id: 'smelter', country: 'KZ' });
    expect(siding).toMatchObject({ mode: 'rail', hours: 12.2 });
    expect(siding.usdPerTonne).toBeCloseTo(7 * 0.055, 9);
    expect(siding.co2eKgPerTonne).toBeCloseTo(7 * 0.025, 9);
  });

  it('to a railhead abroad is half in each country', () => {
    const abroad = access({ id: 'uz-plant', country: 'UZ' });
    expect(abroad.countryKm).toEqual([
      { country: 'UZ', km: 70 },
      { country: 'KZ', km: 70 },
    ]);
    expect(abroad.usdPerTonne).toBeCloseTo(70 * 0.08 + 70 * 0.16, 9);
  });

  it('names a site that has none on file', () => {
    expect(() => access({ id: 'nowhere', country: 'KZ' })).toThrow(/Site "nowhere" has no record in seeds\/access.json/);
  });
});
