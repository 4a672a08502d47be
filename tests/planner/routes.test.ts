import { describe, expect, it } from 'vitest';
import { corridorsOf, filterChoices, routeRows, sortedUp, toggledSort } from '../../src/planner/routes.ts';
import { defaultFilters } from '../../src/state/defaults.ts';
import { routeSorts } from '../../src/state/view-types.ts';
import { comparisonAB, estimateB, flow, route } from '../fixtures/estimates.ts';

const ids = (rows: readonly { readonly flow: { readonly id: string } }[]) => rows.map((row) => row.flow.id);

describe('rows of the routes list', () => {
  it.each([
    ['tonnes', ['kz-fecr-cn', 'kz-cu-cath-eu@balkhash-smelter', 'kz-cu-cath-gulf@balkhash-smelter']],
    ['value', ['kz-fecr-cn', 'kz-cu-cath-eu@balkhash-smelter', 'kz-cu-cath-gulf@balkhash-smelter']],
    ['cost', ['kz-cu-cath-eu@balkhash-smelter', 'kz-fecr-cn', 'kz-cu-cath-gulf@balkhash-smelter']],
    ['days', ['kz-cu-cath-eu@balkhash-smelter', 'kz-fecr-cn', 'kz-cu-cath-gulf@balkhash-smelter']],
    ['change', ['kz-cu-cath-gulf@balkhash-smelter', 'kz-cu-cath-eu@balkhash-smelter', 'kz-fecr-cn']],
  ] as const)('are sorted by %s, what has none last, the newly stranded first by change', (sort, expected) => {
    expect(ids(routeRows(estimateB.shipments, comparisonAB, defaultFilters, sort))).toEqual(expected);
  });

  it('turn round, and what has no figure stays last', () => {
    const rows = routeRows(estimateB.shipments, comparisonAB, defaultFilters, 'cost-up');
    expect(ids(rows)).toEqual(['kz-fecr-cn', 'kz-cu-cath-eu@balkhash-smelter', 'kz-cu-cath-gulf@balkhash-smelter']);
    expect(rows.at(-1)?.flow.cost_usd_per_t).toBeNull();
  });

  it('keep their order when nothing tells 500 of them apart', () => {
    const many = Array.from({ length: 500 }, (_, index) => flow(`flow-${String(index).padStart(3, '0')}`));
    const mixed = [...many.filter((_, at) => at % 2 === 1), ...many.filter((_, at) => at % 2 === 0)];
    for (const sort of routeSorts)
      expect(ids(routeRows(mixed, null, defaultFilters, sort))).toEqual(ids(many.map((one) => ({ flow: one }))));
  });

  it.each([
    [{ minerals: ['chromium'] }, ['kz-fecr-cn']],
    [{ markets: ['gulf'] }, ['kz-cu-cath-gulf@balkhash-smelter']],
    [{ origins: ['UZ'] }, []],
    [{ minerals: ['copper'], markets: ['eu-north'] }, ['kz-cu-cath-eu@balkhash-smelter']],
  ])('pass the filters %o', (filters, expected) => {
    expect(ids(routeRows(estimateB.shipments, null, { ...defaultFilters, ...filters }, 'tonnes'))).toEqual(expected);
  });

  it('carry the change against A', () => {
    const row = routeRows(estimateB.shipments, comparisonAB, defaultFilters, 'change')[1];
    expect(row?.cost).toEqual({ a: 126, b: 206 });
    expect(row?.hours).toEqual({ a: 288, b: 610 });
  });

  it('keep their order when nothing tells two apart', () => {
    const twins = [flow('b'), flow('a')];
    expect(ids(routeRows(twins, null, defaultFilters, 'tonnes'))).toEqual(['a', 'b']);
  });
});

describe('a click on the head of a column', () => {
  it('sorts by it, largest first, and turns it round', () => {
    expect(toggledSort('tonnes', 'cost')).toBe('cost');
    expect(toggledSort('cost', 'cost')).toBe('cost-up');
    expect(toggledSort('cost-up', 'cost')).toBe('cost');
    expect([sortedUp('cost-up', 'cost'), sortedUp('cost', 'cost'), sortedUp('cost', 'days')]).toEqual([true, false, null]);
  });
});

describe('corridors of a flow', () => {
  it('are each named once, the largest first, slight ones left out', () => {
    const routes = [route('middle', 0.4), route('northern', 0.35), route('middle', 0.24), route('eastern', 0.01)];
    expect(corridorsOf(flow('x', { routes }))).toEqual(['middle', 'northern']);
  });
});

describe('choices of the filters', () => {
  it('are the values that occur', () => {
    expect(filterChoices(estimateB.shipments)).toEqual({
      minerals: ['copper', 'chromium'],
      origins: ['KZ'],
      markets: ['eu-north', 'cn-east', 'gulf'],
    });
  });
});
