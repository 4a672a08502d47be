import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../src/dataset/check/check-data.ts';
import { problemLine } from '../../src/dataset/check/problem.ts';
import { root, shippedData } from './data.ts';

describe('the shipped data', () => {
  it('pass every check', async () => {
    expect(checkData(await shippedData).map(problemLine)).toEqual([]);
  });

  it('hold sites of the five states, each with a way out', async () => {
    const { records } = await shippedData;
    expect(new Set(records.sites.map((site) => site.country))).toEqual(new Set(['KZ', 'UZ', 'KG', 'TJ', 'TM']));
  });

  it('hold each scenario in a file of its name, the baseline among them', async () => {
    const files = (await readdir(join(root, 'seeds/scenarios'))).sort();
    const { scenarios } = (await shippedData).records;
    expect(scenarios.map(({ id }) => `${id}.json`).toSorted()).toEqual(files);
    expect(scenarios[0]?.id, 'the baseline is offered first').toBe('baseline');
    expect(files).toContain('baseline.json');
  });

  it('give every parameter of a named basis what that basis promises', async () => {
    const { records } = await shippedData;
    const unfounded = records.parameters.filter(
      ({ basis, rates, benchmarks = [], observed = [], sources = [] }) =>
        basis === 'sourced' && rates.length + benchmarks.length + observed.length + sources.length === 0,
    );
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  it('bring quoted money to the base year with the table of deflators', async () => {
    const { records, deflators } = await shippedData;
    const factorOf = new Map(deflators.years.map(({ year, factor }) => [year, factor]));
    const quoted = records.parameters.flatMap(({ id, mid, quoted: quote }) =>
      quote ? [{ id, mid, expected: quote.mid * (factorOf.get(quote.year) ?? Number.NaN) }] : [],
    );
    expect(quoted.length).toBeGreaterThan(10);
    for (const { id, mid, expected } of quoted) expect(Math.abs(mid / expected - 1), id).toBeLessThan(0.005);
    expect(factorOf.get(deflators.base_year)).toBe(1);
  });
});
