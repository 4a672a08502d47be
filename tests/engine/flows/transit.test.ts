import { describe, expect, it } from 'vitest';
import { bestOf, rowOf, shipmentOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';
import { tinySeaLanes } from '../../fixtures/tiny-network.ts';

const result = tinyEstimate();
const rowFor = (country: string) => {
  const row = result.dependence.find((each) => each.country === country);
  if (row === undefined) throw new Error(`No row for ${country}.`);
  return row;
};

describe('transit', () => {
  it('is a crossing of neither the country of the site nor that of the market', () => {
    expect(bestOf(result, 'conc').transit).toEqual([]);
    expect(bestOf(result, 'cath@smelter').transit).toEqual(['RU']);
  });

  it('is Kazakh for Uzbek cargo that starts at a Kazakh railhead', () => {
    expect(bestOf(result, 'cath@uz-plant').transit).toEqual(['KZ', 'RU']);
  });

  it('is no matter of a coast that a ship passes', () => {
    const [toTurkiye] = tinySeaLanes;
    if (toTurkiye === undefined) throw new Error('The tiny network has no lane.');
    const past = tinyWith({
      places: [...tinyDataset.places, { ...rowOf(tinyDataset.places, 'tr-port'), id: 'bg-port', country: 'BG' }],
      seaLanes: [
        { ...toTurkiye, id: 'first', to: 'bg-port' },
        { ...toTurkiye, id: 'second', from: 'bg-port' },
      ],
    });
    const route = bestOf(tinyEstimate([], {}, past), 'cath@smelter');
    expect(route.legs.filter((step) => step.mode === 'sea').map((step) => step.id)).toEqual(['first', 'second']);
    expect(route.transit).toEqual(['RU']);
    const open = shipmentOf(tinyEstimate([], {}, past), 'cath@smelter');
    for (const lever of [
      { type: 'close-country', country: 'BG', scope: 'any' },
      { type: 'close-place', place: 'bg-port' },
    ] as const) {
      expect(shipmentOf(tinyEstimate([lever], {}, past), 'cath@smelter').routes, lever.type).toEqual(open.routes);
    }
  });

  it('is a matter of a port call without a kilometre of land', () => {
    const beyond = tinyWith({
      markets: tinyDataset.markets.map((market) => (market.id === 'turkiye' ? { ...market, country: 'BG' } : market)),
    });
    const route = bestOf(tinyEstimate([], {}, beyond), 'cath@smelter');
    expect(route.countries.map((part) => part.country)).not.toContain('TR');
    expect(route.transit).toEqual(['RU', 'TR']);
  });
});

describe('shares of what moves', () => {
  const tonnes = result.totals.moved_t_y;

  it('count each tonne once for a country, with and without the exception', () => {
    const uzbek = shipmentOf(result, 'cath@uz-plant').tonnes_y;
    expect(rowFor('KZ').transit_share_tonnes).toBeCloseTo(uzbek / tonnes, 12);
    // All cargo starts in Kazakhstan or runs through it; what flies is not on the network.
    expect(rowFor('KZ').any_share_tonnes).toBeCloseTo(1, 12);
    expect(rowFor('CN').transit_share_tonnes).toBe(0);
    expect(rowFor('CN').any_share_tonnes).toBeCloseTo(101e3 / tonnes, 12);
  });

  it('weigh by value with the price of the product', () => {
    const uzbek = 20e3 * 8760;
    const all = 100e3 * 2500 + 80e3 * 8760 + 5000 * 87_600;
    expect(rowFor('KZ').transit_share_value).toBeCloseTo(uzbek / all, 12);
    expect(result.totals.value_usd_y).toBeCloseTo(all, 3);
    expect(result.totals.value_coverage).toBeCloseTo(185 / 186, 12);
  });

  it('weigh tonne-km by land alone', () => {
    const moved = result.shipments.flatMap((flow) => flow.routes);
    const land = (wanted: (country: string) => boolean): number =>
      moved.reduce(
        (sum, route) =>
          sum + route.tonnes_y * route.countries.filter(({ country }) => wanted(country)).reduce((km, part) => km + part.km, 0),
        0,
      );
    expect(rowFor('RU').any_share_tkm).toBeCloseTo(land((country) => country === 'RU') / land(() => true), 12);
    expect(rowFor('RU').transit_share_tkm).toBeCloseTo(rowFor('RU').any_share_tkm, 12);
  });
});
