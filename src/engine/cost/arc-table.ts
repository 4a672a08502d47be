import type { CorridorId } from '../../dataset/vocabulary.ts';
import { georgianPorts, traceBits } from '../network/corridor.ts';
import type { Arc, Network } from '../network/types.ts';
import { carrierOf } from './hours-variance.ts';

/** Rates of all arcs in columns, by service class [block train, wagonload]: what the cost of a flow is made of, fast to read. */
export interface ArcTable {
  readonly usdPerTonne: readonly [Float64Array, Float64Array];
  readonly usdPerTeu: readonly [Float64Array, Float64Array];
  readonly hours: readonly [Float64Array, Float64Array];
  /** Standard deviation of the hours of one run. */
  readonly hoursDeviation: readonly [Float64Array, Float64Array];
  /** See carrierOf. */
  readonly carriers: Uint8Array;
  /** The same for both: kilograms of CO2 equivalent per tonne. */
  readonly co2eKgPerTonne: Float64Array;
  /** Ships that leave a Georgian port, where feeders and charters wait: 0 none, 1 ferry, 2 deep sea. */
  readonly georgianDeparture: Uint8Array;
  /** What of an arc decides the corridor of a route, see traceBits. */
  readonly trace: Uint8Array;
  /** Arcs on which a corridor's constant is charged. */
  readonly charged: readonly ChargedArc[];
}

export interface ChargedArc {
  readonly index: number;
  readonly corridors: readonly CorridorId[];
  /** The ferry from Turkmenbashi to Azerbaijan, which has a constant of its own for some. */
  readonly isTurkmenbashi: boolean;
}

export function arcTable(network: Network): ArcTable {
  const { arcs } = network;
  return {
    ...rateColumns(network),
    carriers: Uint8Array.from(arcs, (arc) => carrierOf(arc, network.states)),
    georgianDeparture: Uint8Array.from(arcs, georgianDeparture),
    trace: Uint8Array.from(arcs, (arc) =>
      traceBits(arc, arc.link >= 0 ? network.links[arc.link] : undefined, (place) => network.placeCountry.get(place)),
    ),
    charged: arcs.flatMap((arc, index) => {
      const corridors = chargedCorridors(arc);
      return corridors.length > 0
        ? [{ index, corridors, isTurkmenbashi: arc.mode === 'ferry' && arc.places.includes('tm-turkmenbashi') }]
        : [];
    }),
  };
}

/** The table of the same network at other rates. */
export function repriceTable(table: ArcTable, network: Network): ArcTable {
  return { ...table, ...rateColumns(network) };
}

function rateColumns({ arcs }: Network): Pick<ArcTable, 'usdPerTonne' | 'usdPerTeu' | 'hours' | 'hoursDeviation' | 'co2eKgPerTonne'> {
  const columns = (): [Float64Array, Float64Array] => [new Float64Array(arcs.length), new Float64Array(arcs.length)];
  const table = {
    usdPerTonne: columns(),
    usdPerTeu: columns(),
    hours: columns(),
    hoursDeviation: columns(),
    co2eKgPerTonne: new Float64Array(arcs.length),
  };
  arcs.forEach(({ rates }, index) => {
    table.co2eKgPerTonne[index] = rates.co2eKgPerTonne;
    for (const service of [0, 1] as const) {
      table.usdPerTonne[service][index] = rates.usdPerTonne[service];
      table.usdPerTeu[service][index] = rates.usdPerTeu[service];
      table.hours[service][index] = rates.hours[service];
      table.hoursDeviation[service][index] = Math.sqrt(rates.hoursVariance[service]);
    }
  });
  return table;
}

/** The wait is charged on the leg, since the port arc does not know where the ship goes. */
function georgianDeparture(arc: Arc): 0 | 1 | 2 {
  if (arc.kind !== 'haul' || !georgianPorts.has(arc.places[0] ?? '')) return 0;
  return arc.mode === 'ferry' ? 1 : arc.mode === 'sea' ? 2 : 0;
}

/** The corridors that have a constant; INSTC and Trans-Afghan share the southern one (design 6a.20: at most four). */
const constantOf: Partial<Record<CorridorId, CorridorId>> = {
  northern: 'northern',
  middle: 'middle',
  eastern: 'eastern',
  southern: 'southern',
  instc: 'southern',
  afghan: 'southern',
};

/** The constants that a haul charges: at the way into the corridor; the middle's on the Caspian, not again on the Black Sea. */
function chargedCorridors(arc: Arc): CorridorId[] {
  if (arc.kind !== 'haul' || arc.gateways.length === 0) return [];
  const charged = arc.gateways
    .filter((corridor) => corridor !== 'middle' || (arc.mode === 'ferry' && arc.countries.includes('AZ')))
    .flatMap((corridor) => constantOf[corridor] ?? []);
  return [...new Set(charged)];
}
