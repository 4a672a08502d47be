import { describe, expect, it } from 'vitest';
import { partnerOf, partnerOfSite } from '../../src/dataset/partner.ts';
import type { Site } from '../../src/dataset/types.ts';
import { siteStatuses } from '../../src/dataset/vocabulary.ts';
import { rosettes, spots } from '../../src/map/parts/rosette.ts';
import { type SiteView, siteFeatures } from '../../src/map/parts/site-features.ts';
import { spotShift, symbolScale } from '../../src/map/parts/site-layers.ts';
import { parseIconId } from '../../src/map/symbols/icon-id.ts';
import { sitePasses } from '../../src/state/site-filter.ts';
import { colours } from '../../src/ui/tokens/colours.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { noFilters, site } from './map-world.ts';

const view: SiteView = {
  filters: noFilters,
  siteFill: 'mineral',
  theme: 'light',
  selected: null,
  shipping: new Set(),
  stranded: new Set(),
};
const propertiesOf = (one: Site, more: Partial<SiteView> = {}) =>
  siteFeatures([one], [], rosettes([one]), { ...view, ...more }).features[0]?.properties;

describe('site symbols', () => {
  it.each([
    ['operating', 'operating', 'always'],
    ['ramp-up', 'building', 'always'],
    ['construction', 'building', 'always'],
    ['feasibility', 'planned', 'planned'],
    ['announced', 'planned', 'planned'],
    ['exploration', 'explored', 'explored'],
    ['suspended', 'suspended', 'explored'],
  ] as const)('of status %s are drawn %s, from the zoom of %s', (status, state, tier) => {
    const properties = propertiesOf(site('x', 70, 45, { status }));
    expect(parseIconId(properties?.icon ?? '')).toMatchObject({ kind: 'site', state });
    expect(properties?.tier).toBe(tier);
  });

  it.each(siteStatuses)('of status %s are drawn at any zoom when filtered for or selected', (status) => {
    const one = site('x', 70, 45, { status });
    expect(propertiesOf(one, { selected: 'x' })?.tier).toBe('always');
    expect(propertiesOf(one, { filters: { ...noFilters, statuses: [status] } })?.tier).toBe('always');
  });

  it.each([
    ['smelter', 'square'],
    ['refinery', 'square'],
    ['deposit', 'diamond'],
    ['chemical-plant', 'hexagon'],
    ['fabrication', 'cross'],
  ] as const)('of a %s are a %s', (kind, shape) => {
    expect(parseIconId(propertiesOf(site('x', 70, 45, { kind }))?.icon ?? '')).toMatchObject({ shape });
  });

  it('are filled by mineral group or by the partner who owns most', () => {
    const one = site('x', 70, 45, {
      commodities: ['iron'],
      owners: [
        { name: 'State', country: 'KZ', share_pct: 40 },
        { name: 'Firm', country: 'LU', share_pct: 60 },
      ],
    });
    const colour = (more: Partial<SiteView>): string | undefined => {
      const icon = parseIconId(propertiesOf(one, more)?.icon ?? '');
      return icon?.kind === 'site' ? icon.colour : undefined;
    };
    expect(colour({})).toBe(colours.mineral.light.ferro);
    expect(colour({ siteFill: 'partner', theme: 'dark' })).toBe(colours.partner.dark.EU);
  });
});

describe('partners', () => {
  it.each([
    ['KZ', 'domestic'],
    ['CN', 'CN'],
    ['GB', 'UK'],
    ['LU', 'EU'],
    ['CH', 'other'],
    ['UZ', 'domestic'],
  ] as const)('registered in %s is %s', (country, partner) => {
    expect(partnerOf(country)).toBe(partner);
  });

  it('of a site without owners is other', () => {
    expect(partnerOfSite(site('x', 70, 45, { owners: [] }))).toBe('other');
  });
});

describe('site names', () => {
  it.each([
    [{ rank: 1 }, 0],
    [{ rank: 2 }, 1],
    [{ rank: 3 }, 3],
    [{ rank: 3, status: 'suspended' }, 4],
  ] as const)('of %j are of class %i', (more, label) => {
    expect(propertiesOf(site('x', 70, 45, more))?.label).toBe(label);
  });

  it('come earlier for rank 3 that ships, and first for the selected site', () => {
    const one = site('x', 70, 45, { rank: 3 });
    expect(propertiesOf(one, { shipping: new Set(['x']) })?.label).toBe(2);
    expect(propertiesOf(one, { selected: 'x' })?.label).toBe(0);
  });

  it('fall back from Kazakh to Russian to English', () => {
    expect(propertiesOf(site('x', 70, 45, { name_short: 'Inkai', name_short_ru: 'Инкай' }))).toMatchObject({
      name: 'Inkai',
      name_ru: 'Инкай',
      name_kk: 'Инкай',
    });
    expect(propertiesOf(site('x', 70, 45, { name_short: 'Inkai' }))).toMatchObject({ name_ru: 'Inkai', name_kk: 'Inkai' });
  });
});

describe('site filters', () => {
  const one = site('x', 70, 45, { commodities: ['copper', 'gold'], engagement: [{ partner: 'KR', form: 'mou' }], owners: [] });
  it.each([
    [{ minerals: ['gold'] }, true],
    [{ minerals: ['zinc'] }, false],
    [{ origins: ['KZ'], kinds: ['mine'] }, true],
    [{ origins: ['UZ'], kinds: ['mine'] }, false],
    [{ statuses: ['suspended'] }, false],
    [{ partners: ['KR'] }, true],
    [{ partners: ['CN'] }, false],
  ])('%j lets it through: %s', (filters, through) => {
    expect(sitePasses(one, { ...noFilters, ...filters })).toBe(through);
  });
});

describe('rosettes', () => {
  const crowd = deepFreeze([
    site('smelter', 69.6, 40.85, { rank: 1, kind: 'smelter' }),
    ...Array.from({ length: 9 }, (_, i) => site(`mine-${i}`, 69.6 + 0.004 * i, 40.85)),
    site('far', 75, 45),
  ]);

  it('puts the most important in the centre and the rest on rings, each on a spot of its own', () => {
    const { steps, centres } = rosettes(crowd);
    expect([...centres]).toEqual(['smelter']);
    expect(steps.has('smelter')).toBe(false);
    expect(steps.has('far')).toBe(false);
    const places = [...steps.values()].map((spot) => spots[spot] ?? [0, 0]);
    expect(places).toHaveLength(9);
    places.forEach(([x, y], i) => {
      expect([18, 36].some((radius) => Math.abs(Math.hypot(x, y) - radius) < 0.2)).toBe(true);
      for (const [x2, y2] of places.slice(i + 1)) expect(Math.hypot(x - x2, y - y2)).toBeGreaterThan(15);
    });
  });

  it('steps a site out to the side where it lies', () => {
    const { steps } = rosettes([site('a', 70, 45, { rank: 1 }), site('north', 70, 45.05), site('west', 69.95, 45)]);
    expect(spots[steps.get('west') ?? 0]?.[0]).toBeLessThan(0);
    expect(spots[steps.get('north') ?? 0]?.[1]).toBeLessThan(0);
  });

  it('closes when the map comes near, and grows with the symbols before', () => {
    expect(symbolScale(2)).toBeCloseTo(6 / 16);
    expect(symbolScale(4.5)).toBeCloseTo(9 / 16);
    expect(symbolScale(12)).toBe(1);
    expect(spotShift(1, 5)).toEqual([18 * (10 / 16), 0]);
    expect(spotShift(1, 9)).toEqual([9, 0]);
    expect(spotShift(1, 10)).toEqual([0, 0]);
    expect(spotShift(0, 5)).toEqual([0, 0]);
  });

  it('does not depend on the order of the sites', () => {
    expect(rosettes(crowd.toReversed())).toEqual(rosettes(crowd));
  });
});
