import { parseArgs } from 'node:util';
import { corridorIds } from '../../dataset/vocabulary.ts';
import { type Denied, denial } from '../../engine/index.ts';
import { csv } from '../../export/csv.ts';
import { denialTable } from '../../export/tables/denial-table.ts';
import { type Command, toJson } from '../command.ts';
import { readScenario } from '../read-scenario.ts';
import { UsageError, unknownName } from '../usage-error.ts';

export const denialCommand: Command = {
  summary: 'what the loss of transit through a country, a pair or a corridor costs',
  help: `denial --scenario <id|file> [--of RU,CN,middle] [--single] [--set '<lever json>']... [--year 2030] [--maturity announced] [--format json|csv]

  --scenario   the world in which something is lost; baseline when left out
  --of         countries (two letters) and corridors, joined by commas; the countries that routes transit when left out
  --single     one at a time only, without pairs
  --set        a lever, or a list of levers, as JSON; may be given several times
  --year       another year than the scenario's
  --maturity   financed | under-construction | announced
  --format     json: everything; csv: one line for each closure

The JSON is a DenialReport: src/engine/dependence/denial.ts says what each field means.`,
  run: async (words, load) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        scenario: { type: 'string', default: 'baseline' },
        of: { type: 'string' },
        single: { type: 'boolean', default: false },
        set: { type: 'string', multiple: true },
        year: { type: 'string' },
        maturity: { type: 'string' },
        format: { type: 'string', default: 'json' },
      },
    });
    if (values.format !== 'json' && values.format !== 'csv') throw unknownName('format', values.format, ['json', 'csv']);
    const dataset = await load();
    const report = denial(dataset, readScenario(dataset, values.scenario, values), {
      pairs: !values.single,
      ...(values.of === undefined ? {} : { denied: values.of.split(',').map(readDenied) }),
    });
    if (values.format === 'json') return toJson(report);
    const { columns, rows } = denialTable(report.rows);
    return csv(
      columns.map(({ key }) => key),
      rows,
    );
  },
};

function readDenied(text: string): Denied {
  const corridor = corridorIds.find((id) => id === text);
  if (corridor !== undefined) return { kind: 'corridor', id: corridor };
  if (/^[A-Z]{2}$/.test(text)) return { kind: 'country', id: text };
  throw new UsageError(`--of names "${text}"; expected a country in two capital letters or a corridor (${corridorIds.join(', ')}).`);
}
