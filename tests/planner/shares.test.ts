import { beforeAll, describe, expect, it } from 'vitest';
import { contributions, corridorContributions, type ShareSubject } from '../../src/planner/contributions.ts';
import { shareReader } from '../../src/planner/dependence.ts';
import { realWorld } from './world.ts';

let world: Awaited<ReturnType<typeof realWorld>>;
beforeAll(async () => {
  world = await realWorld();
});

const kinds: Pick<ShareSubject, 'kind' | 'measure' | 'scope'>[] = [
  { kind: 'transit', measure: 'tonnes', scope: 'transit' },
  { kind: 'transit', measure: 'value', scope: 'transit' },
  { kind: 'transit', measure: 'tonnes', scope: 'any' },
  { kind: 'market', measure: 'tonnes', scope: 'transit' },
  { kind: 'market', measure: 'value', scope: 'transit' },
  { kind: 'processing', measure: 'value', scope: 'transit' },
  { kind: 'ownership', measure: 'value', scope: 'transit' },
];

describe.each(['a', 'b'] as const)('the flows that "where it comes from" names, scenario %s', (which) => {
  it.each(kinds)('add up to the share that the engine computed: %o', (subject) => {
    const { [which]: estimate, dataset } = world;
    const value = estimate.shipments.reduce(
      (sum, flow) => sum + (flow.tonnes_y > 0 ? ((flow.value_usd_y ?? 0) * flow.moved_t_y) / flow.tonnes_y : 0),
      0,
    );
    const whole = subject.measure === 'value' ? value : estimate.totals.moved_t_y;
    const read = shareReader(subject.kind, subject.measure, subject.scope);
    for (const row of estimate.dependence.filter((one) => one.country !== 'EU')) {
      const parts = contributions(estimate.shipments, dataset, { ...subject, group: { by: 'all' }, id: row.country });
      const sum = parts.reduce((total, part) => total + part.amount, 0);
      expect(sum / whole, `${row.country} ${subject.kind} ${subject.measure} ${subject.scope}`).toBeCloseTo(read(row), 3);
    }
  });

  it('add up to the tonnes of each corridor', () => {
    const { [which]: estimate } = world;
    expect(estimate.corridors.length).toBeGreaterThan(3);
    for (const { id, tonnes_y } of estimate.corridors) {
      const parts = corridorContributions(estimate.shipments, { by: 'all' }, id);
      expect(
        parts.reduce((total, part) => total + part.amount, 0),
        id,
      ).toBeCloseTo(tonnes_y, 3);
    }
  });

  it('add up for tonne-km too: kilometres on the land of the country over all land kilometres', () => {
    const { [which]: estimate, dataset } = world;
    const land = estimate.shipments.reduce(
      (sum, flow) =>
        sum + flow.routes.reduce((all, route) => all + route.tonnes_y * route.countries.reduce((km, one) => km + one.km, 0), 0),
      0,
    );
    for (const row of estimate.dependence) {
      const parts = contributions(estimate.shipments, dataset, {
        kind: 'transit',
        measure: 'tkm',
        scope: 'transit',
        group: { by: 'all' },
        id: row.country,
      });
      expect(parts.reduce((total, part) => total + part.amount, 0) / land, row.country).toBeCloseTo(row.transit_share_tkm, 3);
    }
  });
});
