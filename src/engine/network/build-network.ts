import type { Dataset } from '../../dataset/types.ts';
import type { RateBook } from '../cost/rates.ts';
import { freeArc, sameForBoth } from '../cost/rates.ts';
import { seaPortRates } from '../cost/water.ts';
import { gaugeChangeInBorderCharge } from './gauge-change.ts';
import { addLegArcs } from './leg-arcs.ts';
import { addSeaLaneArcs } from './sea-arcs.ts';
import { StateGraphBuilder } from './state-graph-builder.ts';
import type { ArcPricing, Link, Network, StateKind } from './types.ts';

/**
 * Builds the state graph (place x mode x gauge) of all legs, open or planned, and all sea lanes, with explicit arcs for border
 * crossings, gauge changes, ports and transfers.
 *
 * @param dataset places, legs, sea lanes and markets are read
 * @param book rates of the arcs
 * @param deliveries sets of places where a market takes delivery; each gets a sink, see deliveryKey
 * @throws Error when a leg or a delivery names a place that does not exist
 */
export function buildNetwork(
  dataset: Pick<Dataset, 'places' | 'legs' | 'seaLanes'>,
  book: RateBook,
  deliveries: readonly (readonly string[])[],
): Network {
  const builder = new StateGraphBuilder(dataset.places);
  const links: Link[] = [];
  for (const leg of dataset.legs) {
    const link: Link = {
      id: leg.id,
      from: leg.from,
      to: leg.to,
      mode: leg.mode,
      km: leg.km,
      countries: leg.countries,
      status: leg.status,
      openYear: leg.open_year ?? null,
      capacityTonnesPerYear: leg.capacity_t_per_y ?? null,
      corridors: leg.corridors,
    };
    links.push(link);
    addLegArcs(builder, leg, links.length - 1);
  }
  for (const lane of dataset.seaLanes) {
    links.push({
      id: lane.id,
      from: lane.from,
      to: lane.to,
      mode: 'sea',
      km: lane.km,
      countries: [],
      status: 'operating',
      openYear: null,
      capacityTonnesPerYear: null,
      corridors: ['ocean'],
    });
    addSeaLaneArcs(builder, lane, links.length - 1);
  }
  builder.joinFerries();
  joinStatesOfPlaces(builder);
  const sinks = new Map<string, number>();
  for (const places of deliveries) addSink(builder, sinks, places);
  return { ...builder.finish(links, sinks, book), caspianLoadingLossPerM: book.read('caspian-loading-loss-per-m') };
}

const free: ArcPricing = () => freeArc;

/** Wagonload pays per tonne; a through train per box, as its rates were derived (see railBorderRates). */
const gaugeChange: ArcPricing = ({ read }) => ({
  ...sameForBoth({ hours: read('gauge-change-hours'), cv: read('variance-cv-border') }),
  usdPerTonne: [0, read('gauge-change-usd-per-t')],
  usdPerTeu: [read('gauge-block-usd-per-feu') * read('rail-20ft-ratio'), 0],
});

const transfer: ArcPricing = ({ read }) =>
  sameForBoth({
    usdPerTonne: read('transfer-road-rail-usd-per-t'),
    hours: read('transfer-road-rail-hours'),
    cv: read('variance-cv-port'),
  });

/** Name of a set of delivery places: their ids, sorted. */
export function deliveryKey(places: readonly string[]): string {
  return [...places].sort().join('+');
}

function joinStatesOfPlaces(builder: StateGraphBuilder): void {
  for (const place of builder.placesWithStates()) {
    const land = builder.landStates(place);
    for (const a of land) {
      for (const b of land) {
        if (a === b) continue;
        const changesGauge = isRail(a) && isRail(b);
        const kind = changesGauge ? 'gauge' : 'transfer';
        const pricing = changesGauge ? (gaugeChangeInBorderCharge.has(place) ? free : gaugeChange) : transfer;
        builder.addInnerArc(place, a, b, kind, `${kind}:${place}`, pricing);
      }
    }
    if (!builder.hasState(place, 'sea') || builder.countryOf(place) === undefined) continue;
    const shore = land.length > 0 ? land : (['quay'] as const);
    for (const state of shore) {
      builder.addInnerArc(place, state, 'sea', 'port', `port:${place}`, seaPortRates);
      builder.addInnerArc(place, 'sea', state, 'port', `port:${place}`, seaPortRates);
    }
  }
}

const isRail = (kind: StateKind): boolean => kind.startsWith('rail-');

function addSink(builder: StateGraphBuilder, sinks: Map<string, number>, places: readonly string[]): void {
  const key = deliveryKey(places);
  if (sinks.has(key)) return;
  const sink = builder.addMarketState(key);
  for (const place of places) {
    const states = builder.landStates(place);
    for (const state of states.length > 0 ? states : (['quay'] as const)) builder.addArrival(place, state, sink);
  }
  sinks.set(key, sink);
}
