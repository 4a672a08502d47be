import { describe, expect, it } from 'vitest';
import type { Dataset, Leg } from '../../../src/dataset/types.ts';
import type { CorridorId } from '../../../src/dataset/vocabulary.ts';
import { bestOf, rowOf, shipmentOf, tinyDataset, tinyEstimate, tinyWith } from '../../fixtures/tiny-dataset.ts';

/**
 * A dataset with one way out, drawn as its places in order: "kz-hub, ru-x, tr-port". The letters before the hyphen are the country; a
 * place behind "~" is reached by ferry, behind ">" by sea, else by rail. Each leg lies half in the country of either end.
 */
function oneWay(way: string): Dataset {
  const stops = way.split(' ').map((word) => ({ id: word.replace(/^[~>]/, ''), by: word[0] }));
  const country = (id: string): string => id.slice(0, 2).toUpperCase();
  const template = rowOf(tinyDataset.legs, 'hub--aktau');
  const pairs = stops.slice(1).map((stop, index) => ({ from: stops[index]?.id ?? '', to: stop.id, by: stop.by }));
  const legs = pairs
    .filter(({ by }) => by !== '>')
    .map(({ from, to, by }): Leg => {
      const countries = [...new Set([country(from), country(to)])];
      const split = Object.fromEntries(countries.map((code) => [code, 100 / countries.length]));
      // The one leg that the rules know by name.
      const id = [from, to].sort().join() === 'kg-makmal,kg-torugart' ? 'rail-kg-torugart--kg-makmal' : `${from}--${to}`;
      return by === '~'
        ? { ...template, id, from, to, mode: 'ferry', countries, country_km: {}, km: 300 }
        : { ...template, id, from, to, countries, country_km: split, km: 100 };
    });
  const last = stops.at(-1)?.id ?? '';
  return tinyWith({
    places: stops.map(({ id }) => ({ ...rowOf(tinyDataset.places, 'kz-hub'), id, country: country(id) })),
    legs,
    seaLanes: pairs
      .filter(({ by }) => by === '>')
      .map(({ from, to }) => ({ ...rowOf(tinyDataset.seaLanes, 'sea-ru--tr'), id: `${from}--${to}`, from, to })),
    markets: tinyDataset.markets.map((market) => ({ ...market, node: last, country: country(last) })),
    shipments: tinyDataset.shipments.filter(({ id }) => id === 'conc'),
  });
}

const cases: readonly (readonly [CorridorId, string])[] = [
  ['tripp', 'kz-hub kz-aktau-port ~az-alat az-horadiz am-meghri tr-port'],
  ['cku', 'kz-hub cn-kashgar kg-torugart kg-makmal uz-andijan'],
  ['cku', 'kz-hub kg-makmal kg-torugart cn-kashgar'],
  ['afghan', 'kz-hub uz-galaba af-hairatan pk-peshawar'],
  ['afghan', 'kz-hub tm-border ir-mashhad af-herat'],
  ['middle', 'kz-hub kz-aktau-port ~az-alat ge-tbilisi tr-port'],
  ['middle', 'kz-hub tm-turkmenbashi ~az-alat ir-astara ir-port'],
  ['middle', 'kz-hub ru-border ge-poti >tr-port'],
  ['instc', 'kz-hub kz-aktau-port ~ir-anzali ir-bandar'],
  ['instc', 'kz-hub tm-akyayla ir-incheborun ir-bandar'],
  ['southern', 'kz-hub tm-sarakhs ir-sarakhs ir-bandar'],
  ['southern', 'kz-hub cn-urumqi kz-other ir-bandar'],
  ['eastern', 'kz-hub cn-alashankou cn-coast >jp-tokyo'],
  ['eastern', 'kz-hub ru-zabaikalsk cn-manzhouli'],
  ['northern', 'kz-hub ru-moscow lv-riga'],
  ['northern', 'kz-hub ru-vladivostok >cn-shanghai'],
  ['northern', 'kz-hub ru-vladivostok >cn-lianyungang cn-xian'],
  ['northern', 'kz-hub ru-novorossiysk >ir-bandar ir-tehran'],
  ['northern', 'kz-hub ru-samur az-baku ge-batumi tr-samsun'],
  ['eastern', 'kz-hub cn-alashankou cn-coast >ru-vladivostok'],
  ['domestic', 'kz-hub uz-tashkent'],
];

describe('the corridor of a route', () => {
  it.each(cases)('is %s for %s', (corridor, way) => {
    const result = tinyEstimate([], {}, oneWay(way));
    expect(bestOf(result, 'conc').corridor).toBe(corridor);
    expect(result.corridors.map(({ id, share_tonnes }) => [id, share_tonnes])).toEqual([[corridor, 1]]);
  });
});

describe('closing the corridor of the only way', () => {
  it.each(cases.filter(([corridor]) => corridor !== 'domestic'))('%s strands what goes by %s', (corridor, way) => {
    const result = tinyEstimate([{ type: 'close-corridor', corridor }], {}, oneWay(way));
    expect(shipmentOf(result, 'conc')).toMatchObject({ stranded: true, moved_t_y: 0 });
    expect(result.corridors).toEqual([]);
  });
});

describe('closing another corridor', () => {
  it.each([
    ['eastern', 'kz-hub ru-moscow lv-riga'],
    ['middle', 'kz-hub ru-moscow lv-riga'],
    ['northern', 'kz-hub cn-alashankou cn-coast >jp-tokyo'],
    ['instc', 'kz-hub tm-sarakhs ir-sarakhs ir-bandar'],
    ['southern', 'kz-hub kz-aktau-port ~ir-anzali ir-bandar'],
    ['southern', 'kz-hub tm-akyayla ir-incheborun ir-bandar'],
    ['tripp', 'kz-hub kz-aktau-port ~az-alat ge-tbilisi tr-port'],
  ] as const)('%s leaves alone what goes by %s', (corridor, way) => {
    const dataset = oneWay(way);
    const result = tinyEstimate([{ type: 'close-corridor', corridor }], {}, dataset);
    expect(result.shipments).toEqual(tinyEstimate([], {}, dataset).shipments);
  });
});
