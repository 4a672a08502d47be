import { parseArgs } from 'node:util';
import { type Estimate, estimate } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { csv } from '../csv.ts';
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
    return values.format === 'json' ? toJson(result) : shipmentTable(result);
  },
};

function shipmentTable(result: Estimate): string {
  const header = [
    'id',
    'site',
    'market',
    'mineral',
    'product',
    'tonnes_y',
    'moved_t_y',
    'stranded_t_y',
    'value_usd_y',
    'value_basis',
    'cost_usd_per_t',
    'hours',
    'km',
    'co2e_kg_per_t',
    'corridors',
    'reason',
  ];
  return csv(
    header,
    result.shipments.map((row) => [
      row.id,
      row.site,
      row.market,
      row.mineral,
      row.product,
      row.tonnes_y,
      row.moved_t_y,
      row.stranded_t_y,
      row.value_usd_y,
      row.value_basis,
      row.cost_usd_per_t,
      row.hours,
      row.km,
      row.co2e_kg_per_t,
      [...new Set(row.routes.map((route) => route.corridor))].join(' '),
      row.reason,
    ]),
  );
}
