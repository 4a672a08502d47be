import type { Dataset } from '../dataset/types.ts';
import { type ArcTable, arcTable } from './cost/arc-table.ts';
import { type RateBook, rateBook } from './cost/rates.ts';
import { type AccessCost, accessCosts } from './flows/access.ts';
import { deliveryOf, type FlowContext, flowContext } from './flows/baseline-flows.ts';
import type { RouteSearch } from './flows/candidate-routes.ts';
import { KnownWays } from './flows/known-ways.ts';
import { RouteMemo } from './flows/route-memo.ts';
import { buildNetwork } from './network/build-network.ts';
import { chainMask, contract, placesOfNodes } from './network/contract.ts';
import { caspianMask, countryMasks, eitherMask, placeMask } from './network/country-mask.ts';
import type { Network } from './network/types.ts';
import { buildGraph } from './routing/graph.ts';
import { createWorkspace } from './routing/workspace.ts';

/** A dataset made ready for estimates: the network of all legs, its graph, and the look-ups. Scenarios only mask and scale it. */
export interface Model {
  readonly dataset: Dataset;
  readonly book: RateBook;
  readonly network: Network;
  readonly arcTable: ArcTable;
  readonly search: RouteSearch;
  readonly flows: FlowContext;
  readonly access: (site: Pick<Dataset['sites'][number], 'id' | 'country'>) => AccessCost;
  /** Name of a place, market or country as the data give it; the id where there is none. */
  readonly nameOf: (id: string) => string;
  readonly countryMask: (country: string) => Uint8Array;
}

const models = new WeakMap<Dataset, Model>();

/** The model of a dataset, built once for each dataset object. Throws where the dataset does not hold together, naming the record. */
export function modelOf(dataset: Dataset): Model {
  const known = models.get(dataset);
  if (known !== undefined) return known;
  const model = buildModel(dataset);
  models.set(dataset, model);
  return model;
}

/**
 * Builds a model, with parameters other than the middle ones (a draw) or more places of delivery where wanted.
 *
 * @param overrides parameter values by id
 * @param more places beside the railheads where flows may start, and sets of places beside the markets where they may go
 */
export function buildModel(
  dataset: Dataset,
  overrides?: ReadonlyMap<string, number>,
  more: { readonly origins?: readonly string[]; readonly deliveries?: readonly (readonly string[])[] } = {},
): Model {
  const book = rateBook(dataset, overrides);
  const deliveries = [
    ...dataset.markets.map(deliveryOf),
    ...(more.deliveries ?? []),
    ...dataset.shipments.flatMap((shipment) => (shipment.node_override === undefined ? [] : [[shipment.node_override]])),
  ];
  const network = buildNetwork(dataset, book, deliveries);
  const railheads = [...dataset.access.map((access) => access.railhead), ...(more.origins ?? [])];
  const kept = new Set([...railheads.flatMap((place) => network.startState(place) ?? []), ...network.sinks.values()]);
  const contracted = contract(network.states.length, network.arcs, kept);
  const graph = buildGraph(contracted.nodeCount, contracted.chains);
  const countryMask = countryMasks(network);
  const russia = countryMask('RU');
  const china = countryMask('CN');
  const both = eitherMask(russia, china);
  return {
    dataset,
    book,
    network,
    arcTable: arcTable(network),
    search: {
      contracted,
      placeOf: placesOfNodes(contracted, network.placeOf),
      graph,
      workspace: createWorkspace(graph),
      memo: new RouteMemo(),
      knownWays: new KnownWays(),
      scratch: {
        generalised: new Float64Array(contracted.chains.length),
        money: new Float64Array(contracted.chains.length),
        hours: new Float64Array(contracted.chains.length),
      },
      avoid: [
        { tag: 'avoid-RU', closed: chainMask(contracted, russia), countries: ['RU'] },
        { tag: 'avoid-CN', closed: chainMask(contracted, china), countries: ['CN'] },
        { tag: 'avoid-caspian', closed: chainMask(contracted, caspianMask(network)), countries: [] },
        { tag: 'avoid-RU-CN', closed: chainMask(contracted, both), countries: ['RU', 'CN'] },
        // Aktau and Kuryk lie 60 km apart and take the same: without this the enumeration, full of other ports down the line, seldom comes to the second.
        {
          tag: 'avoid-RU-CN-Aktau',
          closed: chainMask(contracted, eitherMask(both, placeMask(network, 'kz-aktau-port'))),
          countries: ['RU', 'CN'],
        },
      ],
    },
    flows: flowContext(dataset, book.read),
    access: accessCosts(dataset, book),
    nameOf: namesOf(dataset),
    countryMask,
  };
}

function namesOf(dataset: Dataset): (id: string) => string {
  const names = new Map<string, string>();
  for (const { id, name } of [...dataset.places, ...dataset.sites, ...dataset.markets]) names.set(id, name);
  return (id) => names.get(id) ?? id;
}
