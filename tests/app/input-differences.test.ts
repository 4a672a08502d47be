import { describe, expect, it } from 'vitest';
import { type Inputs, inputDifferences } from '../../src/app/compare/input-differences.ts';
import { scenarioSchema } from '../../src/dataset/schema/scenario.ts';
import { leverKey } from '../../src/state/scenario-choice.ts';
import { leverExamples } from '../fixtures/lever-examples.ts';

const plain: Inputs = { year: 2025, maturity: 'under-construction', levers: [] };

describe('inputs that differ', () => {
  it('are none for the same inputs, whatever the order of the levers', () => {
    const levers = [...leverExamples];
    expect(inputDifferences({ ...plain, levers }, { ...plain, levers: levers.toReversed() })).toEqual([]);
  });

  it('name year, maturity and levers, with what stands on either side', () => {
    const a: Inputs = {
      ...plain,
      levers: [
        { type: 'capital-rate', rate: 0.1 },
        { type: 'logit-scale', factor: 2 },
      ],
    };
    const b: Inputs = {
      year: 2030,
      maturity: 'announced',
      levers: [
        { type: 'capital-rate', rate: 0.2 },
        { type: 'caspian-level', fall_m: 1 },
      ],
    };
    expect(inputDifferences(a, b)).toEqual([
      { what: 'year', a: 2025, b: 2030 },
      { what: 'maturity', a: 'under-construction', b: 'announced' },
      { what: 'lever', key: 'capital-rate', a: a.levers[0], b: b.levers[0] },
      { what: 'lever', key: 'caspian-level', a: null, b: b.levers[1] },
      { what: 'lever', key: 'logit-scale', a: a.levers[1], b: null },
    ]);
  });

  it.each(leverExamples)('hold $type from either side', (lever) => {
    const withIt = { ...plain, levers: [lever] };
    expect(inputDifferences(plain, withIt)).toEqual([{ what: 'lever', key: leverKey(lever), a: null, b: lever }]);
    expect(inputDifferences(withIt, plain)).toEqual([{ what: 'lever', key: leverKey(lever), a: lever, b: null }]);
  });

  it('leave no input of a scenario out', () => {
    // what a scenario is held against are levers of the other one, which are told as such
    const told = ['id', 'title', 'notes', 'leaves_out', 'sources', 'against'];
    expect(
      Object.keys(scenarioSchema.shape)
        .filter((key) => !told.includes(key))
        .sort(),
    ).toEqual(['levers', 'maturity', 'year']);
  });
});
