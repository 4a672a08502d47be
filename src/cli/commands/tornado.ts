import { parseArgs } from 'node:util';
import { estimate, figuresOf, portfolioSensitivity, portfolioTornado } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { progressLine } from '../progress-line.ts';
import { readCount } from '../read-count.ts';
import { readScenario } from '../read-scenario.ts';
import { known, UsageError } from '../usage-error.ts';

export const tornadoCommand: Command = {
  summary: 'which ranges of the data move a figure most',
  help: `tornado <a> [<b>] [--figure totals/cost_usd_per_t] [--rows 12] [--variance]

  <a>, <b>     shipped scenarios (see "list scenarios") or files; with two, what moves the change from a to b too
  --figure     one figure of "draws"; all of them when left out
  --rows       rows of each figure
  --variance   instead, for one figure (of a, or of the change to b): screens all ranges (Morris), then splits the variance over the
               fifteen with the largest effects (Sobol); some thousand estimates

The JSON is a PortfolioTornado or a Sensitivity, see src/engine/uncertainty. Progress goes to standard error.`,
  run: async (words, load) => {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        figure: { type: 'string' },
        rows: { type: 'string', default: '12' },
        variance: { type: 'boolean', default: false },
      },
    });
    const [a, b, more] = positionals;
    if (a === undefined || more !== undefined) throw new UsageError(`tornado takes one or two scenarios; ${positionals.length} given.`);
    const rows = readCount('--rows', values.rows, 1);
    if (values.variance && values.figure === undefined) throw new UsageError('--variance wants --figure <id>.');
    const dataset = await load();
    const first = readScenario(dataset, a);
    const second = b === undefined ? null : readScenario(dataset, b);
    if (values.figure !== undefined) {
      for (const scenario of second === null ? [first] : [first, second])
        known('figure', values.figure, [...figuresOf(estimate(dataset, scenario, { itineraries: 'none' })).keys()]);
    }
    const onProgress = progressLine('steps');
    if (values.variance && values.figure !== undefined) {
      return toJson(portfolioSensitivity(dataset, first, second, values.figure, { onProgress }));
    }
    const result = portfolioTornado(dataset, first, second, { rows, onProgress });
    if (values.figure === undefined) return toJson(result);
    const chosen = result.figures.filter(({ figure }) => figure === values.figure);
    return toJson({ ...result, figures: chosen });
  },
};
