import { describe, expect, it } from 'vitest';
import { shippedData } from './data.ts';

describe('governance', () => {
  it('is on file once for every country on the ways', async () => {
    const { records } = await shippedData;
    const known = records.governance.map(({ country }) => country);
    expect(new Set(known).size).toBe(known.length);
    const met = new Set([
      ...records.places.map(({ country }) => country),
      ...records.legs.flatMap(({ countries }) => countries),
      ...records.markets.map(({ country }) => country),
    ]);
    const missing = [...met].filter((country) => country !== undefined && country !== null && !known.includes(country));
    expect(missing).toEqual([]);
  });

  it('puts the countries in the order that the World Bank has them in', async () => {
    const { records } = await shippedData;
    const mean = (code: string): number => records.governance.find(({ country }) => country === code)?.wgi_mean ?? Number.NaN;
    const order = ['NL', 'US', 'GE', 'KZ', 'CN', 'AZ', 'RU', 'TJ', 'IR', 'TM', 'AF'];
    expect(order.toSorted((a, b) => mean(b) - mean(a))).toEqual(order);
  });
});
