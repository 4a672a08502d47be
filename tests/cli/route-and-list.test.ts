import { describe, expect, it } from 'vitest';
import { routesBetween } from '../../src/engine/index.ts';
import { call, cliDataset } from './call.ts';

const route = async (...words: string[]) => JSON.parse((await call(['route', ...words])).out);
const hauls = (told: { routes: { legs: { kind: string; id: string }[] }[] }): string[] =>
  (told.routes[0]?.legs ?? []).filter((step) => step.kind === 'haul').map((step) => step.id);

describe('route', () => {
  it('prints what the engine answers', async () => {
    const told = await route('--from', 'kz-hub', '--to', 'tr-port');
    expect(told).toEqual(JSON.parse(JSON.stringify(routesBetween(cliDataset, { from: 'kz-hub', to: 'tr-port' }))));
    expect(told).toMatchObject({ from: 'kz-hub', to: 'tr-port', service_class: 'wagonload', product: null, reason: null });
    expect(hauls(told)).toEqual(['hub--ru-port', 'sea-ru--tr']);
  });

  it('starts at the railhead: no access to pay', async () => {
    const told = await route('--from', 'kz-hub', '--to', 'cn-market', '--service', 'block-train');
    expect(told.service_class).toBe('block-train');
    // General cargo goes 22 t to the box.
    expect(told.routes[0].cost_usd_per_t).toBeCloseTo((1692 * 0.45 + 112.5) / 22, 9);
    expect(told.routes[0].hours).toBeCloseTo(67.15, 9);
    expect(told.routes[0].legs[0].id).toBe('hub--dostyk');
  });

  it('goes round the countries to avoid, in either case of letters', async () => {
    const told = await route('--from', 'kz-hub', '--to', 'tr-port', '--avoid', 'ru,CN');
    expect(hauls(told)[1]).toBe('alat--aktau');
    for (const each of told.routes) expect(each.transit).not.toContain('RU');
  });

  it('says why there is none', async () => {
    const told = await route('--from', 'kz-hub', '--to', 'tr-port', '--avoid', 'RU,AZ');
    expect(told.routes).toEqual([]);
    expect(told.reason).toContain('AZ, RU closed to transit');
  });

  it('takes the product, its stage and its name', async () => {
    expect((await route('--from', 'kz-hub', '--to', 'tr-port', '--product', 'copper')).product).toBe('cathode');
    expect((await route('--from', 'kz-hub', '--to', 'tr-port', '--product', 'copper:intermediate')).product).toBe('matte');
    const dear = await route('--from', 'kz-hub', '--to', 'tr-port', '--product', 'copper:refined:cathode');
    expect(dear.routes[0].breakdown.insurance).toBeCloseTo(24.09, 9);
  });

  it('takes the year, in which other legs are open', async () => {
    expect(hauls(await route('--from', 'kz-hub', '--to', 'kz-aktau-port', '--year', '2028'))).toEqual(['new-west']);
    expect(hauls(await route('--from', 'kz-hub', '--to', 'kz-aktau-port', '--year', '2027'))).toEqual(['hub--aktau']);
  });

  it('takes a scenario', async () => {
    expect(hauls(await route('--from', 'kz-hub', '--to', 'tr-port', '--scenario', 'russia-closed'))[1]).toBe('alat--aktau');
  });
});

describe('list', () => {
  it.each([
    ['scenarios', ['baseline', 'russia-closed']],
    ['sites', cliDataset.sites.map(({ id }) => id)],
    ['places', cliDataset.places.map(({ id }) => id)],
    ['shipments', cliDataset.shipments.map(({ id }) => id)],
  ])('prints the %s with their ids', async (what, ids) => {
    const { code, out } = await call(['list', what]);
    expect(code).toBe(0);
    expect(JSON.parse(out).map((row: { id: string }) => row.id)).toEqual(ids);
  });

  it('names products as "route" takes them', async () => {
    const products: { id: string }[] = JSON.parse((await call(['list', 'products'])).out);
    expect(products.map(({ id }) => id)).toContain('copper:refined:cathode');
    for (const { id } of products) expect((await call(['route', '--from', 'kz-hub', '--to', 'tr-port', '--product', id])).code, id).toBe(0);
  });

  it('leaves bends of sea lanes out of the places', async () => {
    const bend = { id: 'sea-1', name: 'sea-1', kind: 'waypoint', lon: 0, lat: 0, tier: 3 } as const;
    const { out } = await call(['list', 'places'], { ...cliDataset, places: [...cliDataset.places, bend] });
    expect(out).not.toContain('sea-1');
  });
});
