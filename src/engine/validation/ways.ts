import type { Dataset } from '../../dataset/types.ts';
import type { CorridorId, LegMode, Maturity } from '../../dataset/vocabulary.ts';
import { type CostContext, flowPrices } from '../cost/flow-prices.ts';
import { hoursVarianceAlong } from '../cost/hours-variance.ts';
import { SharedSums } from '../cost/shared-sums.ts';
import type { ServiceClass } from '../estimate-types.ts';
import type { Flow } from '../flows/flow.ts';
import { questionFlow } from '../flows/question-flow.ts';
import type { Model } from '../model.ts';
import { deliveryKey } from '../network/build-network.ts';
import { expand } from '../network/contract.ts';
import { corridorOfRoute } from '../network/corridor.ts';
import { shortestPaths, treePath } from '../routing/shortest-paths.ts';
import { applyLevers } from '../scenario/apply-levers.ts';
import type { World } from '../scenario/world.ts';
import type { TracedWay } from './types.ts';

/** The way that a published figure is of. */
export interface WayQuestion {
  readonly from: string;
  readonly to: string;
  readonly modes: readonly LegMode[];
  readonly corridor: CorridorId | null;
  /** Places that it keeps off. */
  readonly avoid: readonly string[];
  /** The only ports where it may change between land and ship; null for any. */
  readonly ports: readonly string[] | null;
  readonly service: ServiceClass;
  /** Load of a 20-foot box; null for that of ores and metals. */
  readonly tonnesPerTeu: number | null;
  /** True where it counts on legs that are not open yet. */
  readonly planned: boolean;
}

/** A way of the network, as the figures see it. */
export interface Way {
  readonly flow: Flow;
  readonly world: World;
  readonly arcs: Int32Array;
  readonly corridor: CorridorId;
  readonly km: number;
  readonly railKm: number;
}

/** Money and hours of a way. */
export interface WayFigures {
  readonly usdPerTonne: number;
  readonly usdPerTeu: number;
  readonly hours: number;
  /** Hours under way alone: no waits, borders or handling. */
  readonly haulHours: number;
  /** Variance of the hours of a single run, and of those under way alone, in square hours: the hours above are means. */
  readonly hoursVariance: number;
  readonly haulHoursVariance: number;
}

/** What prices a way: the model that found it, or one with the same arcs and other rates. */
export type Pricing = Pick<Model, 'network' | 'book' | 'arcTable' | 'countryMask'>;

/** The way into a buyer's own country is open whatever the corridor of a row. */
const plainWayInto: Readonly<Record<string, CorridorId>> = { RU: 'northern', CN: 'eastern', IR: 'southern', AF: 'afghan' };

const everythingPromised = { year: 2100, maturity: 'announced' } as const;

/**
 * Finds the cheapest way of one service class by the modes and the corridor of a published figure: without corridor constants, which
 * say what shippers like and not what a way takes.
 *
 * @param model built with the starts and ends of the questions
 * @param scenario year and maturity of the open legs
 * @returns a function that gives null where no open leg leads there, or the ends are no places of the network
 */
export function wayFinder(
  model: Model,
  scenario: { readonly year: number; readonly maturity: Maturity },
): (question: WayQuestion) => Way | null {
  const places = new Map<string, Dataset['places'][number]>(model.dataset.places.map((place) => [place.id, place]));
  const worlds = {
    now: applyLevers(model.network, { ...scenario, levers: [] }),
    planned: applyLevers(model.network, { ...everythingPromised, levers: [] }),
  };
  return (question) => {
    const from = places.get(question.from);
    const to = places.get(question.to);
    const start = from === undefined ? null : model.network.startState(from.id);
    const sink = model.network.sinks.get(deliveryKey([question.to]));
    if (from === undefined || to === undefined || start === null || sink === undefined) return null;
    const open = question.planned ? worlds.planned : worlds.now;
    const world = { ...open, shutArcs: keptTo(question, to.country ?? '', open.shutArcs, model) };
    const asked = questionFlow({ from, to, service: question.service }, model.flows);
    const flow = { ...asked, tonnesPerTeu: question.tonnesPerTeu ?? asked.tonnesPerTeu };
    const { contracted, graph, workspace, scratch } = model.search;
    flowPrices(flow, contextOf(model, world), 0).sumOver(contracted, scratch);
    const [source, target] = [contracted.nodeOf[start] ?? -1, contracted.nodeOf[sink] ?? -1];
    const tree = shortestPaths(graph, scratch.generalised, source, { target, workspace });
    const chains = treePath(graph, tree, target);
    return chains === null ? null : wayAlong(flow, world, expand(contracted, chains), model);
  };
}

/** Shuts what the question keeps off: other modes, ways into other corridors, places, ports that it does not name. */
function keptTo(question: WayQuestion, buyer: string, shut: Uint8Array, model: Model): Uint8Array {
  const modes = new Set<LegMode>(question.modes);
  const allowed = new Set([question.corridor, plainWayInto[buyer]]);
  const avoid = new Set(question.avoid);
  const ports = question.ports === null ? null : new Set(question.ports);
  return Uint8Array.from(model.network.arcs, (arc, index) => {
    const otherMode = arc.kind === 'haul' && arc.mode !== null && !modes.has(arc.mode);
    const otherCorridor = question.corridor !== null && arc.gateways.length > 0 && !arc.gateways.some((gateway) => allowed.has(gateway));
    const otherPort = ports !== null && arc.kind === 'port' && !arc.places.some((place) => ports.has(place));
    const shutOff = otherMode || otherCorridor || otherPort || arc.places.some((place) => avoid.has(place));
    return shut[index] === 1 || shutOff ? 1 : 0;
  });
}

function wayAlong(flow: Flow, world: World, arcs: Int32Array, { network, arcTable }: Model): Way {
  let km = 0;
  let railKm = 0;
  let trace = 0;
  const land = new Set<string>();
  for (const index of arcs) {
    const arc = network.arcs[index];
    km += arc?.km ?? 0;
    if (arc?.mode === 'rail') railKm += arc.km;
    trace |= arcTable.trace[index] ?? 0;
    for (const part of arc?.countryKm ?? []) if (part.km > 0) land.add(part.country);
  }
  return { flow, world, arcs, km, railKm, corridor: corridorOfRoute(trace, (country) => land.has(country)) };
}

/** A way as data: its legs, and what it takes at the rates of a model. */
export function tracedWay(way: Way, pricing: Pricing): TracedWay {
  const { hours, usdPerTonne, usdPerTeu } = priceWay(way, pricing);
  const legs = [...way.arcs].flatMap((index) => {
    const arc = pricing.network.arcs[index];
    return arc?.kind === 'haul' ? (pricing.network.links[arc.link ?? -1]?.id ?? []) : [];
  });
  return { corridor: way.corridor, service: way.flow.serviceClass, legs: [...new Set(legs)], km: way.km, hours, usdPerTonne, usdPerTeu };
}

/** Money and hours of a way at the rates of a model. */
export function priceWay(way: Way, pricing: Pricing): WayFigures {
  const prices = flowPrices(way.flow, contextOf(pricing, way.world), 0);
  let usdPerTonne = 0;
  let hours = 0;
  let haulHours = 0;
  const { hoursDeviation, carriers } = pricing.arcTable;
  const deviations = hoursDeviation[way.flow.serviceClass === 'block-train' ? 0 : 1];
  const varianceAlong = (arcs: Int32Array): number => hoursVarianceAlong(arcs, (arc) => deviations[arc] ?? 0, carriers);
  const isHaul = (arc: number): boolean => pricing.network.arcs[arc]?.kind === 'haul';
  for (const arc of way.arcs) {
    usdPerTonne += prices.money(arc);
    hours += prices.hours(arc);
    if (isHaul(arc)) haulHours += prices.hours(arc);
  }
  return {
    usdPerTonne,
    usdPerTeu: usdPerTonne * way.flow.tonnesPerTeu,
    hours,
    haulHours,
    hoursVariance: varianceAlong(way.arcs),
    haulHoursVariance: varianceAlong(way.arcs.filter(isHaul)),
  };
}

function contextOf(pricing: Pricing, world: World): CostContext {
  const none = new Float64Array(pricing.network.arcs.length);
  return {
    network: pricing.network,
    world,
    book: pricing.book,
    table: pricing.arcTable,
    constants: () => none,
    countryMask: pricing.countryMask,
    shutMasks: new Map(),
    sums: new SharedSums(),
  };
}
