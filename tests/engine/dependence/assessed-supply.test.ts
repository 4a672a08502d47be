import { describe, expect, it } from 'vitest';
import type { EuSupply } from '../../../src/dataset/schema/eu-supply.ts';
import { assessedSupply, mineralSupplyRisks } from '../../../src/engine/index.ts';

const governed = [
  { country: 'CN', wgi_mean: -0.5 },
  { country: 'US', wgi_mean: 1 },
  { country: 'KZ', wgi_mean: 0 },
];

const record: EuSupply = {
  id: 'a-metal',
  mineral: 'tungsten',
  material: 'A metal',
  stage: 'processing',
  year: 2023,
  used: 'both',
  import_reliance_pct: 50,
  recycled_pct: 20,
  substitution: 0.9,
  published_risk: 2.1,
  world: { CN: 60, US: 40 },
  sourcing: { US: 100 },
  basis: 'reported',
  confidence: 'medium',
  sources: ['a-source'],
};

const assessed = (changes: Partial<EuSupply>) => assessedSupply({ ...record, ...changes }, governed);

describe('supply risk from published terms', () => {
  it('is 2.0952 in a case reckoned by hand', () => {
    // China scores 6 and the United States 3: 0.36 x 6 + 0.16 x 3 = 2.64 for the world, 3 for the sourcing;
    // (2.64 x 0.25 + 3 x 0.75) x 0.8 x 0.9 = 2.91 x 0.72
    const found = assessed({});
    expect(found.world?.concentration).toBeCloseTo(2.64, 12);
    expect(found.sourcing?.concentration).toBeCloseTo(3, 12);
    expect(found.risk).toBeCloseTo(2.0952, 12);
    expect(found.least).toBe(found.risk);
    expect(found.most).toBeCloseTo(2.0952, 12);
  });

  it('weighs a factor of trade, and takes a list that comes to 101 % as 100 %', () => {
    expect(assessed({ sourcing_trade: { US: 0.8 } }).risk).toBeCloseTo((2.64 * 0.25 + 2.4 * 0.75) * 0.72, 12);
    expect(assessed({ sourcing: { US: 101 } }).risk).toBeCloseTo(2.0952, 12);
  });

  it('takes one list twice where the study has no other', () => {
    expect(assessed({ used: 'world', sourcing: undefined, import_reliance_pct: undefined }).risk).toBeCloseTo(2.64 * 0.72, 12);
    expect(assessed({ used: 'sourcing', world: undefined }).risk).toBeCloseTo(3 * 0.72, 12);
  });

  it('gives a range and names what is missing', () => {
    const bare = assessed({ recycled_pct: undefined, substitution: undefined, sourcing: undefined });
    expect(bare).toMatchObject({ risk: null, least: 0, missing: ['sourcing', 'recycled', 'substitution'] });
    // nothing recycled, nothing to stand in, the sources in one hand that is governed worst
    expect(bare.most).toBeCloseTo(2.64 * 0.25 + 10 * 0.75, 12);
  });

  it('gives a range where a list holds too little, and where governance is not known', () => {
    const thin = assessed({ sourcing: { US: 60 } });
    expect(thin).toMatchObject({ risk: null, missing: ['sourcing'] });
    expect(thin.least).toBeCloseTo((2.64 * 0.25 + 0.36 * 3 * 0.75) * 0.72, 12);
    expect(thin.most).toBeCloseTo((2.64 * 0.25 + (0.36 * 3 + 0.16 * 10) * 0.75) * 0.72, 12);
    expect(assessed({ sourcing: { XX: 100 } })).toMatchObject({ risk: null, unknown: ['XX'], missing: ['sourcing'] });
  });

  it('tells the part of Central Asia among the sources', () => {
    expect(assessed({ sourcing: { KZ: 62, US: 38 } }).sourcing?.central_asia).toBeCloseTo(0.62, 12);
    expect(assessed({ sourcing: undefined }).sourcing).toBeNull();
  });

  it('lets the stage with the highest risk decide, and one with a range alone only in need', () => {
    const mine: EuSupply = { ...record, id: 'a-mine', stage: 'extraction', sourcing: { CN: 100 } };
    const thin: EuSupply = { ...record, id: 'thin', sourcing: { CN: 30 } };
    const other: EuSupply = { ...record, id: 'other', mineral: 'copper', recycled_pct: 90 };
    const [first, second] = mineralSupplyRisks([other, thin, record, mine], governed);
    expect([first?.mineral, first?.deciding.id, first?.others.map(({ id }) => id)]).toEqual(['tungsten', 'a-mine', ['a-metal', 'thin']]);
    expect([second?.mineral, second?.others]).toEqual(['copper', []]);
    expect(mineralSupplyRisks([thin], governed)[0]?.deciding).toMatchObject({ id: 'thin', risk: null });
  });

  it('tells what the risk is without Central Asian sources', () => {
    const risks = (changes: Partial<EuSupply>) => mineralSupplyRisks([{ ...record, ...changes }], governed)[0]?.without_central_asia;
    // 62 % of Kazakhstan gone, the United States have it all, as in the first case
    expect(risks({ sourcing: { KZ: 62, US: 38 } })).toBeCloseTo(2.0952, 12);
    expect(risks({})).toBeNull();
    expect(risks({ sourcing: { KZ: 100 } })).toBeNull();
    expect(risks({ used: 'world', sourcing: { KZ: 62, US: 38 } })).toBeNull();
  });
});
