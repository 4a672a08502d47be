import { beforeAll, describe, expect, it } from 'vitest';
import { contributions } from '../../src/planner/contributions.ts';
import { partnerMatrix } from '../../src/planner/matrix/partner-matrix.ts';
import { estimateA, estimateB } from '../fixtures/estimates.ts';
import { realWorld } from './world.ts';

describe('minerals against partners', () => {
  let world: Awaited<ReturnType<typeof realWorld>>;
  beforeAll(async () => {
    world = await realWorld();
  });

  it('has a row for each mineral, the largest first, and a column for each partner, the largest first', () => {
    const { partners, rows } = partnerMatrix(world.b, world.a, 'market', 'tonnes', 'transit');
    expect(rows.map((row) => row.mineral).toSorted()).toEqual(world.b.by_mineral.map((one) => one.mineral).toSorted());
    expect(rows.map((row) => row.tonnes_y)).toEqual(rows.map((row) => row.tonnes_y).toSorted((one, other) => other - one));
    expect(partners.length).toBeLessThanOrEqual(7);
    expect(partners.slice(0, 2)).toEqual(['CN', 'RU']);
    for (const row of rows) expect(row.cells.map((cell) => cell.partner)).toEqual(partners);
  });

  it('says what the flows say: a market share is the tonnes bought over the tonnes moved', () => {
    const { rows } = partnerMatrix(world.b, world.a, 'market', 'tonnes', 'transit');
    for (const { mineral, cells } of rows) {
      const china = cells.find(({ partner }) => partner === 'CN')?.b ?? 0;
      const group = { by: 'mineral', id: mineral } as const;
      const bought = contributions(world.b.shipments, world.dataset, {
        kind: 'market',
        measure: 'tonnes',
        scope: 'transit',
        group,
        id: 'CN',
      });
      const moved = world.b.by_mineral.find((one) => one.mineral === mineral)?.totals.moved_t_y ?? 0;
      const share = moved === 0 ? 0 : bought.reduce((sum, { amount }) => sum + amount, 0) / moved;
      // shares under a tenth of a percent are not shown
      expect(china, mineral).toBeCloseTo(share < 0.001 ? 0 : share, 6);
    }
  });

  it('shows A beside B: nothing crosses Russia once it is shut', () => {
    const { partners, rows } = partnerMatrix(world.b, world.a, 'transit', 'tonnes', 'transit');
    expect(partners).toContain('RU');
    const russia = rows.flatMap(({ cells }) => cells.filter(({ partner }) => partner === 'RU'));
    expect(russia.every(({ b }) => b === 0)).toBe(true);
    expect(russia.some(({ a }) => (a ?? 0) > 0.1)).toBe(true);
  });

  it('measures in value where tonnes mean nothing, and has no A where nothing is compared', () => {
    expect(partnerMatrix(estimateB, null, 'ownership', 'tkm', 'any').measure).toBe('value');
    for (const { cells } of partnerMatrix(estimateA, null, 'market', 'value', 'transit').rows) {
      expect(cells.every(({ a }) => a === null)).toBe(true);
    }
  });
});
