import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lever } from '../../../src/dataset/schema/scenario.ts';
import { maturities } from '../../../src/dataset/vocabulary.ts';
import { canonicalId, type Estimate, estimate } from '../../../src/engine/index.ts';
import { scenarioOf, tinyDataset, tinyWith } from '../../fixtures/tiny-dataset.ts';
import { tinyLevers } from '../../fixtures/tiny-levers.ts';
import { plan } from '../../fixtures/tiny-trade.ts';
import { expectLawsHold } from './check-estimate.ts';

/** Every property runs on the same cases each time. */
const seeded = (numRuns: number) => ({ seed: 20261124, numRuns });

const dataset = tinyWith({
  shipments: [...tinyDataset.shipments, plan('new-cath', 'new-plant'), plan('dream-cath', 'dream-plant', { market: 'turkiye' })],
});
const one = <T>(...values: T[]) => fc.constantFrom(...values);
const selection = one(
  {},
  { country: 'RU' },
  { country: 'KZ' },
  { corridor: 'middle' as const },
  { mode: 'ferry' as const },
  { place: 'tr-port' },
  { leg: 'hub--ru-port' },
);

/** A lever of any type, with arguments from all over its range. */
const lever: fc.Arbitrary<Lever> = fc.oneof(
  one(...tinyLevers),
  fc.record({
    type: one('close-country' as const),
    country: one('RU', 'CN', 'AZ', 'GE', 'TR', 'KZ'),
    scope: one('any' as const, 'transit' as const),
  }),
  fc.record({ type: one('close-leg' as const), leg: one(...tinyDataset.legs.map(({ id }) => id)) }),
  fc.record({ type: one('close-place' as const), place: one(...tinyDataset.places.map(({ id }) => id)) }),
  fc.record({
    type: one('scale' as const),
    what: one('tariff' as const, 'charge' as const, 'time' as const, 'dwell' as const, 'capacity' as const, 'variance' as const),
    factor: one(0, 0.3, 1, 2, 100),
    on: selection,
  }),
  fc.record({ type: one('set-capacity' as const), t_per_y: one(0, 1, 5000, 60_000), on: selection }),
  fc.record({ type: one('surcharge' as const), usd_per_t: one(-1000, -5, 0, 20, 10_000), on: selection }),
  fc.record({ type: one('quota' as const), quota: one('class-7-caspian'), t_contained_per_y: one(null, 0, 100) }),
  fc.record({
    type: one('redirect' as const),
    on: one({}, { mineral: 'copper' }, { country: 'UZ' }),
    to_market: one('china', 'turkiye', 'russia'),
    share: one(0, 0.4, 1),
  }),
  fc.record({
    type: one('corridor-constant' as const),
    corridor: one('northern' as const, 'middle' as const, 'eastern' as const),
    share_of_best_cost: one(0, 0.5, 10),
  }),
  fc.record({ type: one('logit-scale' as const), factor: one(0.01, 1, 1000) }),
  fc.record({ type: one('capital-rate' as const), rate: one(0, 0.15, 1) }),
);
const levers = fc.array(lever, { maxLength: 6 });
const world = fc.record({ levers, year: one(2025, 2029, 2035), maturity: one(...maturities) });

const run = (given: { levers: readonly Lever[]; year?: number; maturity?: (typeof maturities)[number] }): Estimate =>
  estimate(dataset, scenarioOf(given.levers, { ...given, levers: [...given.levers] }));
const text = (result: Estimate): string => JSON.stringify({ ...result, scenario: null });
/** Best cost of each flow that moves; Infinity where it does not. */
const bestCosts = (result: Estimate): Map<string, number> =>
  new Map(result.shipments.map((flow) => [flow.id, flow.routes[0]?.generalised_cost_usd_per_t ?? Number.POSITIVE_INFINITY]));

describe('whatever the levers', () => {
  it('sums, shares and tonnes hold together, and no number is missing', () => {
    fc.assert(
      fc.property(world, (given) => expectLawsHold(run(given), dataset)),
      seeded(120),
    );
  });

  it('the same scenario gives the same bytes, also on a fresh copy of the data', () => {
    fc.assert(
      fc.property(world, (given) => {
        const first = text(run(given));
        expect(text(run(given))).toBe(first);
        expect(text(estimate(structuredClone(dataset), scenarioOf(given.levers, given)))).toBe(first);
      }),
      seeded(40),
    );
  });

  it('the order in which they are given changes nothing', () => {
    fc.assert(
      fc.property(world, fc.integer(), (given, turn) => {
        const turned = [...given.levers.slice(turn % 3), ...given.levers.slice(0, turn % 3)].reverse();
        expect(text(run({ ...given, levers: turned }))).toBe(text(run(given)));
        expect(canonicalId(scenarioOf(turned))).toBe(canonicalId(scenarioOf(given.levers)));
      }),
      seeded(40),
    );
  });

  it.each<Lever>([
    { type: 'scale', what: 'tariff', factor: 1, on: {} },
    { type: 'scale', what: 'capacity', factor: 1, on: {} },
    { type: 'surcharge', usd_per_t: 0, on: {} },
    { type: 'redirect', on: { mineral: 'tin' }, to_market: 'russia', share: 1 },
    { type: 'open-place', place: 'kz-hub' },
    { type: 'close-country', country: 'PE', scope: 'any' },
  ])('one more that does nothing leaves every number exactly as it was: %j', (nothing) => {
    fc.assert(
      fc.property(levers, (others) => {
        if (others.some((other) => other.type === 'close-place')) return;
        const { scenario: _a, warnings: _b, ...before } = run({ levers: others });
        const { scenario: _c, warnings: _d, ...after } = run({ levers: [...others, nothing] });
        expect(after).toEqual(before);
      }),
      seeded(12),
    );
  });
});

describe('one more closure', () => {
  const closure: fc.Arbitrary<Lever> = fc.oneof(
    fc.record({ type: one('close-leg' as const), leg: one(...tinyDataset.legs.map(({ id }) => id)) }),
    fc.record({ type: one('close-place' as const), place: one(...tinyDataset.places.map(({ id }) => id)) }),
    fc.record({ type: one('close-corridor' as const), corridor: one('middle' as const, 'northern' as const, 'eastern' as const) }),
    fc.record({ type: one('close-country' as const), country: one('AZ', 'GE', 'CN'), scope: one('any' as const) }),
  );
  /** Levers that would contradict the closure, and be the ones that act, are left out. */
  const others = levers.map((list) => list.filter((each) => !each.type.startsWith('open-') && each.type !== 'close-country'));

  it('never makes the best way of a flow cheaper, nor opening it again dearer', () => {
    fc.assert(
      fc.property(others, closure, (list, shut) => {
        const before = bestCosts(run({ levers: list }));
        for (const [id, cost] of bestCosts(run({ levers: [...list, shut] }))) {
          if (cost < (before.get(id) ?? Number.POSITIVE_INFINITY) - 1e-9) throw new Error(`${id} costs ${cost}, ${before.get(id)} before.`);
        }
      }),
      seeded(80),
    );
  });
});
