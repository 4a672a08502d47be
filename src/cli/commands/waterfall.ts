import { parseArgs } from 'node:util';
import { waterfall } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { readScenario } from '../read-scenario.ts';
import { UsageError } from '../usage-error.ts';

const usual = ['cost_usd_y', 'days_mean', 'stranded_t_y', 'netback_usd_y', 'corridor.middle', 'transit.RU', 'transit.CN'];

export const waterfallCommand: Command = {
  summary: 'the way from scenario A to scenario B, lever by lever',
  help: `waterfall <a> <b> [--figure <name>]... [--exact-up-to 8] [--samples 40]

  <a>, <b>        shipped scenarios (see "list scenarios") or files
  --figure        a field of totals, hhi, effective_routes, corridor.<id>, transit.<country>, market.<country>,
                  processing.<country> or ownership.<country>; ${usual.join(', ')} when left out
  --exact-up-to   changes up to which every order is counted: 2 to that power runs
  --samples       orders that are drawn beyond that

The JSON is a Waterfall: src/engine/waterfall/waterfall.ts says what each field means. "step" is what a change adds in the fixed order,
"fair" what it adds on average over all orders.`,
  run: async (words, load) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        figure: { type: 'string', multiple: true, default: usual },
        'exact-up-to': { type: 'string', default: '8' },
        samples: { type: 'string', default: '40' },
      },
    });
    const [a, b, more] = positionals;
    if (a === undefined || b === undefined || more !== undefined)
      throw new UsageError(`waterfall takes two scenarios; ${positionals.length} given.`);
    const dataset = await load();
    return toJson(
      waterfall(dataset, {
        a: readScenario(dataset, a),
        b: readScenario(dataset, b),
        quantities: values.figure,
        exactUpTo: wholeNumber('exact-up-to', values['exact-up-to']),
        samples: wholeNumber('samples', values.samples),
      }),
    );
  },
};

function wholeNumber(option: string, word: string): number {
  const value = Number(word);
  if (!Number.isInteger(value) || value < 0) throw new UsageError(`--${option} is "${word}"; expected a whole number.`);
  return value;
}
