import { parseArgs } from 'node:util';
import { compare, estimate } from '../../engine/index.ts';
import { type Command, toJson } from '../command.ts';
import { readScenario } from '../read-scenario.ts';
import { UsageError } from '../usage-error.ts';

export const compareCommand: Command = {
  summary: 'what changes from scenario A to scenario B',
  help: `compare <a> <b>

  <a>, <b>   shipped scenarios (see "list scenarios") or files

The JSON is a Comparison: src/engine/estimate-types.ts says what each field means.`,
  run: async (words, load) => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true, options: {} });
    const [a, b, more] = positionals;
    if (a === undefined || b === undefined || more !== undefined)
      throw new UsageError(`compare takes two scenarios; ${positionals.length} given.`);
    const dataset = await load();
    return toJson(compare(estimate(dataset, readScenario(dataset, a)), estimate(dataset, readScenario(dataset, b))));
  },
};
