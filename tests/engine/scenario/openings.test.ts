import { describe, expect, it } from 'vitest';
import type { Leg } from '../../../src/dataset/types.ts';
import type { Maturity } from '../../../src/dataset/vocabulary.ts';
import { rowOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';

const stateOf = (leg: Partial<Leg>, year: number, maturity: Maturity): string => {
  const { open_year: _, ...template } = rowOf(tinyDataset.legs, 'new-west');
  const legs = [...tinyDataset.legs.filter(({ id }) => id !== 'new-west'), { ...template, ...leg }];
  const shut = tinyEstimate([], { year, maturity }, tinyWith({ legs })).closed_legs.find((row) => row.leg === 'new-west');
  return shut?.why ?? 'open';
};

describe('a leg', () => {
  it.each<[Leg['status'], number | null, number, Maturity, string]>([
    ['operating', null, 2025, 'financed', 'open'],
    ['operating', 2026, 2025, 'announced', 'not-yet-open'],
    ['operating', 2026, 2026, 'financed', 'open'],
    ['construction', 2028, 2027, 'announced', 'not-yet-open'],
    ['construction', 2028, 2028, 'under-construction', 'open'],
    ['construction', 2028, 2028, 'financed', 'open'],
    ['construction', null, 2100, 'announced', 'not-yet-open'],
    ['planned', 2032, 2040, 'under-construction', 'not-yet-open'],
    ['planned', 2032, 2040, 'financed', 'not-yet-open'],
    ['planned', 2032, 2031, 'announced', 'not-yet-open'],
    ['planned', 2032, 2032, 'announced', 'open'],
    ['planned', null, 2100, 'announced', 'not-yet-open'],
  ])('%s, opening in %s, is in %i under "%s": %s', (status, openYear, year, maturity, expected) => {
    expect(stateOf({ status, ...(openYear === null ? {} : { open_year: openYear }) }, year, maturity)).toBe(expected);
  });
});
