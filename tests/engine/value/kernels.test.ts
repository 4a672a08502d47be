import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arcElasticity,
  bestNetback,
  breakevenDistance,
  isolationDiscount,
  netback,
  netbackResponse,
  netSmelterReturn,
  payable,
  tonnesPerMetal,
} from '../../../src/engine/index.ts';

const copper = {
  grade: 0.25,
  payableShare: 0.965,
  deduction: 0.01,
  metalUsdPerTonne: 9000,
  treatmentUsdPerDmt: 80,
  refiningUsdPerPound: 0.08,
  freightUsdPerWmt: 150,
  moisture: 0.08,
};

describe('the net smelter return', () => {
  it('is that of the worked example 6A', () => {
    const sale = netSmelterReturn(copper);
    expect(sale.payable).toBeCloseTo(0.24, 12);
    expect(sale.gross).toBeCloseTo(2160, 9);
    expect(sale.refining).toBeCloseTo(42.33, 2);
    expect(sale.freight).toBeCloseTo(163.04, 2);
    expect(sale.netSmelterReturn).toBeCloseTo(1874.63, 2);
  });

  it('pays by the percentage where that is less than the deduction', () => {
    expect(payable({ grade: 0.5, payableShare: 0.85, deduction: 0.05 })).toBeCloseTo(0.425, 12);
    expect(payable({ grade: 0.5, payableShare: 0.85, deduction: 0.08 })).toBeCloseTo(0.42, 12);
    expect(payable({ grade: 0.005, payableShare: 0.9, deduction: 0.01 })).toBe(0);
  });

  const sales = fc.record({
    grade: fc.double({ min: 0, max: 1, noNaN: true }),
    payableShare: fc.double({ min: 0, max: 1, noNaN: true }),
    deduction: fc.double({ min: 0, max: 0.2, noNaN: true }),
    metalUsdPerTonne: fc.double({ min: 0, max: 1e6, noNaN: true }),
    treatmentUsdPerDmt: fc.double({ min: -50, max: 300, noNaN: true }),
    refiningUsdPerPound: fc.double({ min: 0, max: 1, noNaN: true }),
    freightUsdPerWmt: fc.double({ min: 0, max: 1000, noNaN: true }),
    moisture: fc.double({ min: 0, max: 0.5, noNaN: true }),
  });

  it('sums from its parts, and never falls when the metal gets dearer', () => {
    fc.assert(
      fc.property(sales, fc.double({ min: 0, max: 1e5, noNaN: true }), (sale, more) => {
        const { payable: paid, netSmelterReturn: total, ...parts } = netSmelterReturn(sale);
        const sum = parts.gross + parts.byproducts - parts.treatment - parts.refining - parts.penalties - parts.freight;
        expect(total).toBeCloseTo(sum, 6);
        expect(paid).toBeLessThanOrEqual(sale.grade);
        expect(netSmelterReturn({ ...sale, metalUsdPerTonne: sale.metalUsdPerTonne + more }).netSmelterReturn).toBeGreaterThanOrEqual(
          total - 1e-6,
        );
      }),
    );
  });

  it.each([
    [{ grade: 1.2 }, /grade is 1.2/],
    [{ payableShare: -1 }, /payableShare is -1/],
    [{ moisture: 1 }, /moisture is 1/],
    [{ metalUsdPerTonne: Number.NaN }, /metalUsdPerTonne is NaN/],
    [{ freightUsdPerWmt: Number.POSITIVE_INFINITY }, /freightUsdPerWmt is Infinity/],
  ])('refuses %o', (wrong, message) => {
    expect(() => netSmelterReturn({ ...copper, ...wrong })).toThrow(message);
  });
});

describe('the netback', () => {
  it('is the price less everything on the way', () => {
    expect(netback({ price: 1000, freight: 150, insurance: 3, importDuty: 50, exportDuty: 20, processing: 7, subsidy: 30 })).toBe(800);
    expect(netback({ price: 100, freight: 150 })).toBe(-50);
    expect(() => netback({ price: Number.NaN, freight: 1 })).toThrow(/price is NaN/);
  });

  it('of several markets is the highest, the first of equals', () => {
    const near = { id: 'near', price: 900, freight: 50 };
    const far = { id: 'far', price: 1000, freight: 100 };
    expect(bestNetback([near, far])).toEqual({ id: 'far', netback: 900 });
    expect(bestNetback([{ ...near, freight: 0 }, far])?.id).toBe('near');
    expect(bestNetback([])).toBeNull();
  });

  it('inland falls short of the coast by the isolation discount', () => {
    expect(isolationDiscount(2200, 1850, 2500)).toEqual({ usdPerTonne: 350, share: 0.14 });
    expect(() => isolationDiscount(1, 1, 0)).toThrow(/benchmark is 0/);
  });
});

describe('the breakeven distance', () => {
  const choice = {
    homeUsdPerTonne: 200,
    exportTonnes: tonnesPerMetal(0.25, 0.08),
    homeTonnes: 1,
    exportUsdPerTkm: 0.05,
    homeUsdPerTkm: 0.06,
  };

  it('is that of the worked example 6B', () => {
    expect(choice.exportTonnes).toBeCloseTo(4.348, 3);
    const breakeven = breakevenDistance(choice);
    expect(breakeven.kind).toBe('beyond');
    expect('km' in breakeven && Math.round(breakeven.km)).toBe(1271);
  });

  it('of run-of-mine ore is tens of kilometres', () => {
    const breakeven = breakevenDistance({ ...choice, exportTonnes: tonnesPerMetal(0.01) });
    expect('km' in breakeven && breakeven.km).toBeLessThan(100);
  });

  it('has a defined answer where one form always wins', () => {
    expect(breakevenDistance({ ...choice, homeUsdPerTonne: 0 })).toEqual({ kind: 'always' });
    expect(breakevenDistance({ ...choice, exportUsdPerTkm: 0 })).toEqual({ kind: 'never' });
    expect(breakevenDistance({ ...choice, exportUsdPerTkm: 0, homeUsdPerTkm: 0 })).toEqual({ kind: 'never' });
    expect(breakevenDistance({ ...choice, exportUsdPerTkm: 0, homeUsdPerTkm: 0, homeUsdPerTonne: -1 })).toEqual({ kind: 'always' });
    expect(breakevenDistance({ ...choice, homeUsdPerTonne: -60, exportUsdPerTkm: 0 })).toEqual({ kind: 'below', km: 1000 });
    expect(() => tonnesPerMetal(0)).toThrow(/grade is 0/);
    expect(() => breakevenDistance({ ...choice, homeTonnes: -1 })).toThrow(/homeTonnes is -1/);
  });

  it('makes both forms cost the same', () => {
    const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), positive, positive, positive, positive, (home, wc, wm, tc, tm) => {
        const breakeven = breakevenDistance({
          homeUsdPerTonne: home,
          exportTonnes: wc,
          homeTonnes: wm,
          exportUsdPerTkm: tc,
          homeUsdPerTkm: tm,
        });
        if (!('km' in breakeven)) return;
        expect(breakeven.km).toBeGreaterThanOrEqual(0);
        const exported = tc * wc * breakeven.km;
        const refined = home + tm * wm * breakeven.km;
        expect(Math.abs(exported - refined)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(exported) + Math.abs(home)));
      }),
    );
  });
});

describe('elasticity', () => {
  it('between two points is that of the midpoint', () => {
    expect(arcElasticity({ quantity: [100, 120], price: [10, 8] })).toBeCloseTo(-(20 / 110) / (2 / 9), 12);
    expect(arcElasticity({ quantity: [100, 120], price: [10, 10] })).toBeNull();
    expect(arcElasticity({ quantity: [0, 0], price: [10, 8] })).toBeNull();
  });

  it('of zero leaves the quantity as it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), (q, n) => {
        expect(netbackResponse(q, n, 100, 0)).toBe(q);
      }),
    );
    expect(netbackResponse(100, 400, 100, 0.5)).toBeCloseTo(200, 12);
    expect(netbackResponse(100, -5, 100, 0.5)).toBe(0);
    expect(netbackResponse(100, 50, -5, 0.5)).toBe(100);
    expect(() => netbackResponse(-1, 1, 1, 1)).toThrow(/quantity is -1/);
  });
});
