import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/dataset/load.ts';
import { denial, type LinkDenialReport, linkDenial } from '../../../src/engine/index.ts';
import { Cancelled } from '../../../src/engine/progress.ts';
import { root } from '../../dataset/data.ts';
import { rowOf, scenarioOf, tinyDataset } from '../../fixtures/tiny-dataset.ts';
import { toyA } from '../../fixtures/toy-a.ts';

describe('single legs of Toy A', () => {
  const { rows, carrying } = linkDenial(toyA, scenarioOf([{ type: 'logit-scale', factor: 200 }]), { of: 'legs', rows: 100 });

  it('costs what losing the country costs, where all its cargo takes the leg', () => {
    const through = (country: string) =>
      rows.find(({ in_line }) => in_line.some((id) => toyA.legs.find((leg) => leg.id === id)?.countries.includes(country)));
    expect((through('RU')?.least_cost.denial_usd_y ?? 0) / 1000).toBeCloseTo(4900, 3);
    expect((through('CN')?.least_cost.denial_usd_y ?? 0) / 1000).toBeCloseTo(800, 3);
  });

  it('looks at legs with cargo alone: the idle corridor is none of them', () => {
    expect(carrying).toBeLessThan(toyA.legs.length);
    for (const row of rows) expect(row.carried_t_y).toBeGreaterThan(0);
    expect(rows.flatMap(({ in_line }) => in_line)).toHaveLength(carrying);
  });
});

describe('single links of the tiny network', () => {
  const legs = linkDenial(tinyDataset, scenarioOf([]), { of: 'legs', rows: 1000 });
  const places = linkDenial(tinyDataset, scenarioOf([]), { of: 'places', rows: 1000 });

  it('tells each as denial does of it alone', () => {
    for (const report of [legs, places]) {
      const [first] = report.rows;
      if (first === undefined) throw new Error('Nothing is told.');
      const alone = denial(tinyDataset, scenarioOf([]), { denied: first.denied, pairs: false }).rows[0];
      expect(first).toMatchObject({ ...alone });
    }
  });

  it('tells the dearest first, and those of one line cost the same', () => {
    const costs = legs.rows.map(({ behavioural }) => behavioural.denial_usd_y);
    expect(costs).toEqual(costs.toSorted((a, b) => b - a));
    for (const row of legs.rows) {
      expect(row.least_cost.denial_usd_y).toBeGreaterThanOrEqual(-1e-6);
      for (const id of row.in_line.slice(1)) {
        const twin = denial(tinyDataset, scenarioOf([]), { denied: [{ kind: 'leg', id }], pairs: false }).rows[0];
        expect(twin?.least_cost.denial_usd_y).toBeCloseTo(row.least_cost.denial_usd_y, -1);
      }
    }
  });

  it('takes the dearest where few are asked for', () => {
    const few = linkDenial(tinyDataset, scenarioOf([]), { of: 'legs', rows: 2 });
    expect(few.rows).toHaveLength(2);
    const dearest = (report: LinkDenialReport) => Math.max(...report.rows.map(({ least_cost }) => least_cost.denial_usd_y));
    expect(dearest(few)).toBeCloseTo(dearest(legs), 3);
    expect(few.carrying).toBe(legs.carrying);
  });

  it('stops where the caller does, and refuses no rows', () => {
    expect(() => linkDenial(tinyDataset, scenarioOf([]), { of: 'legs', signal: { aborted: true } })).toThrow(Cancelled);
    expect(() => linkDenial(tinyDataset, scenarioOf([]), { of: 'legs', rows: 0 })).toThrow(/0 rows are asked for/);
  });
});

describe('single places of the shipped network', () => {
  it('leaves out ports where cargo ends and finds those that it passes', async () => {
    const dataset = await loadDataset(root);
    const scenario = rowOf(dataset.scenarios, 'baseline');
    const { rows } = linkDenial(dataset, scenario, { of: 'places', rows: 3 });
    const named = rows.flatMap(({ in_line }) => in_line);
    expect(named).toContain('az-alat-port');
    expect(named).not.toContain('nl-rotterdam');
    expect(named).not.toContain('cn-lianyungang');
  }, 120_000);
});
