import { assign } from '../../src/engine/assignment/capacitated-logit.ts';
import { linearAssignment } from '../../src/engine/assignment/linear-programme.ts';
import { loadLinearSolver } from '../../src/engine/assignment/linear-solver.ts';
import { kShortestPaths } from '../../src/engine/routing/k-shortest.ts';
import { createWorkspace } from '../../src/engine/routing/workspace.ts';
import type { EngineProblem } from './baseline-problem.ts';
import { figure } from './table.ts';
import { time } from './timing.ts';

const PATHS_EACH = 20;

/** The first paths of every flow, as one row of a table: flows, paths, milliseconds in all, microseconds a path. */
export function kShortestRow(name: string, { graph, placeOf, searches }: EngineProblem): string[] {
  const workspace = createWorkspace(graph);
  let found = 0;
  const all = time(9, () => {
    found = 0;
    for (const { cost, from, to } of searches) {
      let count = 0;
      for (const _path of kShortestPaths(graph, cost, from, to, { placeOf, workspace })) {
        count += 1;
        if (count === PATHS_EACH) break;
      }
      found += count;
    }
  });
  return [name, figure(searches.length), figure(found), figure(all.median), figure((1000 * all.median) / found)];
}

export const assignmentHeader = [
  'scenario',
  'flows',
  'routes',
  'limits',
  'ours, ms',
  'sharp choice, ms',
  'HiGHS on the LP, ms',
  'ratio',
  'cost from LP',
];

/**
 * Capacitated path-size logit as the estimate uses it, the same with a choice a thousand times sharper (near the LP), and the LP itself
 * by HiGHS, read from text as its package takes it. The ratio is HiGHS over ours.
 */
export async function assignmentRows(problems: readonly { readonly name: string; readonly problem: EngineProblem }[]): Promise<string[][]> {
  const solve = await loadLinearSolver();
  return problems.map(({ name, problem: { flows, limits } }) => {
    const sharp = flows.map((flow) => ({ ...flow, mu: flow.mu * 1000 }));
    const ours = time(31, () => void assign(flows, limits));
    const near = time(11, () => void assign(sharp, limits));
    const highs = time(11, () => void linearAssignment(flows, limits, solve));
    const exact = linearAssignment(flows, limits, solve).cost;
    const routes = flows.reduce((sum, flow) => sum + flow.alternatives.length, 0);
    return [
      name,
      figure(flows.length),
      figure(routes),
      figure(limits.length),
      figure(ours.median),
      figure(near.median),
      figure(highs.median),
      `${figure(highs.median / ours.median)} x`,
      `${(assign(sharp, limits).cost / exact - 1).toExponential(1)}`,
    ];
  });
}
