import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PartlyKnownSupply, type Supplier, supplyRisk, supplyRiskBounds } from '../../../src/engine/index.ts';
import { SEEDED } from '../assignment/cases.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });

/** Lists that sum to 1. */
const whole = fc
  .array(fc.record({ weight: fc.double({ min: 0.01, max: 1, noNaN: true }), governance: fc.double({ min: 0, max: 10, noNaN: true }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts): Supplier[] => {
    const sum = parts.reduce((total, { weight }) => total + weight, 0);
    return parts.map(({ weight, governance }) => ({ share: weight / sum, governance }));
  });

const terms = fc.record({ world: whole, sourcing: whole, importReliance: unit, recycled: unit, substitution: unit });

/** Without a bit of rounding. */
const within = (least: number, value: number, most: number): void => {
  expect(value).toBeGreaterThanOrEqual(least - 1e-9);
  expect(value).toBeLessThanOrEqual(most + 1e-9);
};

describe('bounds of supply risk', () => {
  it('are the risk itself where all is known', () => {
    fc.assert(
      fc.property(terms, (all) => {
        const { least, most, missing } = supplyRiskBounds(all);
        expect(missing).toEqual([]);
        within(least, supplyRisk(all), most);
        expect(most - least).toBeLessThan(1e-9);
      }),
      SEEDED,
    );
  });

  it('hold the risk whatever is taken away, and lie between 0 and 10', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 0, max: 127 }), (all, hidden) => {
        const hides = (bit: number): boolean => (hidden & (1 << bit)) !== 0;
        const known: PartlyKnownSupply = {
          world: hides(0) ? null : hides(5) ? all.world.slice(1) : all.world,
          sourcing: hides(1) ? null : hides(6) ? all.sourcing.slice(1) : all.sourcing,
          importReliance: hides(2) ? null : all.importReliance,
          recycled: hides(3) ? null : all.recycled,
          substitution: hides(4) ? null : all.substitution,
        };
        const { least, most } = supplyRiskBounds(known);
        within(least, supplyRisk(all), most);
        within(0, least, most);
        within(least, most, 10);
      }),
      SEEDED,
    );
  });

  it('rise with governance that gets worse, and vanish where all is recycled or all can be replaced', () => {
    fc.assert(
      fc.property(terms, (all) => {
        const worse = (list: readonly Supplier[]) => list.map((each) => ({ ...each, governance: Math.min(10, each.governance + 1) }));
        expect(supplyRisk({ ...all, world: worse(all.world), sourcing: worse(all.sourcing) })).toBeGreaterThanOrEqual(
          supplyRisk(all) - 1e-12,
        );
        expect(supplyRiskBounds({ ...all, recycled: 1 }).most).toBe(0);
        expect(supplyRiskBounds({ ...all, substitution: 0 }).most).toBe(0);
      }),
      SEEDED,
    );
  });

  it('with nothing known are 0 and 10', () => {
    const nothing = { world: null, sourcing: null, importReliance: null, recycled: null, substitution: null };
    expect(supplyRiskBounds(nothing)).toEqual({
      least: 0,
      most: 10,
      missing: ['world', 'sourcing', 'importReliance', 'recycled', 'substitution'],
    });
  });

  it('refuse parts out of range', () => {
    const all = { world: [], sourcing: [], importReliance: 0, recycled: 0, substitution: 1 };
    expect(() => supplyRiskBounds({ ...all, recycled: 1.5 })).toThrow(/recycled part is 1.5/);
    expect(() => supplyRiskBounds({ ...all, world: [{ share: 1.2, governance: 1 }] })).toThrow(/sum to 1.2/);
  });
});
