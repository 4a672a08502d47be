import { describe, expect, it } from 'vitest';
import { checkScenarios } from '../../src/dataset/check/scenarios.ts';
import { scenarioSchema } from '../../src/dataset/schema/scenario.ts';
import { shippedData } from './data.ts';

/** What is said of a scenario with this one lever. */
async function saidOf(lever: unknown): Promise<string[]> {
  const scenario = scenarioSchema.parse({ id: 'trial', title: 'Trial', year: 2030, levers: [lever] });
  return checkScenarios({ ...(await shippedData).records, scenarios: [scenario] }).map(({ field, message }) => `${field}: ${message}`);
}

describe('levers of a shipped scenario', () => {
  it.each([
    [
      'a leg',
      { type: 'close-leg', leg: 'rail-cn-alashanku--kz-dostyk' },
      'levers.0.leg',
      'legs or seaLanes: perhaps rail-cn-alashankou--kz-dostyk',
    ],
    [
      'a place of a selection',
      { type: 'scale', what: 'dwell', factor: 2, on: { place: 'kz-dostik' } },
      'levers.0.on.place',
      'places: perhaps kz-dostyk',
    ],
    [
      'a mineral of a list',
      { type: 'close-country', country: 'RU', scope: 'any', minerals: ['uranium', 'copperr'] },
      'levers.0.minerals.1',
      'perhaps copper',
    ],
    [
      'a market of a list',
      { type: 'premium', mineral: 'copper', usd_per_t: 1, markets: ['tr', 'jpp'] },
      'levers.0.markets.1',
      'an id of markets',
    ],
    ['a country of a list', { type: 'premium', mineral: 'copper', usd_per_t: 1, origins: ['QQ'] }, 'levers.0.origins.0', 'a country'],
    ['a market', { type: 'redirect', on: {}, to_market: 'mars', share: 1 }, 'levers.0.to_market', 'an id of markets'],
  ])('must name %s that exists', async (_what, lever, field, words) => {
    const said = await saidOf(lever);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`${field}: `);
    expect(said[0]).toContain(words);
  });

  it('may name what exists', async () => {
    expect(
      await saidOf({ type: 'scale', what: 'tariff', factor: 2, on: { place: 'kz-dostyk', corridor: 'eastern', country: 'KZ' } }),
    ).toEqual([]);
  });
});
