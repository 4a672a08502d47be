import { parseArgs } from 'node:util';
import { estimate } from '../../engine/index.ts';
import { csv } from '../../export/csv.ts';
import { flowsTable } from '../../export/tables/flows-table.ts';
import { type Command, toJson } from '../command.ts';
import { readScenario } from '../read-scenario.ts';
import { unknownName } from '../usage-error.ts';

export const estimateCommand: Command = {
  summary: 'routes, costs, days and dependence of a scenario',
  help: `estimate --scenario <id|file> [--set '<lever json>']... [--year 2030] [--maturity announced] [--format json|csv]

  --scenario   a shipped scenario (see "list scenarios") or a file; baseline when left out
  --set        a lever, or a list of levers, as JSON; may be given several times
  --year       another year than the scenario's
  --maturity   financed | under-construction | announced
  --format     json: everything; csv: one line for each shipment

The JSON is an Estimate: src/engine/estimate-types.ts says what each field means and in which unit.`,
  run: async (words, load) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        scenario: { type: 'string', default: 'baseline' },
        set: { type: 'string', multiple: true },
        year: { type: 'string' },
        maturity: { type: 'string' },
        format: { type: 'string', default: 'json' },
      },
    });
    if (values.format !== 'json' && values.format !== 'csv') throw unknownName('format', values.format, ['json', 'csv']);
    const dataset = await load();
    const result = estimate(dataset, readScenario(dataset, values.scenario, values));
    if (values.format === 'json') return toJson(result);
    const { columns, rows } = flowsTable(result.shipments);
    return csv(
      columns.map(({ key }) => key),
      rows,
    );
  },
};
