import { fileURLToPath } from 'node:url';
import { loadDataset } from '../../src/dataset/load.ts';
import { baselineScenario } from '../../src/engine/baseline.ts';
import { engineProblem } from './baseline-problem.ts';
import { drawsHeader, drawsRow } from './draws.ts';
import { growthRows } from './growth.ts';
import { assignmentHeader, assignmentRows, kShortestRow } from './kernels.ts';
import { leverageHeader, leverageRows } from './leverage.ts';
import { maritimeMap } from './maritime-map.ts';
import { oneToAll, oneToAllHeader } from './one-to-all.ts';
import type { RoadMap } from './road-map.ts';
import { table } from './table.ts';
import { wholeEstimateRows } from './whole-estimate.ts';

/** Measures the engine and prints Markdown: medians of one run on this machine, and ratios, which travel better. Nothing fails on a clock. */
const dataset = await loadDataset(fileURLToPath(new URL('../..', import.meta.url)));
const whole = wholeEstimateRows(dataset);
const baseline = baselineScenario(dataset);
const problem = engineProblem(dataset, baseline);
const { graph } = problem;
const ownMap: RoadMap = {
  name: 'own state graph',
  nodeCount: graph.nodeCount,
  arcs: Array.from(graph.arcFrom, (from, arc) => ({ from, to: graph.arcTo[arc] ?? 0 })),
  cost: problem.searches[0]?.cost.map((value) => Math.min(value, 1e6)) ?? new Float64Array(graph.arcCount),
};

console.log(`## Bench (Node ${process.versions.node})\n`);
console.log(`${table(['whole estimate', 'ms'], whole)}\n`);
console.log(`${table(oneToAllHeader, [oneToAll(ownMap), oneToAll(await maritimeMap())])}\n`);
console.log(
  `${table(['k shortest, up to 20 paths a flow', 'flows', 'paths', 'all, ms', 'a path, us'], [kShortestRow('baseline', problem)])}\n`,
);
const problems = dataset.scenarios.map((scenario) => ({ name: scenario.id, problem: engineProblem(dataset, scenario) }));
console.log(`${table(assignmentHeader, await assignmentRows(problems))}\n`);
console.log(`${table(drawsHeader, [drawsRow(dataset, 512)])}\n`);
console.log(`${table(leverageHeader, await leverageRows(dataset))}\n`);
console.log(table(['places', 'one to all, ms', 'ten paths of one pair, ms'], growthRows()));
