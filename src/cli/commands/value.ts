import { parseArgs } from 'node:util';
import { stages } from '../../dataset/vocabulary.ts';
import {
  estimate,
  isolationByMineral,
  type RefiningRow,
  refiningAtHome,
  refiningOfEveryStep,
  wedgeLimits,
  wedges,
} from '../../engine/index.ts';
import { csv } from '../../export/csv.ts';
import { type Command, toJson } from '../command.ts';
import { progressLine } from '../progress-line.ts';
import { readScenario } from '../read-scenario.ts';
import { UsageError, unknownName } from '../usage-error.ts';

export const valueCommand: Command = {
  summary: 'what stands between each mineral and its price; or what refining one at home changes',
  help: `value [--scenario <id|file>]
value --mineral <id> --from <stage> --to <stage> [--product <name>] [--country KZ] [--to-market <id>] [--scenario <id|file>]
value --refining [--scenario <id|file>] [--format json|csv]

Without a mineral: freight, time, market power, policy and route acceptance for each mineral and stage, which of them binds, and the
isolation discount (src/engine/value/wedges.ts, isolation.ts).
With one: the cargo in its two forms, mass balance, power, cost, buyers and breakeven distance (src/engine/value/refining-types.ts).
With --refining: the same for every step that could be taken at home, csv with the breakeven alone: the distance where a cost of the
step is on file, and everywhere what the step may cost per tonne of product, for the freight that it saves and by the prices of the two.`,
  run: async (words, load, loadDetails) => {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...words],
      options: {
        mineral: text,
        from: text,
        to: text,
        product: text,
        country: text,
        'to-market': text,
        refining: { type: 'boolean', default: false },
        scenario: { type: 'string', default: 'baseline' },
        format: { type: 'string', default: 'json' },
      },
    });
    const dataset = await load();
    const scenario = readScenario(dataset, values.scenario);
    if (values.format !== 'json' && values.format !== 'csv') throw unknownName('format', values.format, ['json', 'csv']);
    if (values.format === 'csv' && !values.refining) throw new UsageError('value: --format csv goes with --refining; all else is JSON.');
    if (values.refining) {
      const rows = refiningOfEveryStep(dataset, scenario, { onProgress: progressLine('steps') });
      return values.format === 'json' ? toJson(rows) : breakevenCsv(rows);
    }
    if (values.mineral === undefined) {
      const result = estimate(dataset, scenario);
      const { instruments } = await loadDetails();
      return toJson({ limits: wedgeLimits, wedges: wedges(dataset, result, instruments), isolation: isolationByMineral(result) });
    }
    if (values.from === undefined || values.to === undefined)
      throw new UsageError('value --mineral wants --from and --to: which stage is made into which?');
    const minerals = dataset.minerals.map(({ id }) => id);
    const markets = dataset.markets.map(({ id }) => id);
    if (!minerals.includes(values.mineral)) throw unknownName('mineral', values.mineral, minerals);
    const market = values['to-market'];
    if (market !== undefined && !markets.includes(market)) throw unknownName('market', market, markets);
    return toJson(
      refiningAtHome(dataset, {
        scenario,
        mineral: values.mineral,
        from: stageOf(values.from),
        to: stageOf(values.to),
        ...(values.product === undefined ? {} : { product: values.product }),
        ...(values.country === undefined ? {} : { country: values.country.toUpperCase() }),
        ...(market === undefined ? {} : { to_market: market }),
      }),
    );
  },
};

function breakevenCsv(rows: readonly RefiningRow[]): string {
  const columns = [
    'mineral',
    'from',
    'to_product',
    'breakeven',
    'breakeven_km',
    'today_km',
    'cost_on_file_usd_per_t_metal',
    'breakeven_cost_usd_per_t_product',
    'km_per_usd_per_t_product',
    'most_by_price_usd_per_t_product',
    'stranded_after_t_y',
  ];
  return csv(
    columns,
    rows.map(({ mineral, from, to_product, result: { breakeven, most_usd_per_t_product, after } }) => {
      const { distance, cost } = breakeven;
      return [
        mineral,
        from,
        to_product,
        distance?.kind ?? null,
        distance !== null && 'km' in distance ? distance.km : null,
        breakeven.km,
        breakeven.choice.homeUsdPerTonne,
        cost.usd_per_t_product,
        cost.km_per_usd,
        most_usd_per_t_product,
        after.stranded_t_y,
      ];
    }),
  );
}

function stageOf(word: string): (typeof stages)[number] {
  const found = stages.find((stage) => stage === word);
  if (found === undefined) throw unknownName('stage', word, stages);
  return found;
}
