import { parseArgs } from 'node:util';
import { corridorIds } from '../../dataset/vocabulary.ts';
import { type Denied, denial, interdiction } from '../../engine/index.ts';
import { csv } from '../../export/csv.ts';
import { denialTable } from '../../export/tables/denial-table.ts';
import { type Command, toJson } from '../command.ts';
import { readScenario } from '../read-scenario.ts';
import { UsageError, unknownName } from '../usage-error.ts';

export const denialCommand: Command = {
  summary: 'what the loss of transit through a country, a pair or a corridor costs',
  help: `denial --scenario <id|file> [--of RU,CN,middle] [--single] [--worst 3] [--set '<lever json>']... [--year 2030] [--maturity announced] [--format json|csv]

  --scenario   the world in which something is lost; baseline when left out
  --of         countries (two letters) and corridors, joined by commas; the countries that routes transit when left out
  --single     one at a time only, without pairs
  --worst      instead of the report: the closures, so many at a time, that cost most (JSON: an Interdiction)
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
        worst: { type: 'string' },
        set: { type: 'string', multiple: true },
        year: { type: 'string' },
        maturity: { type: 'string' },
        format: { type: 'string', default: 'json' },
      },
    });
    if (values.format !== 'json' && values.format !== 'csv') throw unknownName('format', values.format, ['json', 'csv']);
    const dataset = await load();
    const scenario = readScenario(dataset, values.scenario, values);
    const denied = values.of === undefined ? {} : { denied: values.of.split(',').map(readDenied) };
    if (values.worst !== undefined) return toJson(interdiction(dataset, scenario, { size: readSize(values.worst), ...denied }));
    const report = denial(dataset, scenario, { pairs: !values.single, ...denied });
    if (values.format === 'json') return toJson(report);
    const { columns, rows } = denialTable(report.rows);
    return csv(
      columns.map(({ key }) => key),
      rows,
    );
  },
};

function readSize(text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1 || size > 10) throw new UsageError(`--worst is "${text}"; expected a whole number from 1 to 10.`);
  return size;
}

function readDenied(text: string): Denied {
  const corridor = corridorIds.find((id) => id === text);
  if (corridor !== undefined) return { kind: 'corridor', id: corridor };
  if (/^[A-Z]{2}$/.test(text)) return { kind: 'country', id: text };
  throw new UsageError(`--of names "${text}"; expected a country in two capital letters or a corridor (${corridorIds.join(', ')}).`);
}
