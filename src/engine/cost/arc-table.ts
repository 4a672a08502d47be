import type { Arc, Network } from '../network/types.ts';

/** Rates of all arcs in columns, by service class [block train, wagonload]: what the cost of a flow is made of, fast to read. */
export interface ArcTable {
  readonly usdPerTonne: readonly [Float64Array, Float64Array];
  readonly usdPerTeu: readonly [Float64Array, Float64Array];
  readonly hours: readonly [Float64Array, Float64Array];
  readonly hoursVariance: readonly [Float64Array, Float64Array];
  /** Arcs of ships that leave a Georgian port, where feeders and charters wait. */
  readonly georgianDepartures: Int32Array;
}

const georgianPorts: ReadonlySet<string> = new Set(['ge-poti', 'ge-batumi', 'ge-anaklia']);

export function arcTable(network: Network): ArcTable {
  const { arcs } = network;
  const column = (value: (arc: Arc) => number): Float64Array => Float64Array.from(arcs, value);
  const pair = (value: (arc: Arc) => readonly [number, number]): [Float64Array, Float64Array] => [
    column((arc) => value(arc)[0]),
    column((arc) => value(arc)[1]),
  ];
  return {
    usdPerTonne: pair((arc) => arc.rates.usdPerTonne),
    usdPerTeu: pair((arc) => arc.rates.usdPerTeu),
    hours: pair((arc) => arc.rates.hours),
    hoursVariance: pair((arc) => arc.rates.hoursVariance),
    georgianDepartures: Int32Array.from(arcs.flatMap((arc, index) => (isGeorgianDeparture(arc) ? [index] : []))),
  };
}

/** The wait is charged on the leg, since the port arc does not know where the ship goes. */
function isGeorgianDeparture(arc: Arc): boolean {
  return arc.kind === 'haul' && (arc.mode === 'sea' || arc.mode === 'ferry') && georgianPorts.has(arc.places[0] ?? '');
}
