import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lever, leverSchema } from '../../../src/dataset/schema/scenario.ts';
import { canonicalId, orderedLevers } from '../../../src/engine/index.ts';
import { scenarioOf } from '../../fixtures/tiny-dataset.ts';
import { tinyLevers } from '../../fixtures/tiny-levers.ts';

const idOf = (levers: readonly Lever[]): string => canonicalId(scenarioOf(levers));

describe('the canonical id', () => {
  it('is stable from version to version: links and caches hold it', () => {
    expect(
      idOf([
        { type: 'logit-scale', factor: 2 },
        { type: 'close-country', scope: 'transit', country: 'RU' },
      ]),
    ).toBe(
      '{"levers":[{"country":"RU","scope":"transit","type":"close-country"},{"factor":2,"type":"logit-scale"}],"maturity":"under-construction","year":2025}',
    );
  });

  it('does not care for titles, notes, the order of levers or of their fields', () => {
    const a = scenarioOf(tinyLevers, { id: 'one', title: 'One', notes: 'first' });
    const b = scenarioOf(
      [...tinyLevers].reverse().map((lever) => leverSchema.parse(Object.fromEntries(Object.entries(lever).reverse()))),
      { id: 'two' },
    );
    expect(canonicalId(b)).toBe(canonicalId(a));
  });

  it('tells years, maturities and levers apart', () => {
    const ids = [
      canonicalId(scenarioOf()),
      canonicalId(scenarioOf([], { year: 2026 })),
      canonicalId(scenarioOf([], { maturity: 'announced' })),
      ...tinyLevers.map((lever) => idOf([lever])),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('forgets an exact repetition, except of what multiplies or adds', () => {
    for (const lever of tinyLevers) {
      const adds = ['scale', 'surcharge', 'war-risk', 'subsidy', 'premium', 'import-tariff', 'export-duty'].includes(lever.type);
      expect(idOf([lever, lever]) === idOf([lever])).toBe(!adds);
    }
  });
});

describe('the order of levers', () => {
  it('is one, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...tinyLevers], { minLength: 2 }), (levers) => {
        expect(orderedLevers(levers)).toEqual(orderedLevers([...levers].reverse()));
        expect(orderedLevers(levers)).toHaveLength(levers.length);
        expect(orderedLevers(orderedLevers(levers))).toEqual(orderedLevers(levers));
      }),
      { seed: 20261124, numRuns: 50 },
    );
  });

  it('puts every type of the schema in a class: topology, capacity, time, cost, class of service, offtake, processing, behaviour', () => {
    const types = orderedLevers(tinyLevers).map((lever) => lever.type);
    const rank = (type: Lever['type']): number => types.indexOf(type);
    expect(new Set(types)).toEqual(new Set(leverSchema.def.options.flatMap((option) => [...option.shape.type.def.values])));
    const chain: Lever['type'][] = [
      'close-country',
      'set-capacity',
      'scale',
      'surcharge',
      'service-class',
      'redirect',
      'refine',
      'logit-scale',
    ];
    expect(chain.map(rank)).toEqual([...chain.map(rank)].sort((a, b) => a - b));
    for (const type of [
      'open-country',
      'close-corridor',
      'open-corridor',
      'close-leg',
      'open-leg',
      'close-place',
      'open-place',
      'permit',
    ] as const)
      expect(rank(type)).toBeLessThan(rank('set-capacity'));
  });
});
