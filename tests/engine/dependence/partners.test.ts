import { describe, expect, it } from 'vitest';
import type { Dataset, Site } from '../../../src/dataset/types.ts';
import { ownerShares } from '../../../src/engine/dependence/partners.ts';
import type { DependenceRow } from '../../../src/engine/index.ts';
import { tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';

const rowFor = (country: string, dataset: Dataset = tinyDataset): DependenceRow => {
  const row = tinyEstimate([], {}, dataset).dependence.find((each) => each.country === country);
  if (row === undefined) throw new Error(`No row for ${country}.`);
  return row;
};

/** USD a year of what moves: concentrate, both cathodes, oxide. Stibnite has no price, bars fly. */
const usd = { conc: 100e3 * 2500, smelter: 60e3 * 8760, uzbek: 20e3 * 8760, oxide: 5000 * 87_600 };
const all = usd.conc + usd.smelter + usd.uzbek + usd.oxide;
const soldIn = (country: string): Dataset =>
  tinyWith({ markets: tinyDataset.markets.map((market) => (market.id === 'turkiye' ? { ...market, country } : market)) });
const ownedBy = (owners: Site['owners']): Dataset => tinyWith({ sites: tinyDataset.sites.map((site) => ({ ...site, owners })) });

describe('market shares', () => {
  it('count the country that buys, by tonnes and by value', () => {
    expect(rowFor('CN').market_share_tonnes).toBeCloseTo(101 / 186, 12);
    expect(rowFor('CN').market_share_value).toBeCloseTo(usd.conc / all, 12);
    expect(rowFor('TR').market_share_value).toBeCloseTo((all - usd.conc) / all, 12);
  });

  it('sum the members of the European Union beside them', () => {
    const dataset = soldIn('NL');
    expect(rowFor('EU', dataset).market_share_tonnes).toBeGreaterThan(0);
    expect(rowFor('EU', dataset).market_share_tonnes).toBe(rowFor('NL', dataset).market_share_tonnes);
    expect(tinyEstimate([], {}, soldIn('CH')).dependence.map((row) => row.country)).not.toContain('EU');
  });
});

describe('processing shares', () => {
  it('count ore, concentrate and intermediates where they are sold, finished metal where it is made', () => {
    expect(rowFor('CN').processing_share).toBeCloseTo(usd.conc / all, 12);
    expect(rowFor('TR').processing_share).toBeCloseTo(usd.oxide / all, 12);
    expect(rowFor('KZ').processing_share).toBeCloseTo(usd.smelter / all, 12);
    expect(rowFor('UZ').processing_share).toBeCloseTo(usd.uzbek / all, 12);
  });

  it('are one in sum', () => {
    const rows = tinyEstimate().dependence;
    expect(rows.reduce((sum, row) => sum + row.processing_share, 0)).toBeCloseTo(1, 12);
    expect(rows.reduce((sum, row) => sum + row.market_share_value, 0)).toBeCloseTo(1, 12);
  });
});

describe('owners', () => {
  it.each<[string, Site['owners'], [string, number][], number]>([
    ['with a share hold it, and the rest is unknown', [{ name: 'A', country: 'KZ', share_pct: 75 }], [['KZ', 0.75]], 0.25],
    [
      'without a share split what the others leave',
      [
        { name: 'A', country: 'CN', share_pct: 60 },
        { name: 'B', country: 'KZ' },
        { name: 'C', country: 'CA' },
      ],
      [
        ['CN', 0.6],
        ['KZ', 0.2],
        ['CA', 0.2],
      ],
      0,
    ],
    ['of whom none is known are unknown', [], [], 1],
    ['alone without a share hold it all', [{ name: 'A', country: 'KZ' }], [['KZ', 1]], 0],
    [
      'whose shares sum to more than all are scaled down',
      [
        { name: 'A', country: 'KZ', share_pct: 90 },
        { name: 'B', country: 'CN', share_pct: 60 },
      ],
      [
        ['KZ', 0.6],
        ['CN', 0.4],
      ],
      0,
    ],
  ])('%s', (_what, owners, known, unknown) => {
    const shares = ownerShares(owners);
    expect(shares.known.map(({ country }) => country)).toEqual(known.map(([country]) => country));
    shares.known.forEach(({ share }, index) => {
      expect(share).toBeCloseTo(known[index]?.[1] ?? Number.NaN, 12);
    });
    expect(shares.unknown).toBeCloseTo(unknown, 12);
  });
});

describe('ownership shares', () => {
  it('are value times share, where the owner is registered', () => {
    // The mine is 60 % Chinese, the smelter 75 % Kazakh, the Uzbek plant nobody knows.
    const mine = usd.conc + usd.oxide;
    expect(rowFor('CN').ownership_share).toBeCloseTo((0.6 * mine) / all, 12);
    expect(rowFor('KZ').ownership_share).toBeCloseTo((0.4 * mine + 0.75 * usd.smelter) / all, 12);
    expect(tinyEstimate().ownership_unknown_share).toBeCloseTo((0.25 * usd.smelter + usd.uzbek) / all, 12);
  });

  it('sum to one with what is unknown', () => {
    const result = tinyEstimate();
    expect(result.dependence.reduce((sum, row) => sum + row.ownership_share, result.ownership_unknown_share)).toBeCloseTo(1, 12);
  });

  it('count a member of the European Union in the union too, and a bank of the union once', () => {
    const member = ownedBy([{ name: 'A', country: 'FR' }]);
    expect(rowFor('FR', member).ownership_share).toBeCloseTo(1, 12);
    expect(rowFor('EU', member).ownership_share).toBeCloseTo(1, 12);
    expect(rowFor('EU', ownedBy([{ name: 'Bank', country: 'EU' }])).ownership_share).toBeCloseTo(1, 12);
  });
});

describe('transit through the European Union', () => {
  const past = (country: string, market: string): Dataset => {
    const dataset = soldIn(market);
    return { ...dataset, places: dataset.places.map((place) => (place.id === 'ru-port' ? { ...place, country } : place)) };
  };

  it('is told for cargo that ends outside it', () => {
    const dataset = past('LV', 'TR');
    expect(rowFor('LV', dataset).transit_share_tonnes).toBeGreaterThan(0);
    expect(rowFor('EU', dataset).transit_share_tonnes).toBe(rowFor('LV', dataset).transit_share_tonnes);
  });

  it('is none for cargo that is sold in it, as with any country', () => {
    const dataset = past('LV', 'NL');
    expect(rowFor('LV', dataset).transit_share_tonnes).toBeGreaterThan(0);
    expect(rowFor('EU', dataset)).toMatchObject({ transit_share_tonnes: 0, transit_share_value: 0, transit_share_tkm: 0 });
    expect(rowFor('EU', dataset).any_share_tonnes).toBeGreaterThan(0);
  });
});
