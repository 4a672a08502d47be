import { fileURLToPath } from 'node:url';
import { DirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { rateBook } from '../../src/engine/cost/rates.ts';
import { baselineScenario, type Estimate, estimate, type ShipmentEstimate } from '../../src/engine/index.ts';
import { buildNetwork, deliveryKey } from '../../src/engine/network/build-network.ts';
import type { Arc, Network } from '../../src/engine/network/types.ts';

/**
 * The best way of a flow, found by graphology on the engine's own state graph. Arcs are priced here anew, from their rates: money by the
 * tonne and by the box, and the capital tied up. Corridor constants and waits at Georgian ports are set to nothing, and only flows
 * without marks are taken, so that nothing else is in the cost.
 */
const setToNothing = /^(corridor-constant-|partner-constant-|sea-feeder-days|poti-class-7-wait-days)/;

let dataset: Dataset;
let result: Estimate;
let network: Network;
let openArcs: readonly Arc[];

beforeAll(async () => {
  const shipped = await loadDataset(fileURLToPath(new URL('../..', import.meta.url)));
  dataset = {
    ...shipped,
    parameters: shipped.parameters.map((parameter) => (setToNothing.test(parameter.id) ? { ...parameter, mid: 0 } : parameter)),
  };
  result = estimate(dataset, baselineScenario(dataset));
  network = buildNetwork(
    dataset,
    rateBook(dataset),
    dataset.markets.map((market) => [market.node, ...(market.alt_nodes ?? [])]),
  );
  const shut = new Set(result.closed_legs.map(({ leg }) => leg));
  openArcs = network.arcs.filter((arc) => !shut.has(network.links[arc.link]?.id ?? ''));
});

/** Price and weight of a box of a flow's product, as the minerals have them. */
function cargoOf(flow: ShipmentEstimate): { usdPerTonneHour: number; tonnesPerTeu: number } {
  const stages = dataset.minerals.find(({ id }) => id === flow.mineral)?.stages ?? [];
  const product = stages.find((each) => each.product === flow.product && each.stage === flow.stage);
  const read = rateBook(dataset).read;
  const value = product?.price_usd_t ?? product?.gross_value_usd_t ?? 0;
  return {
    usdPerTonneHour: (value * (read('capital-rate') + read('depreciation-rate'))) / 8760 + read('value-of-time-shipper-usd-per-t-h'),
    tonnesPerTeu: product?.t_per_teu ?? read('default-t-per-teu'),
  };
}

/** Cost of the cheapest way from railhead to market by graphology. */
function byGraphology(flow: ShipmentEstimate): number {
  const service = flow.service_class === 'block-train' ? 0 : 1;
  const { usdPerTonneHour, tonnesPerTeu } = cargoOf(flow);
  const graph = new DirectedGraph();
  for (const { from, to, rates } of openArcs) {
    const cost = rates.usdPerTonne[service] + rates.usdPerTeu[service] / tonnesPerTeu + usdPerTonneHour * rates.hours[service];
    graph.mergeNode(from);
    graph.mergeNode(to);
    const known = graph.hasEdge(from, to) ? Number(graph.getEdgeAttribute(from, to, 'cost')) : Number.POSITIVE_INFINITY;
    graph.mergeEdge(from, to, { cost: Math.min(known, cost) });
  }
  const market = dataset.markets.find(({ id }) => id === flow.market);
  const railhead = dataset.access.find(({ site }) => site === flow.site)?.railhead ?? '';
  const start = network.startState(railhead);
  const sink = network.sinks.get(deliveryKey([market?.node ?? '', ...(market?.alt_nodes ?? [])]));
  const path = dijkstra.bidirectional(graph, String(start), String(sink), 'cost');
  return path.slice(1).reduce((sum, node, index) => sum + Number(graph.getEdgeAttribute(path[index], node, 'cost')), 0);
}

/** The least cost that the engine searched for: what is not the same on every route, without the value of the spread of hours. */
function byEngine(flow: ShipmentEstimate): number {
  const { usdPerTonneHour } = cargoOf(flow);
  const costs = flow.routes.map(({ breakdown: { haul, border, gauge, port, sea, surcharge, time }, legs }) => {
    return haul + border + gauge + port + sea + surcharge + time - usdPerTonneHour * (legs[0]?.hours ?? 0);
  });
  return Math.min(...costs);
}

describe('graphology', () => {
  it('finds the same cost for the best way of plain flows', () => {
    const plain = result.shipments.filter((flow) => {
      const shipment = dataset.shipments.find(({ id }) => id === flow.shipment);
      return !flow.by_air && shipment?.constraints.length === 0 && shipment.node_override === undefined;
    });
    const sample = plain.filter((_, index) => index % Math.ceil(plain.length / 15) === 0);
    expect(sample.length).toBeGreaterThanOrEqual(10);
    expect(new Set(sample.map((flow) => flow.service_class)).size).toBe(2);
    for (const flow of sample) expect(byEngine(flow), flow.id).toBeCloseTo(byGraphology(flow), 6);
  });
});
