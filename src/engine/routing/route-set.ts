import { compareArcs } from './candidate-queue.ts';
import { checkCosts, checkMask, checkNode, checkPlaces } from './check.ts';
import type { Graph } from './graph.ts';
import { type KShortestOptions, type Path, pathsOf } from './k-shortest.ts';
import { overlap } from './overlap.ts';
import { checkedProblem } from './path-problem.ts';
import { type ShortestPathTree, shortestPaths } from './shortest-paths.ts';
import { workspaceFor } from './workspace.ts';

export interface RouteSetOptions extends KShortestOptions {
  /** How many routes the enumeration keeps, the best included; those of `avoid` and `cheapestBy` come on top. Default 6. */
  readonly keep?: number;
  /** Routes dearer than this times the best are dropped. Default 1.6 (method.md 3). */
  readonly maxCostRatio?: number;
  /** Routes that share more than this part of the cheaper one's cost with a route already kept are dropped. Default 0.95. */
  readonly maxOverlap?: number;
  /** How many paths are looked at, kept or not. Default 20. */
  readonly maxEnumerated?: number;
  /** Told of every path that the search looks at, kept or not. */
  readonly onPath?: (path: Path) => void;
  /** For each mask (by arc id, 1 = avoided) the best route that avoids it joins the set, if there is one, whatever it costs. */
  readonly avoid?: readonly { readonly tag: string; readonly closed: Uint8Array }[];
  /**
   * For each cost (by arc id; money, hours) the route that is cheapest by it joins the set. `tree` as in KShortestOptions, on that cost:
   * hand it in where several flows share a target.
   */
  readonly cheapestBy?: readonly { readonly tag: string; readonly cost: Float64Array; readonly tree?: ShortestPathTree }[];
}

export interface Route extends Path {
  /** Why it is in the set: `best`, `alternative`, or the tag of the mask or cost that first brought it. */
  readonly tag: string;
}

/**
 * The candidate routes of a flow (method.md section 3): the k shortest loopless paths, without those too dear or too like a kept one,
 * and always the best route around each mask and the best by each other cost. Ordered by cost, number of arcs, arc ids; empty when
 * the target cannot be reached.
 *
 * @param cost generalised cost by arc id, any unit, >= 0; Infinity = closed
 * @throws RangeError for a bad cost, node, mask, place or option (the message names the value)
 */
export function routeSet(graph: Graph, cost: Float64Array, from: number, to: number, options: RouteSetOptions = {}): Route[] {
  const {
    keep = 6,
    maxCostRatio = 1.6,
    maxOverlap = 0.95,
    maxEnumerated = 20,
    avoid = [],
    cheapestBy = [],
    onPath = () => undefined,
  } = options;
  checkAtLeast('keep', keep, 1);
  checkAtLeast('maxEnumerated', maxEnumerated, 1);
  checkAtLeast('maxCostRatio', maxCostRatio, 1);
  checkAtLeast('maxOverlap', maxOverlap, 0);
  const { closed, placeOf } = options;
  checkNode(graph, 'source', from);
  checkNode(graph, 'target', to);
  for (const each of [cost, ...cheapestBy.map((way) => way.cost)]) checkCosts(graph, each);
  checkMask(graph, 'closed', closed);
  for (const { tag, closed: mask } of avoid) checkMask(graph, `the mask ${tag}`, mask);
  checkPlaces(graph, placeOf);
  const workspace = workspaceFor(graph, options.workspace);
  const pathsBy = (by: Float64Array, more: Pick<KShortestOptions, 'tree' | 'closed'>) =>
    pathsOf(checkedProblem(graph, by, from, to, { workspace, ...(placeOf ? { placeOf } : {}), ...more }));
  const tree = options.tree ?? shortestPaths(graph, cost, to, { reverse: true, workspace, ...(closed ? { closed } : {}) });
  const routes: Route[] = [];
  const add = (path: Path, tag: string) => {
    if (!routes.some((route) => compareArcs(route.arcs, path.arcs) === 0)) routes.push({ ...path, tag });
  };

  const seen: Path[] = [];
  for (const path of pathsBy(cost, { tree, ...(closed ? { closed } : {}) })) {
    const best = seen[0] ?? path;
    onPath(path);
    if (path.cost > best.cost * maxCostRatio) break;
    seen.push(path);
    if (routes.every((route) => overlap(cost, route, path, workspace) <= maxOverlap)) add(path, seen.length === 1 ? 'best' : 'alternative');
    if (routes.length >= keep || seen.length >= maxEnumerated) break;
  }
  if (seen.length === 0) return [];

  for (const { tag, closed: mask } of avoid) {
    // Paths come in order of cost, so the first one seen that avoids the mask is the best that does.
    const known = seen.find((path) => path.arcs.every((arc) => mask[arc] === 0));
    const path = known ?? firstPath(pathsBy(cost, { tree, closed: union(mask, closed) }));
    if (path !== undefined) {
      onPath(path);
      add(path, tag);
    }
  }
  for (const { tag, cost: otherCost, tree: otherTree } of cheapestBy) {
    const open = { ...(closed ? { closed } : {}), ...(otherTree ? { tree: otherTree } : {}) };
    const cheapest = firstPath(pathsBy(otherCost, open));
    // An arc may be closed by the first cost alone: then the best of the ways that it leaves.
    const barred = cheapest?.arcs.some((arc) => cost[arc] === Number.POSITIVE_INFINITY) ?? false;
    const path = barred ? firstPath(pathsBy(otherCost, { ...open, closed: union(infinite(cost), closed) })) : cheapest;
    if (path !== undefined) {
      onPath(path);
      add({ arcs: path.arcs, cost: pathCost(cost, path.arcs) }, tag);
    }
  }
  return routes.sort((a, b) => a.cost - b.cost || a.arcs.length - b.arcs.length || compareArcs(a.arcs, b.arcs));
}

/** Sum of the costs of the arcs, added up from the source on. */
export function pathCost(cost: Float64Array, arcs: Int32Array): number {
  let sum = 0;
  for (const arc of arcs) sum += cost[arc] as number;
  return sum;
}

function firstPath(paths: Generator<Path, void, undefined>): Path | undefined {
  const first = paths.next();
  return first.done ? undefined : first.value;
}

function union(mask: Uint8Array, closed: Uint8Array | undefined): Uint8Array {
  return closed === undefined ? mask : mask.map((value, arc) => value | (closed[arc] as number));
}

/** The arcs that the cost closes, as a mask: a route by another cost must not use them. */
function infinite(cost: Float64Array): Uint8Array {
  const mask = new Uint8Array(cost.length);
  for (let arc = 0; arc < cost.length; arc++) if (cost[arc] === Number.POSITIVE_INFINITY) mask[arc] = 1;
  return mask;
}

function checkAtLeast(name: string, value: number, least: number): void {
  if (!(value >= least)) throw new RangeError(`routing: ${name} is ${value}; expected a number of at least ${least}.`);
}
