import { parseArgs } from 'node:util';
import { type DrawOptions, draws } from '../../engine/index.ts';
import { csv } from '../../export/csv.ts';
import { drawsTable } from '../../export/tables/draws-table.ts';
import { type Command, toJson } from '../command.ts';
import { progressLine } from '../progress-line.ts';
import { readCount } from '../read-count.ts';
import { readScenario } from '../read-scenario.ts';
import { UsageError, unknownName } from '../usage-error.ts';

export const drawsCommand: Command = {
  summary: 'P10, P50 and P90 of every figure over all ranges of the data',
  help: `draws <a> [<b>] [--draws 512] [--seed 1] [--distribution pert|triangular] [--format json|csv]

  <a>, <b>         shipped scenarios (see "list scenarios") or files; with two, the difference in the same draws too
  --draws          number of draws
  --seed           seed of the draws; the same seed gives the same bytes
  --distribution   how a value is drawn between its low and high
  --format         json: everything; csv: one line for each figure and shipment

The JSON is a Draws: src/engine/uncertainty/draws.ts says what each field means. Progress goes to standard error.`,
  run: async (words, load) => {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        draws: { type: 'string', default: '512' },
        seed: { type: 'string', default: '1' },
        distribution: { type: 'string', default: 'pert' },
        format: { type: 'string', default: 'json' },
      },
    });
    const [a, b, more] = positionals;
    if (a === undefined || more !== undefined) throw new UsageError(`draws takes one or two scenarios; ${positionals.length} given.`);
    const options: DrawOptions = {
      draws: readCount('--draws', values.draws, 1, 100_000),
      seed: readCount('--seed', values.seed, 0),
      distribution: readDistribution(values.distribution),
    };
    if (values.format !== 'json' && values.format !== 'csv') throw unknownName('format', values.format, ['json', 'csv']);
    const dataset = await load();
    const result = draws(dataset, readScenario(dataset, a), b === undefined ? null : readScenario(dataset, b), {
      ...options,
      onProgress: progressLine('draws'),
    });
    if (values.format === 'json') return toJson(result);
    const { columns, rows } = drawsTable(result);
    return csv(
      columns.map(({ key }) => key),
      rows,
    );
  },
};

function readDistribution(word: string): 'pert' | 'triangular' {
  if (word !== 'pert' && word !== 'triangular') throw unknownName('distribution', word, ['pert', 'triangular']);
  return word;
}
