import { describe, expect, it } from 'vitest';
import type { Denied } from '../../../src/engine/dependence/obstacles.ts';
import { waysOut } from '../../../src/engine/dependence/ways-out.ts';
import { Cancelled } from '../../../src/engine/progress.ts';
import { rowOf, scenarioOf, tinyDataset } from '../../fixtures/tiny-dataset.ts';
import { toyA } from '../../fixtures/toy-a.ts';

const countries = (...ids: string[]): Denied[] => ids.map((id) => ({ kind: 'country', id }));

describe('example 5A through the whole engine', () => {
  const rows = waysOut(toyA, scenarioOf([]), { denied: countries('RU', 'CN'), together: [[0], [1], [0, 1]] });

  it.each([
    ['open', 150e3, 1],
    ['RU', 90e3, 0.9],
    ['CN', 100e3, 1],
    ['RU+CN', 40e3, 0.4],
  ])('%s: %i t could get out, which covers %d', (id, most, coverage) => {
    const row = rowOf(rows, id);
    expect(row.held[0]?.max_flow_t_y).toBeCloseTo(most, 6);
    expect(row.coverage).toBeCloseTo(coverage, 9);
    expect(row.dependence).toBeCloseTo(1 - coverage, 9);
    expect(row.without_limit_t_y).toBe(0);
  });

  it('names the cut: the limits that are full, and the legs that the closure shuts', () => {
    const [held] = rowOf(rows, 'RU+CN').held;
    expect(held?.cut).toEqual([
      { kind: 'limit', limit: 'by-AZ', capacity_t_y: 40e3, legs: ['by-AZ'] },
      { kind: 'closed', limit: null, capacity_t_y: 0, legs: ['by-CN', 'by-RU'] },
    ]);
    expect(rowOf(rows, 'CN').held[0]?.cut.map((part) => part.limit)).toEqual(['by-RU', 'by-AZ']);
  });
});

describe('the tiny data', () => {
  const rows = waysOut(tinyDataset, scenarioOf([]), { denied: countries('RU', 'GE'), together: [[0], [1], [0, 1]] });

  it('makes up no figure where no limit is known', () => {
    const open = rowOf(rows, 'open');
    expect(open.coverage).toBe(1);
    expect(open.without_limit_t_y).toBeGreaterThan(0);
    expect(open.without_limit_t_y).toBe(open.tonnes_y - open.held.reduce((sum, way) => sum + way.tonnes_y, 0));
  });

  it('finds no way to Turkiye without Russia and Georgia, and names the legs on the edge', () => {
    const held = rowOf(rows, 'RU+GE').held.filter((way) => way.market === 'turkiye');
    expect(held.length).toBeGreaterThan(0);
    for (const way of held) {
      expect([way.max_flow_t_y, way.coverage]).toEqual([0, 0]);
      expect(way.cut.flatMap((part) => part.legs)).toEqual(['alat--tbilisi', 'hub--ru-port']);
    }
  });

  it('holds uranium to its quota, in tonnes of product', () => {
    const way = rowOf(rows, 'RU').held.find((each) => each.flows.some((id) => id.startsWith('oxide')));
    expect(way?.max_flow_t_y).toBeCloseTo(3500 / 0.8, 6);
    expect(way?.coverage).toBeCloseTo(3500 / 0.8 / 5000, 6);
    expect(way?.cut.map((part) => part.limit)).toEqual(['class-7-caspian', null]);
  });

  it('never covers more with more closed', () => {
    const joint = rowOf(rows, 'RU+GE').coverage;
    expect(joint).toBeLessThanOrEqual(rowOf(rows, 'RU').coverage);
    expect(joint).toBeLessThanOrEqual(rowOf(rows, 'GE').coverage);
  });

  it('stops when told', () => {
    expect(() => waysOut(tinyDataset, scenarioOf([]), { denied: [], signal: { aborted: true } })).toThrow(Cancelled);
  });
});
