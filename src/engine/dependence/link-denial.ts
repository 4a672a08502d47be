import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { assign } from '../assignment/capacitated-logit.ts';
import { leastCost } from '../assignment/least-cost.ts';
import { smallestShare } from '../flows/flow-results.ts';
import { type Model, modelOf } from '../model.ts';
import { type PreparedFlows, prepareScenario } from '../prepare-flows.ts';
import { type Progress, partOf, type RunOptions, runSteps } from '../progress.ts';
import { type DenialRow, denialOf } from './denial.ts';
import { type Denied, endsAt, obstacleOf } from './obstacles.ts';
import { mostObstacles, poolSteps, problemsWithout } from './route-pool.ts';

/** Legs (rail, road, ferry), or the places through which a way is closed at a point: borders, changes of gauge, ports, straits. */
export type LinkKind = 'legs' | 'places';

export interface LinkDenialOptions {
  readonly of: LinkKind;
  /** How many are told, the dearest; 10 when left out. */
  readonly rows?: number;
}

/** One leg or place, closed alone. */
export interface LinkDenialRow extends DenialRow {
  /** Legs or places of one line whose loss costs the same, since the same cargo takes them all and goes round them all alike; the one of the row first. */
  readonly in_line: readonly string[];
  /** Tonnes a year that pass it in the scenario; at a place without those that start or end there. */
  readonly carried_t_y: number;
}

export interface LinkDenialReport {
  readonly scenario: string;
  readonly of: LinkKind;
  readonly tonnes_y: number;
  /** How many carry cargo and so were looked at. */
  readonly carrying: number;
  /** Dearest first by the behavioural cost. */
  readonly rows: readonly LinkDenialRow[];
}

/**
 * Which single leg, border or port costs the flows of a scenario most when it alone is lost (method 5, interdiction). Only those with cargo
 * can matter, and each of them is looked at: first by cost alone, over routes that hold the cheapest way round it; the dearest are then
 * told as `denial` tells each of them, from routes searched anew. Those of one line are one row.
 *
 * @throws Error as estimate does; RangeError for a number of rows below 1
 * @throws Cancelled when the signal is aborted
 */
export function linkDenial(dataset: Dataset, scenario: Scenario, options: LinkDenialOptions & RunOptions): LinkDenialReport {
  return runSteps(linkDenialSteps(modelOf(dataset), scenario, options), options);
}

/** The same as a generator of progress, on a model. */
export function* linkDenialSteps(
  model: Model,
  scenario: Scenario,
  { of, rows: wanted = 10 }: LinkDenialOptions,
): Generator<Progress, LinkDenialReport, void> {
  if (!Number.isInteger(wanted) || wanted < 1) {
    throw new RangeError(`link denial: ${wanted} rows are asked for; expected a whole number of at least 1.`);
  }
  const ready = prepareScenario(model, scenario);
  const { reference, prepared } = ready;
  const loads = loadsOf(model, prepared, of);
  const ids = [...loads.keys()];
  const batches = Array.from({ length: Math.ceil(ids.length / mostObstacles) }, (_, at) =>
    ids.slice(at * mostObstacles, (at + 1) * mostObstacles),
  );
  const steps = batches.length + Math.min(wanted, ids.length);
  const limits = prepared.capacities.map((capacity) => ({ capacity }));
  const screened: { readonly id: string; readonly usd: number }[] = [];
  for (const [at, batch] of batches.entries()) {
    const obstacles = batch.map((id) => obstacleOf(model, scenario, deniedOf(of, id)));
    const alone = batch.map((_, bit) => 1 << bit);
    const pool = yield* partOf(poolSteps(model, reference, prepared, obstacles, alone, 'cheapest'), at, steps);
    const open = leastCost(pool.problems, limits).cost;
    batch.forEach((id, bit) => {
      screened.push({ id, usd: leastCost(problemsWithout(pool, 1 << bit), limits).cost - open });
    });
  }
  const lines = inLines(screened, loads);
  const rows: LinkDenialRow[] = [];
  for (const [at, line] of lines.slice(0, wanted).entries()) {
    const [id = ''] = line;
    const report = yield* partOf(denialOf(model, scenario, ready, [deniedOf(of, id)], false), batches.length + at, steps);
    rows.push(...report.rows.map((row) => ({ ...row, in_line: line, carried_t_y: loads.get(id)?.tonnes ?? 0 })));
  }
  yield { done: 1, total: 1 };
  return {
    scenario: scenario.id,
    of,
    tonnes_y: prepared.problems.reduce((sum, { demand }) => sum + demand, 0),
    carrying: ids.length,
    rows: rows.sort((a, b) => b.behavioural.denial_usd_y - a.behavioural.denial_usd_y || (a.id < b.id ? -1 : 1)),
  };
}

const deniedOf = (of: LinkKind, id: string): Denied => ({ kind: of === 'legs' ? 'leg' : 'place', id });

interface Load {
  readonly tonnes: number;
  /** The routes that pass, flow by flow: alike for the legs of one line. */
  readonly ways: string;
}

/** What passes each leg or place in the scenario, in the order in which the routes come to it. */
function loadsOf(model: Model, { choices, problems, capacities }: PreparedFlows, of: LinkKind): ReadonlyMap<string, Load> {
  const { shares } = assign(
    problems,
    capacities.map((capacity) => ({ capacity })),
  );
  const closable = new Set(
    of === 'legs'
      ? model.dataset.legs.map(({ id }) => id)
      : model.dataset.places.filter(({ kind }) => pointKinds.has(kind)).map(({ id }) => id),
  );
  const loads = new Map<string, Load>();
  choices.forEach((offers, flow) => {
    offers
      .flatMap((offer) => offer.routes.map((route) => ({ route, sold: offer.flow })))
      .forEach(({ route, sold }, way) => {
        const share = shares[flow]?.[way] ?? 0;
        if (share < smallestShare) return;
        const passed = new Set([...route.arcs].flatMap((index) => namesOn(model, index, of)));
        for (const id of passed) {
          if (!closable.has(id) || (of === 'places' && endsAt(model, sold, id))) continue;
          const before = loads.get(id);
          loads.set(id, {
            tonnes: (before?.tonnes ?? 0) + share * (problems[flow]?.demand ?? 0),
            ways: `${before?.ways ?? ''}|${flow}.${way}`,
          });
        }
      });
  });
  return loads;
}

/** Stations and hubs are left out: closing a whole yard is no closure that is thought of, and the legs beside it stand in. */
const pointKinds: ReadonlySet<string> = new Set(['border', 'gauge-break', 'port', 'chokepoint']);

function namesOn({ network }: Model, index: number, of: LinkKind): readonly string[] {
  const arc = network.arcs[index];
  if (arc === undefined) return [];
  if (of === 'places') return arc.places;
  const link = network.links[arc.link];
  return link === undefined ? [] : [link.id];
}

/** Those of one line together, the dearest line first; within it in the order in which cargo comes to them. */
function inLines(screened: readonly { readonly id: string; readonly usd: number }[], loads: ReadonlyMap<string, Load>): string[][] {
  const lines: { readonly ids: string[]; readonly ways: string; readonly usd: number }[] = [];
  for (const { id, usd } of screened) {
    const ways = loads.get(id)?.ways ?? '';
    const line = lines.find((each) => each.ways === ways && Math.abs(each.usd - usd) <= sameCost * Math.max(1, Math.abs(usd)));
    if (line === undefined) lines.push({ ids: [id], ways, usd });
    else line.ids.push(id);
  }
  return lines.sort((a, b) => b.usd - a.usd).map(({ ids }) => ids);
}

/** Two costs of one closure from two batches differ by rounding alone. */
const sameCost = 1e-6;
