import { describe, expect, it } from 'vitest';
import type { Aggregate } from '../../src/engine/estimate-types.ts';
import { processedIn } from '../../src/planner/contributions.ts';
import { aggregateOf, dependenceBlocks } from '../../src/planner/dependence.ts';
import { dependenceRow, estimateA, estimateB, flow } from '../fixtures/estimates.ts';

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);

describe('dependence blocks', () => {
  it('are four, in a fixed order, never one', () => {
    expect(dependenceBlocks(estimateB, estimateA, 'tonnes', 'transit').map((block) => [block.kind, block.measure])).toEqual([
      ['transit', 'tonnes'],
      ['market', 'tonnes'],
      ['processing', 'value'],
      ['ownership', 'value'],
    ]);
  });

  it('keep a country that A had and B has not, and sort by the larger', () => {
    const [transit] = dependenceBlocks(estimateB, estimateA, 'tonnes', 'transit');
    expect(transit?.rows.map((row) => [row.id, row.b, row.a])).toEqual([
      ['AZ', 0.22, 0.06],
      ['RU', 0, 0.2],
      ['CN', 0.03, 0.03],
    ]);
  });

  it('read the scope and the measure that are asked for', () => {
    const [any] = dependenceBlocks(estimateB, null, 'tonnes', 'any');
    expect(any?.rows[0]).toMatchObject({ id: 'CN', b: 0.5, a: null });
    const [tkm] = dependenceBlocks(estimateA, null, 'tkm', 'transit');
    expect(tkm?.rows).toMatchObject([{ id: 'RU', b: 0.15 }]);
  });

  it('show the EU beside its members for markets, and counts the region as home', () => {
    const blocks = dependenceBlocks(estimateA, null, 'value', 'transit');
    const eu = blocks[1]?.rows.find((row) => row.id === 'EU');
    expect(eu?.b).toBeCloseTo(0.17);
    expect(ids(eu?.members ?? [])).toEqual(['NL', 'DE']);
    expect(blocks[2]?.rows.find((row) => row.id === 'home')).toMatchObject({ b: 0.31 });
  });

  it('never sum transit over a bloc: a route through two members would count twice', () => {
    const crossing: Aggregate = {
      ...estimateA,
      dependence: [dependenceRow('PL', { transit_share_tonnes: 0.1 }), dependenceRow('DE', { transit_share_tonnes: 0.1 })],
    };
    expect(ids(dependenceBlocks(crossing, null, 'tonnes', 'transit')[0]?.rows ?? [])).toEqual(['DE', 'PL']);
  });

  it('show unknown owners last and reallocate nothing', () => {
    const ownership = dependenceBlocks(estimateA, estimateA, 'value', 'transit')[3];
    expect(ownership?.rows.at(-1)).toMatchObject({ id: 'unknown', b: 0.09, a: 0.09 });
    expect(ownership?.rows.find((row) => row.id === 'home')?.b).toBe(0.58);
  });
});

describe('groups', () => {
  it('find a mineral or an origin, and say so when there is none', () => {
    expect(aggregateOf(estimateA, { by: 'mineral', id: 'copper' })).not.toBeNull();
    expect(aggregateOf(estimateA, { by: 'origin', id: 'KZ' })).not.toBeNull();
    expect(aggregateOf(estimateA, { by: 'mineral', id: 'gold' })).toBeNull();
  });
});

describe('the country of the next transformation', () => {
  it.each([
    ['ore', 'NL'],
    ['concentrate', 'NL'],
    ['intermediate', 'NL'],
    ['refined', 'KZ'],
    ['semi-fabricated', 'KZ'],
  ] as const)('of %s is %s', (stage, country) => {
    expect(processedIn(flow('x', { stage }))).toBe(country);
  });
});
