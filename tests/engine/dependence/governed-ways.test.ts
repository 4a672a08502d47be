import { describe, expect, it } from 'vitest';
import { estimate, governanceScore, governedWays, weightedConcentrationBounds } from '../../../src/engine/index.ts';
import { scenarioOf } from '../../fixtures/tiny-dataset.ts';
import { toyA } from '../../fixtures/toy-a.ts';

describe('the scale of governance', () => {
  it('turns the indicators round: 0 best, 10 worst', () => {
    expect([2.5, 0, -2.5, 3, -3].map(governanceScore)).toEqual([0, 5, 10, 0, 10]);
    expect(() => governanceScore(Number.NaN)).toThrow(/NaN/);
  });
});

describe('bounds of a supply of which a part is known', () => {
  it('hold the rest in many hands, and in one governed worst', () => {
    const { least, most } = weightedConcentrationBounds([{ share: 0.6, governance: 5 }]);
    expect(least).toBeCloseTo(0.36 * 5, 12);
    expect(most).toBeCloseTo(0.36 * 5 + 0.16 * 10, 12);
  });

  it('are one value where all is known, and wide open where nothing is', () => {
    const all = weightedConcentrationBounds([
      { share: 0.5, governance: 6 },
      { share: 0.3, governance: 4 },
      { share: 0.2, governance: 3, trade: 0.8 },
    ]);
    // Example 5C of the method.
    expect(all.least).toBeCloseTo(1.956, 12);
    expect(all.most).toBeCloseTo(1.956, 12);
    expect(weightedConcentrationBounds([])).toEqual({ least: 0, most: 10 });
    expect(() => weightedConcentrationBounds([{ share: 1.2, governance: 1 }])).toThrow(RangeError);
  });
});

describe('the ways of Toy A by the ruler of mines', () => {
  const result = estimate(toyA, scenarioOf([{ type: 'logit-scale', factor: 200 }]));
  const [copper] = governedWays(result, [
    { country: 'RU', wgi_mean: -1 },
    { country: 'CN', wgi_mean: 0 },
    { country: 'AZ', wgi_mean: -2.5 },
    { country: 'GE', wgi_mean: 2.5 },
  ]);

  it('weighs each corridor by the worst country on it', () => {
    const share = new Map(copper?.corridors.map((each) => [each.corridor, each]));
    expect(share.get('northern')?.governance).toBeCloseTo(7, 9);
    expect(share.get('northern')?.share).toBeCloseTo(0.6, 3);
    const sum = copper?.corridors.reduce((total, each) => total + each.share ** 2 * each.governance, 0);
    expect(copper?.concentration).toBeCloseTo(sum ?? Number.NaN, 12);
    expect(copper?.tonnes_y).toBeCloseTo(100e3, -1);
  });

  it('names countries that it is told nothing of', () => {
    const [blind] = governedWays(result, [{ country: 'CN', wgi_mean: 0 }]);
    expect(blind?.unknown).toContain('RU');
    expect(blind?.concentration).toBeLessThan(copper?.concentration ?? Number.NaN);
  });
});
