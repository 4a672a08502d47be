import { parseArgs } from 'node:util';
import type { Dataset } from '../../dataset/types.ts';
import { corridorIds } from '../../dataset/vocabulary.ts';
import { type Denied, denial, interdiction, type LinkKind, linkDenial } from '../../engine/index.ts';
import { csv } from '../../export/csv.ts';
import { denialTable, linkDenialTable } from '../../export/tables/denial-table.ts';
import { type Command, toJson } from '../command.ts';
import { progressLine } from '../progress-line.ts';
import { readCount } from '../read-count.ts';
import { countriesOf, listed } from '../read-countries.ts';
import { readScenario } from '../read-scenario.ts';
import { UsageError, unknownName } from '../usage-error.ts';

export const denialCommand: Command = {
  summary: 'what the loss of transit through a country, a pair or a corridor costs',
  help: `denial --scenario <id|file> [--of RU,CN,middle] [--single] [--worst 3 | --legs 10 | --places 10] [--set '<lever json>']... [--year 2030] [--maturity announced] [--format json|csv]

  --scenario   the world in which something is lost; baseline when left out
  --of         countries (two letters), corridors, leg:<id> and place:<id>, joined by commas; the countries that routes transit when left out
  --single     one at a time only, without pairs
  --worst      instead of the report: the closures, so many at a time, that cost most (JSON: an Interdiction)
  --legs       instead of the report: the single legs whose loss costs most, so many of them (JSON: a LinkDenialReport)
  --places     the same for borders, changes of gauge, ports and straits
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
        legs: { type: 'string' },
        places: { type: 'string' },
        set: { type: 'string', multiple: true },
        year: { type: 'string' },
        maturity: { type: 'string' },
        format: { type: 'string', default: 'json' },
      },
    });
    if (values.format !== 'json' && values.format !== 'csv') throw unknownName('format', values.format, ['json', 'csv']);
    const dataset = await load();
    const scenario = readScenario(dataset, values.scenario, values);
    const link = linkOf(values);
    if (link !== null) {
      const found = linkDenial(dataset, scenario, { ...link, onProgress: progressLine('parts') });
      if (values.format === 'json') return toJson(found);
      const { columns, rows } = linkDenialTable(found.rows);
      return csv(
        columns.map(({ key }) => key),
        rows,
      );
    }
    const denied = values.of === undefined ? {} : { denied: readAllDenied(values.of, dataset) };
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

/** Single legs or places, and how many of them; null where neither is asked for. */
function linkOf(values: { readonly legs?: string; readonly places?: string }): { readonly of: LinkKind; readonly rows: number } | null {
  if (values.legs !== undefined && values.places !== undefined)
    throw new UsageError('denial: --legs and --places are asked for at once; give one.');
  if (values.legs !== undefined) return { of: 'legs', rows: readCount('--legs', values.legs, 1) };
  if (values.places !== undefined) return { of: 'places', rows: readCount('--places', values.places, 1) };
  return null;
}

function readAllDenied(text: string, dataset: Dataset): Denied[] {
  const all = listed(text).map((name) => readDenied(name, dataset));
  if (all.length === 0) throw new UsageError(`--of is "${text}"; expected countries or corridors, joined by commas.`);
  const twice = all.find(({ kind, id }, at) => all.findIndex((other) => other.kind === kind && other.id === id) < at);
  if (twice !== undefined) throw new UsageError(`--of names "${twice.id}" twice.`);
  return all;
}

function readDenied(text: string, dataset: Dataset): Denied {
  const corridor = corridorIds.find((id) => id === text);
  if (corridor !== undefined) return { kind: 'corridor', id: corridor };
  const [kind, id = ''] = text.split(':');
  if (kind === 'leg' || kind === 'place') {
    const known = (kind === 'leg' ? dataset.legs : dataset.places).map((record) => record.id);
    if (!known.includes(id)) throw unknownName(kind, id, known);
    return { kind, id };
  }
  const countries = countriesOf(dataset);
  const code = text.toUpperCase();
  if (!countries.includes(code)) {
    throw unknownName('country, corridor, leg:<id> or place:<id>', text, [...corridorIds, ...countries]);
  }
  return { kind: 'country', id: code };
}
