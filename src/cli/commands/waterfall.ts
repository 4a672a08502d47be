import { parseArgs } from 'node:util';
import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { corridorIds } from '../../dataset/vocabulary.ts';
import { estimate, waterfall } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { readCount } from '../read-count.ts';
import { countriesOf } from '../read-countries.ts';
import { readScenario } from '../read-scenario.ts';
import { known, UsageError } from '../usage-error.ts';

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
    const from = readScenario(dataset, a);
    const figures = figureNames(dataset, from);
    for (const figure of values.figure) known('figure', figure, figures);
    return toJson(
      waterfall(dataset, {
        a: from,
        b: readScenario(dataset, b),
        quantities: values.figure,
        exactUpTo: readCount('--exact-up-to', values['exact-up-to'], 0),
        samples: readCount('--samples', values.samples, 2),
      }),
    );
  },
};

/** Every figure that a waterfall knows. */
function figureNames(dataset: Dataset, scenario: Scenario): string[] {
  const { totals } = estimate(dataset, scenario, { itineraries: 'none' });
  const countries = [...countriesOf(dataset), 'EU'];
  return [
    ...Object.keys(totals),
    'hhi',
    'effective_routes',
    ...corridorIds.map((id) => `corridor.${id}`),
    ...['transit', 'market', 'processing', 'ownership'].flatMap((kind) => countries.map((country) => `${kind}.${country}`)),
  ];
}
