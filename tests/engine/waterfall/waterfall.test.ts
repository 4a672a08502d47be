import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { type Quantity, quantityOf, waterfall, waterfallSteps } from '../../../src/engine/index.ts';
import { scenarioChanges, withChanges } from '../../../src/engine/waterfall/scenario-changes.ts';
import { scenarioOf, tinyDataset, tinyEstimate } from '../../fixtures/tiny-dataset.ts';

const shut: Lever = { type: 'close-country', country: 'RU', scope: 'transit' };
const dear: Lever = { type: 'scale', what: 'tariff', factor: 1.5, on: { country: 'AZ' } };
const slow: Lever = { type: 'scale', what: 'time', factor: 2, on: { country: 'AZ' } };
const tax: Lever = { type: 'export-duty', country: 'KZ', share: 0.1 };
const figures: Quantity[] = ['cost_usd_y', 'days_mean', 'netback_usd_y', 'corridor.middle', 'transit.RU', 'hhi'];
const of = (a: Lever[], b: Lever[], more: object = {}) =>
  waterfall(tinyDataset, { a: scenarioOf(a), b: scenarioOf(b, { id: 'other' }), quantities: figures, ...more });

describe('the changes from one scenario to another', () => {
  it('are the levers that come and go, in the order in which they act', () => {
    expect(scenarioChanges(scenarioOf([slow, tax]), scenarioOf([tax, dear, shut], { year: 2030, maturity: 'announced' }))).toEqual([
      { kind: 'year', before: 2025, after: 2030 },
      { kind: 'maturity', before: 'under-construction', after: 'announced' },
      { kind: 'lever', before: null, after: shut },
      { kind: 'lever', before: null, after: dear },
      { kind: 'lever', before: slow, after: null },
    ]);
  });

  it('are one where a lever is set otherwise, and none where the order alone differs', () => {
    const more: Lever = { ...dear, factor: 2 };
    expect(scenarioChanges(scenarioOf([dear]), scenarioOf([more]))).toEqual([{ kind: 'lever', before: dear, after: more }]);
    const open: Lever = { type: 'open-country', country: 'RU' };
    expect(scenarioChanges(scenarioOf([shut]), scenarioOf([open]))).toEqual([{ kind: 'lever', before: shut, after: open }]);
    expect(scenarioChanges(scenarioOf([shut, dear]), scenarioOf([dear, shut]))).toEqual([]);
    expect(scenarioChanges(scenarioOf([dear, dear]), scenarioOf([dear]))).toEqual([{ kind: 'lever', before: dear, after: null }]);
  });

  it('lead from A to B when all are made, and nowhere when none is', () => {
    const a = scenarioOf([slow, tax, dear, dear], { year: 2030 });
    const b = scenarioOf([shut, { ...slow, factor: 3 }, dear]);
    const changes = scenarioChanges(a, b);
    expect(withChanges(a, changes, () => false)).toEqual(a);
    expect(
      scenarioChanges(
        withChanges(a, changes, () => true),
        b,
      ),
    ).toEqual([]);
  });
});

describe('the waterfall', () => {
  const result = of([], [shut, dear, slow, tax]);

  it('starts at A and ends at B, and each step is the engine under the changes so far', () => {
    const soFar: Lever[] = [];
    const b = tinyEstimate([shut, dear, slow, tax]);
    for (const figure of result.figures) {
      expect(figure.a).toBe(quantityOf(tinyEstimate(), figure.quantity));
      expect(figure.b).toBe(quantityOf(b, figure.quantity));
      expect(figure.steps.at(-1)?.after).toBe(figure.b);
    }
    for (const [index, change] of result.changes.entries()) {
      if (change.kind === 'lever' && change.after !== null) soFar.push(change.after);
      const now = tinyEstimate(soFar);
      for (const figure of result.figures) expect(figure.steps[index]?.after).toBe(quantityOf(now, figure.quantity));
    }
  });

  it('gives away the whole difference twice: in order, and averaged over all orders', () => {
    for (const { a, b, steps, quantity } of result.figures) {
      const scale = Math.max(Math.abs(a), Math.abs(b), 1);
      expect(Math.abs(steps.reduce((sum, { step }) => sum + step, 0) - (b - a)) / scale, quantity).toBeLessThan(1e-9);
      expect(Math.abs(steps.reduce((sum, { fair }) => sum + fair, 0) - (b - a)) / scale, quantity).toBeLessThan(1e-9);
    }
    expect(result).toMatchObject({ method: 'exact', runs: 16 });
  });

  it('of two changes gives each the mean of coming first and coming last', () => {
    const two = of([], [shut, dear]);
    const cost = (levers: Lever[]): number => tinyEstimate(levers).totals.cost_usd_y;
    const [first] = two.figures[0]?.steps ?? [];
    expect(first?.fair).toBeCloseTo((cost([shut]) - cost([]) + cost([shut, dear]) - cost([dear])) / 2, 4);
    expect(first?.fair).not.toBeCloseTo(first?.step ?? 0, 0);
  });

  it('credits nothing to a lever that changes nothing', () => {
    const idle: Lever = { type: 'scale', what: 'tariff', factor: 1, on: { country: 'CN' } };
    for (const { steps } of of([], [shut, idle]).figures) expect(steps[1]).toMatchObject({ step: 0, fair: 0 });
  });

  it('is sampled beyond the limit: the same whole, an error beside each part, and near the exact one', () => {
    const sampled = of([], [shut, dear, slow, tax], { exactUpTo: 3, samples: 30 });
    expect(sampled.method).toBe('sampled');
    sampled.figures.forEach(({ a, b, steps }, index) => {
      expect(steps.reduce((sum, { fair }) => sum + fair, 0)).toBeCloseTo(b - a, Math.abs(b) > 1e3 ? -1 : 9);
      steps.forEach(({ fair, standard_error }, change) => {
        const exact = result.figures[index]?.steps[change]?.fair ?? Number.NaN;
        expect(Math.abs(fair - exact)).toBeLessThanOrEqual(5 * standard_error + 1e-9 * Math.abs(b));
      });
    });
    expect(of([], [shut, dear, slow, tax], { exactUpTo: 3, samples: 30 })).toEqual(sampled);
  });

  it('has no steps where nothing differs, and tells its progress else', () => {
    expect(of([dear], [dear]).figures[0]).toMatchObject({ steps: [] });
    const steps = waterfallSteps(tinyDataset, { a: scenarioOf(), b: scenarioOf([shut, dear]), quantities: ['hhi'] });
    expect(steps.next().value).toEqual({ done: 1, total: 3 });
  });

  it('refuses more changes than can be told apart, before it runs anything', () => {
    const many = Array.from(
      { length: 31 },
      (_, index): Lever => ({ type: 'price', mineral: 'copper', stage: 'refined', usd_per_t: index }),
    );
    expect(() => of([], many)).toThrow(/"trial" and "other" differ in 31 ways; expected at most 30/);
  });

  it('refuses a figure that does not exist', () => {
    for (const name of ['price', 'corridor.atlantis', 'transit.Russia', 'toString']) {
      expect(() => quantityOf(tinyEstimate(), name)).toThrow(`no figure "${name}"`);
    }
  });
});
