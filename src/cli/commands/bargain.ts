import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { leverSchema } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { bargain, type InvestmentOption } from '../../engine/index.ts';
import { csv } from '../../export/csv.ts';
import { bargainTable } from '../../export/tables/bargain-table.ts';
import { type Command, toJson } from '../command.ts';
import { countriesOf, listed } from '../read-countries.ts';
import { readScenario } from '../read-scenario.ts';
import { known, UsageError, unknownName } from '../usage-error.ts';

export const bargainCommand: Command = {
  summary: 'who holds bargaining power over transit: Shapley values of the transit game',
  help: `bargain --scenario <id|file> [--players RU,CN,caspian,AZ] [--option '<json>']... [--samples 2000] [--seed 1]
        [--set '<lever json>']... [--year 2030] [--maturity announced] [--format json|csv]

  --scenario   the world over which they bargain; baseline when left out
  --players    who sits at the table beside the origin: countries in two letters, and caspian for the carriers;
               RU,CN,caspian,AZ,GE,TR,IR when left out. Up to nine are exact; more are sampled, with a standard error
  --option     something that may be built, up to four:
               {"id":"wider","levers":[...],"capital_usd":1e9,"rate":0.08,"years":30,"builders":["AZ"]}
  --samples    orders of entry that are drawn where players are sampled
  --seed       seed of those draws
  --set        a lever, or a list of levers, as JSON; may be given several times
  --year       another year than the scenario's
  --maturity   financed | under-construction | announced
  --format     json: everything; csv: one line for each player

The JSON is a BargainReport: src/engine/bargaining/transit-game.ts says what each field means.`,
  run: async (words, load) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        scenario: { type: 'string', default: 'baseline' },
        players: { type: 'string' },
        option: { type: 'string', multiple: true, default: [] },
        samples: { type: 'string' },
        seed: { type: 'string' },
        set: { type: 'string', multiple: true },
        year: { type: 'string' },
        maturity: { type: 'string' },
        format: { type: 'string', default: 'json' },
      },
    });
    if (values.format !== 'json' && values.format !== 'csv') throw unknownName('format', values.format, ['json', 'csv']);
    const options = values.option.map(readOption);
    const dataset = await load();
    const asked = {
      options,
      ...(values.players === undefined ? {} : { players: readPlayers(dataset, values.players) }),
      ...(values.samples === undefined ? {} : { samples: readWhole('--samples', values.samples) }),
      ...(values.seed === undefined ? {} : { seed: readWhole('--seed', values.seed) }),
    };
    const report = bargain(dataset, readScenario(dataset, values.scenario, values), asked);
    if (values.format === 'json') return toJson(report);
    const { columns, rows } = bargainTable(report.rows);
    return csv(
      columns.map(({ key }) => key),
      rows,
    );
  },
};

function readPlayers(dataset: Dataset, text: string): string[] {
  const players = ['caspian', ...countriesOf(dataset)];
  const named = listed(text).map(
    (word) => players.find((player) => player === word || player === word.toUpperCase()) ?? known('player', word, players),
  );
  const twice = named.find((player, index) => named.indexOf(player) !== index);
  if (twice !== undefined) throw new UsageError(`--players names "${twice}" twice; expected each player once.`);
  return named;
}

function readWhole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(`${name} is "${text}"; expected a whole number of at least 1.`);
  return value;
}

const optionSchema = z.strictObject({
  id: z.string(),
  levers: z.array(leverSchema),
  capital_usd: z.number().check(z.minimum(0)),
  rate: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  years: z.optional(z.number().check(z.minimum(1))),
  builders: z.array(z.string()),
});

function readOption(text: string): InvestmentOption {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--option is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = z.safeParse(optionSchema, value);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.') || '(all)'}: ${issue.message}`);
    throw new UsageError(`--option is no investment option:\n${lines.join('\n')}`);
  }
  const { rate, years, ...rest } = result.data;
  return { ...rest, ...(rate === undefined ? {} : { rate }), ...(years === undefined ? {} : { years }) };
}
