import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { SharedLimit } from '../capacity/limits.ts';
import { shutArcs } from '../cost/shut-arcs.ts';
import type { Flow } from '../flows/flow.ts';
import { type Model, modelOf } from '../model.ts';
import { deliveryKey } from '../network/build-network.ts';
import { type PreparedFlows, prepareScenario } from '../prepare-flows.ts';
import { type Progress, type RunOptions, runSteps } from '../progress.ts';
import { type FlowArc, type MaxFlow, maxFlow } from './max-flow.ts';
import { type Denied, type Obstacle, obstacleOf } from './obstacles.ts';

/** What holds back the cargo of a group: a limit that is used up, or legs that the closure shuts. */
export interface CutPart {
  readonly kind: 'limit' | 'closed';
  /** Id of the limit; null for closed legs. */
  readonly limit: string | null;
  /** Room on the limit beside cargo that is not modelled, tonnes of this cargo a year; 0 for closed legs. */
  readonly capacity_t_y: number;
  readonly legs: readonly string[];
}

/** The ways out of one country to one market, for cargo of one kind. */
export interface WayOut {
  readonly origin_country: string;
  readonly market: string;
  readonly market_country: string;
  readonly flows: readonly string[];
  readonly tonnes_y: number;
  /** Most that could get through if nothing else moved; null where some way has no limit that the data know. */
  readonly max_flow_t_y: number | null;
  /** min(1, greatest flow / tonnes). */
  readonly coverage: number;
  /** The cut; empty where no limit is known. */
  readonly cut: readonly CutPart[];
}

export interface WaysOutRow {
  /** Ids of what is denied, joined by `+`; `open` where nothing is. */
  readonly id: string;
  readonly denied: readonly Denied[];
  readonly tonnes_y: number;
  /** Tonnes that could still get through, over all tonnes. */
  readonly coverage: number;
  /** One less that. */
  readonly dependence: number;
  /** Tonnes whose ways out meet no limit that the data know: for them the coverage says no more than that a way exists. */
  readonly without_limit_t_y: number;
  /** Groups that a limit or a closure holds, those that lose most first. */
  readonly held: readonly WayOut[];
}

export interface WaysOutOptions {
  readonly denied: readonly Denied[];
  /** Sets of indices into `denied` that are closed together; each alone when left out. */
  readonly together?: readonly (readonly number[])[];
}

/**
 * How much could still get out without a country or corridor (method T4): the greatest flow from the railheads of a country of origin to
 * a market over the network of the scenario, and the cut that holds it. Each group of cargo is looked at as if it had the limits to
 * itself, and cargo may change between the arcs of one shared limit, so the figure is an upper bound. Most legs have no capacity on file:
 * a way without any known limit is said to have none.
 *
 * @throws Error as estimate does
 * @throws Cancelled when the signal is aborted
 */
export function waysOut(dataset: Dataset, scenario: Scenario, options: WaysOutOptions & RunOptions): WaysOutRow[] {
  return runSteps(waysOutSteps(modelOf(dataset), scenario, options), options);
}

/** The same as a generator of progress, on a model. The first row has nothing closed. */
export function* waysOutSteps(model: Model, scenario: Scenario, options: WaysOutOptions): Generator<Progress, WaysOutRow[], void> {
  const { denied, together = denied.map((_, index) => [index]) } = options;
  const { prepared } = prepareScenario(model, scenario);
  const obstacles = denied.map((each) => obstacleOf(model, scenario, each));
  const groups = groupsOf(model, prepared);
  const rows: WaysOutRow[] = [];
  const sets = [[], ...together];
  for (const [done, set] of sets.entries()) {
    const closed = set.flatMap((index) => obstacles[index] ?? []);
    const ways = groups.map((group) => wayOut(model, prepared, group, closed));
    const tonnes = ways.reduce((sum, way) => sum + way.tonnes_y, 0);
    const through = ways.reduce((sum, way) => sum + way.tonnes_y * way.coverage, 0);
    const coverage = tonnes > 0 ? through / tonnes : 1;
    const parts = set.flatMap((index) => denied[index] ?? []);
    rows.push({
      id: parts.length === 0 ? 'open' : parts.map(({ id }) => id).join('+'),
      denied: parts,
      tonnes_y: tonnes,
      coverage,
      dependence: 1 - coverage,
      without_limit_t_y: ways.reduce((sum, way) => (way.max_flow_t_y === null ? sum + way.tonnes_y : sum), 0),
      held: ways
        .filter((way) => way.max_flow_t_y !== null)
        .sort((a, b) => b.tonnes_y * (1 - b.coverage) - a.tonnes_y * (1 - a.coverage) || (a.flows.join() < b.flows.join() ? -1 : 1)),
    });
    yield { done: done + 1, total: sets.length };
  }
  return rows;
}

/** Flows from one country to one market that may use the same arcs and take the same of each limit. */
interface Group {
  readonly flow: Flow;
  readonly flows: readonly Flow[];
  readonly sources: readonly number[];
  readonly sink: number;
  readonly shut: Uint8Array;
}

function groupsOf(model: Model, { choices, context, limits }: PreparedFlows): Group[] {
  const groups = new Map<string, { flow: Flow; flows: Flow[]; sources: Set<number>; sink: number; shut: Uint8Array }>();
  for (const [own] of choices) {
    if (own === undefined || own.flow.rules.byAir || own.flow.terms.banned || own.flow.tonnesPerYear <= 0) continue;
    const { flow } = own;
    const sink = model.network.sinks.get(deliveryKey(flow.delivery));
    const source = model.network.startState(own.access.railhead);
    if (sink === undefined || source === null) continue;
    const { mask, key } = shutArcs(flow, context);
    const takes = limits.map((limit) => limit.coefficient(flow)).join();
    const id = [flow.site.country, flow.market.id, sink, key, takes].join('|');
    const group = groups.get(id) ?? { flow, flows: [], sources: new Set<number>(), sink, shut: mask };
    group.flows.push(flow);
    group.sources.add(source);
    groups.set(id, group);
  }
  return [...groups.values()].map((group) => ({ ...group, sources: [...group.sources] }));
}

function wayOut(model: Model, prepared: PreparedFlows, group: Group, closed: readonly Obstacle[]): WayOut {
  const { flow, flows } = group;
  const masks = closed.map((obstacle) => obstacle.shuts(flow));
  const isClosed = (arc: number): boolean => masks.some((mask) => mask[arc] === 1);
  const { network, limitOf, source } = flowNetwork(model, prepared, group, isClosed);
  const result = maxFlow(source + 1, network, source, group.sink);
  const tonnes = flows.reduce((sum, each) => sum + each.tonnesPerYear, 0);
  const most = result.value === Number.POSITIVE_INFINITY ? null : result.value;
  return {
    origin_country: flow.site.country,
    market: flow.market.id,
    market_country: flow.market.country,
    flows: flows.map(({ id }) => id),
    tonnes_y: tonnes,
    max_flow_t_y: most,
    coverage: most === null ? 1 : Math.min(1, most / tonnes),
    cut:
      most === null ? [] : [...usedUp(result, limitOf, prepared, group, model), ...shutOff(result, group, isClosed, model, most / tonnes)],
  };
}

/** The open arcs of the network for a group, with every shared limit as an arc that its members lead through. */
function flowNetwork(
  model: Model,
  { limits, capacities }: PreparedFlows,
  { flow, sources, shut }: Group,
  isClosed: (arc: number) => boolean,
): { network: FlowArc[]; limitOf: (number | null)[]; source: number } {
  const { arcs, states } = model.network;
  const network: FlowArc[] = [];
  const limitOf: (number | null)[] = [];
  const add = (from: number, to: number, capacity: number, limit: number | null): void => {
    network.push({ from, to, capacity });
    limitOf.push(limit);
  };
  const door = (limit: number): number => states.length + 2 * limit;
  const source = states.length + 2 * limits.length;
  const holds = limits.map((limit) => limit.coefficient(flow) > 0 && limit.capacity < Number.POSITIVE_INFINITY);
  limits.forEach((limit, index) => {
    if (holds[index] === true) add(door(index), door(index) + 1, (capacities[index] ?? 0) / limit.coefficient(flow), index);
  });
  arcs.forEach((arc, index) => {
    if (shut[index] === 1 || isClosed(index)) return;
    let at = arc.from;
    limits.forEach((limit, each) => {
      if (holds[each] !== true || limit.arcs[index] !== 1) return;
      add(at, door(each), Number.POSITIVE_INFINITY, null);
      at = door(each) + 1;
    });
    add(at, arc.to, Number.POSITIVE_INFINITY, null);
  });
  for (const state of sources) add(source, state, Number.POSITIVE_INFINITY, null);
  return { network, limitOf, source };
}

/** The limits of the cut. */
function usedUp(
  { cut }: MaxFlow,
  limitOf: readonly (number | null)[],
  { limits, capacities }: PreparedFlows,
  { flow }: Group,
  model: Model,
): CutPart[] {
  return (cut ?? []).flatMap((arc) => {
    const index = limitOf[arc] ?? -1;
    const limit = limits[index];
    if (limit === undefined) return [];
    return [
      {
        kind: 'limit' as const,
        limit: limit.id,
        capacity_t_y: (capacities[index] ?? 0) / limit.coefficient(flow),
        legs: legsOf(limit, model),
      },
    ];
  });
}

const legsOf = (limit: SharedLimit, { network }: Model): string[] => limit.links.flatMap((link) => network.links[link]?.id ?? []);

/** Legs that the closure shuts on the edge of what is still in reach: the border that holds cargo for which too little is left. */
function shutOff(
  { reached }: MaxFlow,
  { shut }: Group,
  isClosed: (arc: number) => boolean,
  { network }: Model,
  coverage: number,
): CutPart[] {
  if (coverage >= 1) return [];
  const legs = new Set<string>();
  network.arcs.forEach((arc, index) => {
    const link = network.links[arc.link];
    if (link === undefined || shut[index] === 1 || !isClosed(index)) return;
    if (reached[arc.from] === 1 && reached[arc.to] === 0) legs.add(link.id);
  });
  return legs.size === 0 ? [] : [{ kind: 'closed', limit: null, capacity_t_y: 0, legs: [...legs].sort() }];
}
