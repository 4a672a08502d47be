import { beforeAll, describe, expect, it } from 'vitest';
import { packData } from '../../../src/dataset/pack.ts';
import { fitRates, type RateFit } from '../../../src/engine/index.ts';
import { shippedData } from '../../dataset/data.ts';

let fits: readonly RateFit[];
beforeAll(async () => {
  const { core, details } = packData(await shippedData);
  fits = fitRates(core, details);
}, 120_000);

describe('the fit of rates on calibration rows', () => {
  it('takes times first, then money, and leaves no published range', () => {
    expect(fits.map(({ family }) => family)).toEqual(['days', 'money']);
    for (const { parameter, low, high, fitted } of fits.flatMap(({ rates }) => rates)) {
      expect(fitted, parameter).toBeGreaterThanOrEqual(low);
      expect(fitted, parameter).toBeLessThanOrEqual(high);
    }
  });

  it('brings the rows that it is made on nearer, and tells what it does to the others', () => {
    for (const { family, outside, rows } of fits) {
      expect(outside.before, family).toBeGreaterThan(0);
      expect(outside.after, family).toBeLessThan(outside.before);
      expect(
        rows.some(({ role }) => role === 'validation'),
        family,
      ).toBe(true);
    }
  });
});
