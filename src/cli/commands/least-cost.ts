import { parseArgs } from 'node:util';
import { leastCostWorld, loadLinearSolver, runSteps } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { readScenario } from '../read-scenario.ts';

export const leastCostCommand: Command = {
  summary: 'the least that it costs to serve all flows of a scenario, and what each limit is worth',
  help: `least-cost --scenario <id|file> [--set '<lever json>']... [--year 2030] [--maturity announced]

The linear programme of least generalised cost over all ways of the network, solved by HiGHS with column generation and checked: the cost
beside that of the behavioural assignment, each flow's marginal cost and routes, and for each limit its dual beside the behavioural one, with
what 1 kt more saves and 1 kt less costs.`,
  run: async (words, load) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        scenario: { type: 'string', default: 'baseline' },
        set: { type: 'string', multiple: true },
        year: { type: 'string' },
        maturity: { type: 'string' },
      },
    });
    const dataset = await load();
    const scenario = readScenario(dataset, values.scenario, values);
    return toJson(runSteps(leastCostWorld(dataset, scenario, await loadLinearSolver())));
  },
};
