import { parseArgs } from 'node:util';
import { stages } from '../../dataset/vocabulary.ts';
import { estimate, isolationByMineral, refiningAtHome, wedgeLimits, wedges } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { readScenario } from '../read-scenario.ts';
import { UsageError, unknownName } from '../usage-error.ts';

export const valueCommand: Command = {
  summary: 'what stands between each mineral and its price; or what refining one at home changes',
  help: `value [--scenario <id|file>]
value --mineral <id> --from <stage> --to <stage> [--product <name>] [--country KZ] [--to-market <id>] [--scenario <id|file>]

Without a mineral: freight, time, market power, policy and route acceptance for each mineral and stage, which of them binds, and the
isolation discount (src/engine/value/wedges.ts, isolation.ts).
With one: the cargo in its two forms, mass balance, power, cost, buyers and breakeven distance (src/engine/value/refining-types.ts).`,
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
        scenario: { type: 'string', default: 'baseline' },
      },
    });
    const dataset = await load();
    const scenario = readScenario(dataset, values.scenario);
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

function stageOf(word: string): (typeof stages)[number] {
  const found = stages.find((stage) => stage === word);
  if (found === undefined) throw unknownName('stage', word, stages);
  return found;
}
