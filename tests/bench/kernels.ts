import { assign } from '../../src/engine/assignment/capacitated-logit.ts';
import { linearAssignment } from '../../src/engine/assignment/linear-programme.ts';
import { loadLinearSolver } from '../../src/engine/assignment/linear-solver.ts';
import { kShortestPaths } from '../../src/engine/routing/k-shortest.ts';
import { createWorkspace } from '../../src/engine/routing/workspace.ts';
import type { EngineProblem } from './baseline-problem.ts';
import { figure } from './table.ts';
import { processorTime, time } from './timing.ts';

const PATHS_EACH = 20;
/** Solves before any is timed: JavaScript and WebAssembly are compiled anew while they run at first. */
const WARM_UP = { ours: 1000, highs: 40 };

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
 * by HiGHS, read from text as its package takes it, both warm, in processor time. The ratio is HiGHS over ours.
 */
export async function assignmentRows(problems: readonly { readonly name: string; readonly problem: EngineProblem }[]): Promise<string[][]> {
  const solve = await loadLinearSolver();
  for (const { problem } of problems.slice(0, 1)) {
    for (let run = 0; run < WARM_UP.ours; run++) assign(run % 2 === 0 ? problem.flows : sharper(problem.flows), problem.limits);
    for (let run = 0; run < WARM_UP.highs; run++) linearAssignment(problem.flows, problem.limits, solve);
  }
  return problems.map(({ name, problem: { flows, limits } }) => {
    const sharp = sharper(flows);
    const ours = processorTime(200, () => void assign(flows, limits));
    const near = processorTime(200, () => void assign(sharp, limits));
    const highs = processorTime(20, () => void linearAssignment(flows, limits, solve));
    const exact = linearAssignment(flows, limits, solve).cost;
    const routes = flows.reduce((sum, flow) => sum + flow.alternatives.length, 0);
    return [
      name,
      figure(flows.length),
      figure(routes),
      figure(limits.length),
      figure(ours),
      figure(near),
      figure(highs),
      `${figure(highs / ours)} x`,
      `${(assign(sharp, limits).cost / exact - 1).toExponential(1)}`,
    ];
  });
}

/** The same choices, a thousand times sharper. */
function sharper(flows: EngineProblem['flows']): EngineProblem['flows'] {
  return flows.map((flow) => ({ ...flow, mu: flow.mu * 1000 }));
}
