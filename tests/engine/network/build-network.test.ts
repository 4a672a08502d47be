import { describe, expect, it } from 'vitest';
import type { Leg } from '../../../src/dataset/types.ts';
import { rateBook } from '../../../src/engine/cost/rates.ts';
import { buildNetwork, deliveryKey } from '../../../src/engine/network/build-network.ts';
import type { Arc, Network } from '../../../src/engine/network/types.ts';
import { rowOf, tinyDataset } from '../../fixtures/tiny-dataset.ts';

const book = rateBook(tinyDataset);
const network = buildNetwork(tinyDataset, book, [['tr-port'], ['cn-market', 'kz-hub']]);
const ends = ({ states }: Network, arc: Arc): string => {
  const name = (index: number): string => `${states[index]?.place}|${states[index]?.kind}`;
  return `${name(arc.from)} > ${name(arc.to)}`;
};
const told = (of: Network, wanted: (arc: Arc) => boolean): string[] => of.arcs.filter(wanted).map((arc) => ends(of, arc));

describe('the state graph', () => {
  it('runs each leg both ways, with the border between haul and arrival', () => {
    expect(told(network, (arc) => arc.id.endsWith('alat--tbilisi'))).toEqual([
      'az-alat|rail-1520 > ge-tbilisi|border',
      'ge-tbilisi|border > ge-tbilisi|rail-1520',
      'ge-tbilisi|rail-1520 > az-alat|border',
      'az-alat|border > az-alat|rail-1520',
    ]);
  });

  it('has no border on a leg inside one country', () => {
    expect(told(network, (arc) => arc.id === 'hub--dostyk')).toEqual([
      'kz-hub|rail-1520 > kz-dostyk|rail-1520',
      'kz-dostyk|rail-1520 > kz-hub|rail-1520',
    ]);
  });

  it('boards, sails and lands a ferry, with a deck of its own for each way', () => {
    const westbound = network.arcs.filter((arc) => arc.mode === 'ferry' && !arc.forward);
    expect(westbound).toHaveLength(1);
    const [sail] = westbound;
    const boarding = network.arcs.filter((arc) => arc.to === sail?.from);
    const landing = network.arcs.filter((arc) => arc.from === sail?.to);
    expect(boarding.map((arc) => ends(network, arc))).toEqual(['kz-aktau-port|rail-1520 > kz-aktau-port|ferry']);
    expect(landing.map((arc) => ends(network, arc))).toEqual(['az-alat|ferry > az-alat|rail-1520']);
    expect([boarding[0]?.kind, landing[0]?.kind]).toEqual(['port', 'port']);
  });

  it('changes gauge at a price where the gauges meet, and for nothing where the border charge holds it', () => {
    const gauge = network.arcs.filter((arc) => arc.kind === 'gauge');
    const at = (place: string) => gauge.filter((arc) => arc.places.includes(place));
    expect(at('ge-akhalkalaki')).toHaveLength(2);
    const change = [
      [0, 12],
      [90, 0],
      [24, 24],
    ];
    expect(at('ge-akhalkalaki').map((arc) => [arc.rates.usdPerTonne, arc.rates.usdPerTeu, arc.rates.hours])).toEqual([change, change]);
    expect(at('cn-alashankou')).toHaveLength(2);
    expect(at('cn-alashankou').map((arc) => [arc.rates.usdPerTonne, arc.rates.hours])).toEqual([
      [
        [0, 0],
        [0, 0],
      ],
      [
        [0, 0],
        [0, 0],
      ],
    ]);
    expect(gauge).toHaveLength(4);
  });

  it('moves cargo between rail and road at a place that has both', () => {
    const transfer = network.arcs.filter((arc) => arc.kind === 'transfer' && arc.places.includes('ge-poti'));
    expect(transfer.map((arc) => [arc.rates.usdPerTonne[0], arc.rates.hours[0]])).toEqual([
      [3, 24],
      [3, 24],
    ]);
  });

  it('leads every delivery place of a market to one sink, for nothing', () => {
    expect(deliveryKey(['kz-hub', 'cn-market'])).toBe('cn-market+kz-hub');
    const sink = network.sinks.get('cn-market+kz-hub');
    expect(told(network, (arc) => arc.to === sink)).toEqual([
      'cn-market|rail-1435 > market:cn-market+kz-hub|market',
      'kz-hub|rail-1520 > market:cn-market+kz-hub|market',
    ]);
  });

  it('starts cargo on broad gauge, and nowhere at a place without legs', () => {
    const start = network.startState('ge-akhalkalaki');
    expect(start === null ? null : network.states[start]?.kind).toBe('rail-1520');
    expect(network.startState('mars')).toBeNull();
  });
});

describe('a leg that cuts a corner of a neighbour', () => {
  const cut: Leg = { ...rowOf(tinyDataset.legs, 'hub--aktau'), countries: ['KZ', 'RU', 'KZ'], country_km: { KZ: 1000, RU: 80 } };
  const cornered = buildNetwork({ ...tinyDataset, legs: [cut] }, book, []);

  it('crosses the border twice', () => {
    const border = cornered.arcs.filter((arc) => arc.kind === 'border');
    expect(border).toHaveLength(2);
    expect(border[0]?.rates.hours).toEqual([4, 4]);
  });
});

describe('a name that the places do not hold', () => {
  it('is told with what to do', () => {
    const wrong = { ...rowOf(tinyDataset.legs, 'hub--aktau'), to: 'kz-aktao' };
    expect(() => buildNetwork({ ...tinyDataset, legs: [wrong] }, book, [])).toThrow(/"kz-aktao", which geo\/places.geojson does not hold/);
  });
});
