import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputReliance } from '../../../src/engine/dependence/input-reliance.ts';
import {
  geoPolRisk,
  importReliance,
  type Supplier,
  supplyRisk,
  weightedConcentration,
} from '../../../src/engine/dependence/supply-risk.ts';
import { SEEDED } from '../assignment/cases.ts';

const world: Supplier[] = [
  { share: 0.5, governance: 6 },
  { share: 0.3, governance: 4 },
  { share: 0.2, governance: 3, trade: 0.8 },
];
const sourcing: Supplier[] = [
  { share: 0.6, governance: 6 },
  { share: 0.4, governance: 3, trade: 0.8 },
];

describe('example 5C', () => {
  it('weighs concentration: 1.956 for the world, 2.544 for the sourcing', () => {
    expect(weightedConcentration(world)).toBeCloseTo(1.956, 12);
    expect(weightedConcentration(sourcing)).toBeCloseTo(2.544, 12);
  });

  it('has a supply risk of 1.8701', () => {
    const risk = supplyRisk({ world, sourcing, importReliance: 0.8, recycled: 0.1, substitution: 0.9 });
    expect(risk).toBeCloseTo((1.956 * 0.4 + 2.544 * 0.6) * 0.81, 12);
    expect(risk.toFixed(4)).toBe('1.8701');
  });

  it('has a GeoPolRisk of 0.1449', () => {
    const risk = geoPolRisk({
      producers: [0.4, 0.35, 0.25],
      imports: [
        { units: 50, instability: 0.6 },
        { units: 30, instability: 0.4 },
      ],
      domestic: 20,
    });
    expect(risk).toBeCloseTo(0.1449, 12);
  });

  it('looks through the inputs: sector 1 relies on 2 for 0.52632', () => {
    const inverse = inputReliance([
      [0.2, 0.1],
      [0.3, 0.25],
    ]);
    expect(inverse.map((row) => row.map((value) => value.toFixed(5)))).toEqual([
      ['1.31579', '0.17544'],
      ['0.52632', '1.40351'],
    ]);
  });
});

describe('import reliance', () => {
  it('is net imports over consumption, below zero for an exporter, and nothing where nothing is used', () => {
    expect(importReliance({ production: 20, imports: 90, exports: 10 })).toBe(0.8);
    expect(importReliance({ production: 100, imports: 0, exports: 50 })).toBe(-1);
    expect(importReliance({ production: 0, imports: 0, exports: 0 })).toBeNull();
  });
});

describe('laws', () => {
  it('the inverse undoes I - A on random economies', () => {
    const economies = fc.integer({ min: 1, max: 5 }).chain((n) =>
      fc.array(fc.array(fc.double({ min: 0, max: 0.9 / n, noNaN: true }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(economies, (inputs) => {
        const inverse = inputReliance(inputs);
        inputs.forEach((row, i) => {
          row.forEach((_, j) => {
            const product = row.reduce((sum, value, k) => sum + ((i === k ? 1 : 0) - value) * (inverse[k]?.[j] ?? Number.NaN), 0);
            expect(product).toBeCloseTo(i === j ? 1 : 0, 9);
          });
        });
      }),
      SEEDED,
    );
  });

  it('one supplier governed worst is a 10, and nobody is a 0', () => {
    expect(weightedConcentration([{ share: 1, governance: 10 }])).toBe(10);
    expect(weightedConcentration([])).toBe(0);
    expect(geoPolRisk({ producers: [1], imports: [], domestic: 0 })).toBe(0);
  });
});

describe('bad input is named', () => {
  it.each([
    [() => weightedConcentration([{ share: 0.5, governance: 5 }]), /shares sum to 0.5/],
    [() => weightedConcentration([{ share: 1, governance: 11 }]), /governance of supplier 0 is 11/],
    [() => supplyRisk({ world, sourcing, importReliance: 2, recycled: 0, substitution: 1 }), /import reliance is 2/],
    [() => importReliance({ production: -1, imports: 0, exports: 0 }), /production is -1/],
    [() => inputReliance([[0.1, 0.2]]), /row 0 has 2 entries; expected 1/],
    [() => inputReliance([[1.2]]), /take more than they make/],
    [
      () =>
        inputReliance([
          [0.5, 0.9],
          [0.9, 0.5],
        ]),
      /take more than they make/,
    ],
  ])('case %#', (call, message) => {
    expect(call).toThrow(message);
  });
});
