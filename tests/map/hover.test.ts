import { beforeAll, describe, expect, it } from 'vitest';
import { i18n, setLanguage } from '../../src/i18n/index.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { hoverText } from '../../src/map/hover/hover-text.ts';
import type { Words } from '../../src/map/hover/words.ts';
import { formats } from '../../src/ui/format.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { estimateA, flow, strandedFlow } from '../fixtures/estimates.ts';
import { dataset, leg, site } from './map-world.ts';

const rail = leg(
  'kz-dostyk',
  'cn-alashankou',
  [
    [82.5, 45.2],
    [82.6, 45.2],
  ],
  { km: 12, status: 'construction', open_year: 2027 },
);
const world = dataset({
  places: [
    {
      id: 'kz-dostyk',
      name: 'Dostyk',
      name_ru: 'Достык',
      name_local: 'Достық',
      country: 'KZ',
      kind: 'border',
      lon: 82.5,
      lat: 45.2,
      tier: 1,
      gauge_break: [1520, 1435],
    },
    { id: 'cn-alashankou', name: 'Alashankou', name_ru: 'Алашанькоу', country: 'CN', kind: 'border', lon: 82.6, lat: 45.2, tier: 1 },
  ],
  legs: [rail],
  sites: [
    site('aksu', 76.9, 52, {
      name: 'Aksu ferroalloy plant',
      name_ru: 'Аксуский завод ферросплавов',
      kind: 'alloy-plant',
      precision_km: 30,
      owners: [
        { name: 'State', country: 'KZ', share_pct: 40 },
        { name: 'ERG', country: 'LU', share_pct: 60 },
      ],
    }),
    site('bare', 70, 45, { owners: [], precision_km: 1 }),
  ],
});
const shipments = [
  flow('a', { site: 'aksu', moved_t_y: 120_400, market_country: 'CN' }),
  flow('b', { site: 'aksu', moved_t_y: 80_000, market_country: 'NL' }),
  strandedFlow('c', 'No open way.', { site: 'aksu', tonnes_y: 950 }),
];
const facts = deepFreeze({
  dataset: world,
  estimate: {
    ...estimateA,
    shipments,
    capacities: [{ id: 'k', capacity_t_y: 2e6, background_t_y: 1.5e6, used_t_y: 5e5, shadow_usd_per_t: 3, legs: [rail.id] }],
  },
  comparison: null,
  links: [
    { leg: rail.id, corridor: 'eastern' as const, forward_t_y: 1_240_000, backward_t_y: 10 },
    { leg: rail.id, corridor: 'northern' as const, forward_t_y: 0, backward_t_y: 700 },
  ],
});

const words = (language: Language): Words => ({ t: i18n.getFixedT(language, ['map', 'names']), formats: formats(language), language });

describe('hover words', () => {
  beforeAll(async () => {
    await setLanguage('kk');
    await setLanguage('ru');
  });

  it('say what a site is, whose, where its product goes and how sure the pin is', () => {
    expect(hoverText(words('en'), { kind: 'site', id: 'aksu' }, facts)).toEqual({
      title: 'Aksu ferroalloy plant',
      lines: [
        'alloy plant, operating · Kazakhstan',
        'ERG 60\u00a0%, registered in Luxembourg',
        'Sends 200 kt a year to China and Netherlands',
        'Stranded: 950 t a year finds no open way',
        'Position good to 30 km',
      ],
    });
    expect(hoverText(words('en'), { kind: 'site', id: 'bare' }, facts)?.lines).toEqual(['mine, operating · Kazakhstan']);
  });

  it('say of a leg what it carries by corridor, in the order of the lines, and which way', () => {
    expect(hoverText(words('en'), { kind: 'leg', id: rail.id }, facts)).toEqual({
      title: 'Dostyk – Alashankou',
      lines: [
        'rail, 12 km',
        'under construction, opens 2027',
        'Northern: 700 t a year towards Dostyk',
        'Eastern: 1.2 Mt a year towards Alashankou',
        'Full: 2.0 Mt a year of 2.0 Mt a year',
      ],
    });
  });

  it('name the gauge break of a place, in the language of the screen', () => {
    expect(hoverText(words('en'), { kind: 'place', id: 'kz-dostyk' }, facts)?.lines).toContain('Gauge break: 1520 to 1435 mm');
    expect(hoverText(words('ru'), { kind: 'place', id: 'kz-dostyk' }, facts)).toMatchObject({ title: 'Достык' });
    expect(hoverText(words('kk'), { kind: 'place', id: 'kz-dostyk' }, facts)).toMatchObject({ title: 'Достық' });
    expect(hoverText(words('ru'), { kind: 'site', id: 'aksu' }, facts)?.title).toBe('Аксуский завод ферросплавов');
  });

  it('speak of a leg that lost its cargo, and of one that is closed', () => {
    const shut = {
      ...facts,
      links: [],
      estimate: { ...facts.estimate, capacities: [], closed_legs: [{ leg: rail.id, why: 'closed' as const }] },
      comparison: { lost_links: [{ leg: rail.id, corridor: 'eastern' as const, t_y: 2_500 }] } as unknown as NonNullable<
        typeof facts.comparison
      >,
    };
    const lines = hoverText(words('en'), { kind: 'leg', id: rail.id }, shut)?.lines;
    expect(lines?.slice(-2)).toEqual(['Closed in this scenario', 'Carried 2.5 kt a year before']);
  });

  it('are silent about what is not there', () => {
    for (const kind of ['site', 'place', 'leg', 'country'] as const)
      expect(hoverText(words('en'), { kind, id: 'nowhere' }, facts)).toBeNull();
  });
});
